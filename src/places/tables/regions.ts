/**
 * Regions that are no country and no first-order division, or that go by another name than their division.
 * `name;other names | countries, the first one its own where there is only one | lat | lon | radius in km`. Middles are rough by nature.
 */
export const REGIONS = `
Sahel;the Sahel|ML,NE,BF,TD,MR,NG|15.0|5.0|2500
Sahara;the Sahara|DZ,LY,ML,NE,TD,EG,MR,MA,EH|23.0|10.0|2300
Maghreb;the Maghreb;North Africa|MA,DZ,TN,LY,MR|32.0|3.0|1700
West Africa|NG,GH,CI,SN,ML,BF,NE,BJ,TG,GN,SL,LR,GM,GW,MR|12.0|-3.0|1800
East Africa|KE,TZ,UG,ET,SO,RW,BI,DJ,ER,SS|1.0|37.0|1500
Central Africa|CF,CD,CG,CM,TD,GA,GQ|2.0|19.0|1500
Southern Africa|ZA,NA,BW,ZW,ZM,MZ,LS,SZ,AO,MW|-24.0|25.0|1500
Horn of Africa;the Horn|SO,ET,DJ,ER|8.0|45.0|1200
Great Lakes;Great Lakes region|RW,BI,UG,CD,TZ|-2.0|30.0|600
Lake Chad Basin;Lake Chad region;Lake Chad|NG,TD,CM,NE|13.0|14.0|300
Liptako-Gourma;Liptako|ML,BF,NE|14.8|0.3|300
Azawad|ML|19.0|-1.0|500
Africa||3.0|20.0|4000
Levant;the Levant;al-Sham|SY,LB,JO,IL,PS|34.0|37.0|500
Mashriq|SY,LB,JO,IQ,EG|33.0|39.0|900
Mesopotamia|IQ,SY|33.5|43.5|500
Middle East;the Middle East;Near East|IQ,SY,LB,JO,IL,PS,EG,SA,YE,OM,AE,QA,BH,KW,IR,TR|29.0|42.0|2000
Gulf;the Gulf;Persian Gulf;Arabian Gulf|SA,AE,QA,BH,KW,OM,IR,IQ|26.5|52.0|800
Arabian Peninsula;Arabia|SA,YE,OM,AE,QA,KW,BH|23.0|46.0|1200
Balkans;the Balkans;Western Balkans|RS,BA,HR,AL,MK,XK,ME,BG,GR|43.0|21.0|600
Caucasus;the Caucasus|GE,AM,AZ,RU|42.5|44.0|500
North Caucasus;the North Caucasus|RU|43.2|44.5|400
South Caucasus;Transcaucasia|GE,AM,AZ|41.0|45.0|400
Abkhazia|GE|43.0|41.0|90
South Ossetia;Tskhinvali region|GE|42.3|44.0|50
Adjara;Ajara|GE|41.6|42.1|40
Nagorno-Karabakh;Karabakh;Artsakh|AZ|39.9|46.8|80
Nakhchivan;Nakhichevan|AZ|39.3|45.4|70
Zangezur;Syunik|AM|39.3|46.2|60
Pankisi;Pankisi Gorge|GE|42.1|45.3|20
Central Asia|KZ,UZ,TM,KG,TJ|42.0|65.0|1500
Fergana Valley;Ferghana Valley;Fergana;Ferghana|UZ,KG,TJ|40.7|71.5|150
Gorno-Badakhshan;Pamir;the Pamirs|TJ|38.3|72.5|200
Karakalpakstan|UZ|43.0|59.0|300
South Asia|IN,PK,BD,NP,LK,BT,MV,AF|23.0|78.0|2000
Southeast Asia;South-East Asia|TH,VN,MY,ID,PH,MM,KH,LA,SG,BN,TL|8.0|108.0|2500
East Asia|CN,JP,KR,KP,TW,MN|35.0|118.0|2000
Far East;the Far East||45.0|130.0|2500
Asia||40.0|90.0|5000
Europe||50.0|15.0|2500
Western Europe|FR,DE,BE,NL,LU,GB,IE,AT,CH|48.5|4.0|900
Eastern Europe|PL,UA,BY,RO,MD,HU,SK,CZ,BG|50.0|27.0|900
Central Europe|DE,PL,CZ,AT,HU,SK,CH|49.5|15.0|600
Scandinavia|SE,NO,DK|62.0|15.0|900
Baltic states;the Baltics;Baltics|EE,LV,LT|57.0|25.0|300
Benelux;Low Countries|BE,NL,LU|51.3|5.0|200
Iberia;Iberian Peninsula|ES,PT|40.0|-4.0|500
Latin America||-10.0|-65.0|4500
South America||-15.0|-60.0|3500
Central America|GT,HN,SV,NI,CR,PA,BZ|13.5|-86.0|700
North America||45.0|-100.0|3500
Caribbean;the Caribbean;West Indies|CU,DO,HT,JM,TT,BB,PR|18.0|-71.0|1200
Oceania;Pacific;the Pacific||-15.0|150.0|4000
Kurdistan|TR,IQ,IR,SY|36.8|43.5|400
Iraqi Kurdistan;Kurdistan Region;Southern Kurdistan;Kurdistan Region of Iraq|IQ|36.2|44.2|180
Rojava;Syrian Kurdistan;Western Kurdistan|SY|36.6|40.0|200
Syrian Kurdistan|SY|36.6|40.0|200
Qandil;Qandil Mountains;Kandil|IQ|36.5|45.0|40
Sinjar Mountain;Mount Sinjar|IQ|36.37|41.75|40
Sunni Triangle|IQ|33.9|43.6|130
Badia;Syrian desert|SY|34.3|38.8|200
Hauran;Houran|SY|32.8|36.2|60
Jazira;Jazeera;al-Jazira|SY|36.3|40.5|130
Jabal al-Zawiya;Jebel al-Zawiya;Jabal Zawiya|SY|35.72|36.57|25
Qalamoun;Kalamoun|SY|33.95|36.65|50
Bekaa;Beqaa;Bekaa Valley;Beqaa Valley;the Bekaa|LB|33.85|35.95|60
Mount Lebanon|LB|33.85|35.6|50
Golan;Golan Heights;the Golan|SY,IL|33.0|35.75|40
Shebaa Farms;Sheba Farms|LB,SY,IL|33.29|35.70|10
Galilee|IL|32.85|35.4|40
Negev;Naqab|IL|30.8|34.8|90
West Bank;Judea and Samaria;the West Bank|PS|31.95|35.25|60
Gaza Strip;the Gaza Strip|PS|31.42|34.36|25
Jordan Valley|PS,JO,IL|32.1|35.5|60
Sinai;Sinai Peninsula;the Sinai|EG|29.5|33.8|150
North Sinai|EG|30.6|33.8|100
South Sinai|EG|28.8|34.0|90
Upper Egypt|EG|26.2|32.2|250
Nile Delta|EG|30.9|31.1|100
Siwa;Siwa Oasis|EG|29.20|25.52|30
Kabylie;Kabylia|DZ|36.6|4.3|70
Rif;the Rif|MA|35.0|-4.0|120
Cyrenaica|LY|30.5|22.0|350
Tripolitania|LY|32.0|13.5|250
Fezzan;Fezzan region|LY|26.5|14.0|400
Nafusa Mountains;Jebel Nafusa;Jabal Nafusa|LY|32.0|12.0|90
Darfur|SD|13.0|24.5|400
Kordofan|SD|12.7|29.8|350
Nuba Mountains|SD|11.2|30.3|120
Blue Nile|SD|11.3|34.1|120
Abyei|SD,SS|9.6|28.4|60
Bahr el Ghazal|SS|8.3|26.5|250
Equatoria|SS|4.6|30.5|250
Upper Nile|SS|9.8|32.5|170
Tigray|ET|13.9|38.8|180
Ogaden;Somali Region|ET|7.0|44.0|350
Oromia|ET|8.0|39.0|350
Amhara|ET|11.5|38.0|230
Afar|ET,DJ,ER|11.8|41.0|200
Somaliland|SO|9.6|45.5|300
Puntland|SO|8.8|49.5|300
Jubaland;Jubbaland|SO|0.5|42.0|200
Kivu;the Kivus|CD|-2.5|28.3|250
North Kivu;Nord-Kivu|CD|-0.8|29.0|150
South Kivu;Sud-Kivu|CD|-3.0|28.3|180
Ituri|CD|1.6|29.8|170
Katanga|CD|-9.5|26.5|400
Kasai;Kasaï|CD|-5.5|21.5|300
Casamance|SN|12.9|-15.5|120
Biafra|NG|5.6|7.3|180
Niger Delta|NG|5.0|6.3|200
Middle Belt|NG|9.0|8.5|400
Ambazonia;Anglophone Cameroon|CM|5.5|9.7|150
Far North;Extreme North|CM|11.0|14.4|150
Cabo Delgado|MZ|-12.3|39.6|180
Cabinda|AO|-5.1|12.4|70
Caprivi;Caprivi Strip|NA|-17.9|23.5|150
Kashmir|IN,PK|34.2|75.5|250
Azad Kashmir;Pakistan-administered Kashmir;Azad Jammu and Kashmir|PK|33.9|73.8|90
Jammu and Kashmir;Indian Kashmir;Indian-administered Kashmir|IN|33.8|75.3|150
Kashmir Valley|IN|34.0|74.8|60
Ladakh|IN|34.2|77.6|180
Swat;Swat Valley|PK|35.2|72.4|60
Waziristan|PK|32.7|69.8|90
North Waziristan|PK|32.95|70.0|45
South Waziristan|PK|32.3|69.7|60
FATA;Tribal Areas;Federally Administered Tribal Areas|PK|33.3|70.3|200
Khyber Agency;Khyber|PK|33.95|71.0|40
Kurram|PK|33.7|70.2|50
Bajaur|PK|34.75|71.5|30
Orakzai|PK|33.7|70.9|35
Khyber Pakhtunkhwa;North-West Frontier Province;NWFP;KPK|PK|34.6|72.0|200
Balochistan;Baluchistan|PK|28.5|65.5|400
Sistan and Baluchestan;Sistan;Sistan-Baluchistan|IR|28.0|60.8|300
Gilgit-Baltistan|PK|35.8|75.0|200
Durand Line|AF,PK|33.0|69.5|500
Hindu Kush|AF,PK|35.5|71.0|400
Tora Bora|AF|34.11|70.21|15
Panjshir Valley|AF|35.4|69.7|50
Punjab|IN,PK|31.0|74.0|300
Bengal|IN,BD|23.5|89.0|350
Terai|NP|27.2|84.5|350
Chittagong Hill Tracts|BD|22.6|92.2|90
Rakhine;Arakan|MM|20.0|93.8|170
Shan State;Shan|MM|21.5|98.0|250
Mindanao|PH|7.5|125.0|300
Bangsamoro;ARMM|PH|7.0|124.3|150
Sulu;Sulu archipelago|PH|6.0|121.0|90
Basilan|PH|6.57|122.05|35
Luzon|PH|16.5|121.0|350
Visayas|PH|11.0|123.5|250
Aceh|ID|4.3|97.0|200
Papua;West Papua|ID|-3.5|137.0|500
Sulawesi|ID|-2.0|121.0|400
Borneo|ID,MY,BN|0.5|114.0|550
Kalimantan|ID|-1.0|113.8|500
Sumatra|ID|-0.5|101.5|700
Java|ID|-7.3|110.0|500
Bali|ID|-8.37|115.13|70
Timor|TL,ID|-9.2|125.0|220
New Guinea|ID,PG|-5.5|141.0|900
Bougainville|PG|-6.2|155.3|90
Deep South|TH|6.4|101.3|90
Xinjiang;East Turkestan;East Turkistan|CN|41.5|85.5|800
Tibet|CN|31.0|88.5|700
Inner Mongolia|CN|43.5|115.0|800
Manchuria|CN|45.0|126.0|600
Hokkaido|JP|43.4|142.8|200
Okinawa|JP|26.5|127.9|60
Kuril Islands;Kurils|RU|46.5|151.0|500
Siberia|RU|60.0|100.0|2000
Urals;the Urals|RU|57.0|60.0|700
Kaliningrad region|RU|54.7|21.3|80
Donbas;Donbass;the Donbas|UA|48.3|38.3|150
Crimea;Crimean Peninsula;the Crimea|UA|45.2|34.3|150
Galicia|UA,PL|49.5|23.5|150
Transcarpathia;Zakarpattia|UA|48.4|23.3|90
Bukovina|UA,RO|48.0|25.9|80
Budjak;Bessarabia|UA,MD|46.3|29.0|170
Transnistria;Transdniestria;Trans-Dniester;Pridnestrovie|MD|47.2|29.3|120
Gagauzia|MD|46.1|28.6|50
Transylvania|RO|46.5|24.2|180
Vojvodina|RS|45.4|20.0|110
Sandžak;Sandzak|RS,ME|43.2|20.2|60
Preševo Valley;Presevo Valley|RS|42.4|21.7|30
Republika Srpska|BA|44.8|17.5|150
Herzegovina|BA|43.4|17.8|70
Dalmatia|HR|43.7|16.2|180
Istria|HR|45.2|13.9|50
Slavonia|HR|45.4|18.0|110
Thrace|GR,BG,TR|41.5|26.5|150
Epirus|GR|39.6|20.8|70
Peloponnese|GR|37.5|22.4|110
Crete|GR|35.24|24.9|130
Macedonia (region)|GR|40.8|22.5|130
Lesbos;Lesvos|GR|39.2|26.3|40
Evros|GR|41.1|26.2|60
Anatolia;Asia Minor|TR|39.0|35.0|600
Southeastern Anatolia|TR|37.7|39.5|250
Cappadocia|TR|38.6|34.8|60
Northern Cyprus;TRNC|CY|35.25|33.6|80
Flanders|BE|51.0|4.3|100
Wallonia|BE|50.4|5.0|100
Alsace|FR|48.3|7.5|90
Lorraine|FR|48.8|6.2|100
Brittany|FR|48.2|-2.9|130
Normandy|FR|49.0|0.3|130
Provence|FR|43.8|5.7|120
Burgundy|FR|47.1|4.6|120
Savoy|FR|45.6|6.5|60
Camargue|FR|43.55|4.5|40
Basque Country;Euskadi|ES,FR|43.0|-2.4|80
Catalonia;Catalunya;Cataluña|ES|41.8|1.6|130
Andalusia;Andalucía|ES|37.5|-4.7|250
Extremadura|ES|39.2|-6.1|130
Galicia|ES|42.8|-8.0|110
Canary Islands;the Canaries|ES|28.3|-15.8|250
Balearic Islands;the Balearics|ES|39.5|2.8|130
Algarve|PT|37.2|-8.2|80
Alentejo|PT|38.3|-7.9|110
Bavaria;Bayern|DE|48.9|11.5|180
Ruhr;Ruhr area;Ruhrgebiet|DE|51.5|7.2|50
Saarland|DE|49.4|6.9|40
Saxony|DE|51.0|13.4|110
Rhineland|DE|50.6|7.0|100
Black Forest|DE|48.3|8.2|80
Franconia|DE|49.6|10.8|100
South Tyrol;Alto Adige|IT|46.7|11.4|60
Tyrol|AT|47.2|11.3|80
Lombardy|IT|45.6|9.8|110
Sicily|IT|37.6|14.1|130
Sardinia|IT|40.1|9.0|130
Calabria|IT|39.0|16.5|110
Apulia;Puglia|IT|41.0|16.6|180
Tuscany|IT|43.4|11.1|110
Campania|IT|40.9|14.8|80
Silesia|PL,CZ|50.7|17.5|150
Masuria|PL|53.8|21.6|90
Bohemia|CZ|49.9|14.4|130
Moravia|CZ|49.3|17.0|100
Lapland|FI,SE|67.8|26.5|250
Karelia|RU,FI|63.0|33.0|250
Jutland|DK|56.0|9.2|130
Ulster|GB,IE|54.6|-6.8|100
Northern Ireland|GB|54.6|-6.7|80
England|GB|52.6|-1.5|250
Scotland|GB|56.6|-4.2|220
Wales|GB|52.3|-3.7|110
Midlands;the Midlands;West Midlands|GB|52.5|-1.9|80
Cornwall|GB|50.4|-4.9|70
Yorkshire|GB|53.9|-1.3|80
Merseyside|GB|53.4|-3.0|25
Tayside|GB|56.6|-3.3|60
Strathclyde|GB|55.9|-4.8|80
Lothian;the Lothians|GB|55.9|-3.2|40
Grampian|GB|57.3|-2.6|70
Thames Valley|GB|51.6|-1.1|60
East Anglia|GB|52.5|1.0|80
Tyneside;Tyne and Wear|GB|55.0|-1.6|25
Teesside|GB|54.6|-1.2|20
Highlands;the Highlands|GB|57.4|-4.8|120
South Armagh|GB|54.1|-6.6|20
Connacht|IE|53.7|-8.9|90
Munster|IE|52.3|-8.7|110
Leinster|IE|53.1|-7.0|90
New England|US|43.5|-71.5|280
Midwest;the Midwest|US|41.5|-92.0|800
Deep South|US|32.5|-88.0|500
Gulf Coast|US|29.8|-90.5|600
Appalachia|US|37.8|-81.5|450
Silicon Valley|US|37.4|-122.0|40
Bay Area;San Francisco Bay Area|US|37.7|-122.2|70
Panhandle;Florida Panhandle|US|30.5|-86.0|130
Florida Keys;the Keys|US|24.7|-81.2|90
Long Island|US|40.8|-73.1|90
Upstate New York|US|42.8|-75.5|200
Hudson Valley|US|41.7|-73.9|70
Rio Grande Valley|US|26.2|-98.1|80
Hampton Roads|US|36.9|-76.3|40
Twin Cities|US|44.95|-93.2|40
Puget Sound|US|47.6|-122.4|60
Ozarks;the Ozarks|US|36.5|-93.0|200
Maritimes|CA|46.0|-64.0|300
Nunavut|CA|68.0|-90.0|1200
Yucatán Peninsula;Yucatan Peninsula|MX|20.0|-89.3|250
Baja California|MX|30.0|-115.0|300
Sierra Madre|MX|25.0|-106.0|500
Tierra Caliente|MX|18.5|-101.5|120
Golden Triangle (Mexico)|MX|25.5|-106.8|150
Darién;Darien Gap;Darién Gap;Darien|PA,CO|7.9|-77.5|80
Mosquito Coast;Moskitia|HN,NI|14.5|-83.9|180
Northern Triangle|GT,HN,SV|14.6|-89.0|250
Catatumbo|CO|8.7|-73.0|70
Urabá;Uraba|CO|7.9|-76.7|70
Arauca border|CO,VE|7.0|-70.8|80
Chocó;Choco|CO|6.0|-76.9|150
Guajira;La Guajira|CO,VE|11.5|-72.5|110
Essequibo;Guayana Esequiba|GY|5.5|-59.5|250
Amazon;Amazonia;the Amazon;Amazon basin|BR,PE,CO|-4.0|-62.0|1300
Vraem;VRAEM|PE|-12.5|-73.8|90
Gran Chaco;Chaco|PY,AR,BO|-22.5|-60.5|500
Patagonia|AR,CL|-45.0|-70.0|800
Araucanía;Araucania|CL|-38.6|-72.3|110
Atacama;Atacama Desert|CL|-23.8|-69.3|300
Tierra del Fuego|AR,CL|-54.0|-68.5|180
Triple Frontier;Tri-Border Area;Triple Border|BR,AR,PY|-25.6|-54.6|40
Mato Grosso|BR|-13.0|-56.0|500
Outback;the Outback|AU|-25.0|135.0|1200
Hunter Valley;the Hunter|AU|-32.6|151.2|80
Gippsland|AU|-37.8|147.0|150
Pilbara|AU|-21.5|118.5|300
Tasmania|AU|-42.0|146.6|150
Arnhem Land|AU|-12.9|134.5|180
South Island|NZ|-43.6|170.8|400
North Island|NZ|-38.5|175.8|350
`
