/**
 * Districts and quarters of large cities, which the gazetteer lacks or knows as villages of the same name.
 * One city a line group: `# city | country | admin1`; then `name;other names | lat | lon | radius in km`. Well-known facts, WGS 84.
 */
export const DISTRICTS = `
# Istanbul | TR | Istanbul
Kadıköy;Kadikoy|40.990|29.028|4
Üsküdar;Uskudar;Scutari|41.023|29.015|4
Beyoğlu;Beyoglu;Pera|41.037|28.977|3
Fatih|41.018|28.949|3
Beşiktaş;Besiktas|41.043|29.008|3
Şişli;Sisli|41.060|28.987|3
Taksim;Taksim Square|41.037|28.985|1
Sultanahmet|41.006|28.977|1
Eminönü;Eminonu|41.017|28.971|1
Galata;Karaköy;Karakoy|41.024|28.975|1
Aksaray|41.011|28.952|1
Bakırköy;Bakirkoy|40.980|28.873|4
Esenyurt|41.034|28.680|5
Bağcılar;Bagcilar|41.039|28.857|4
Zeytinburnu|40.994|28.904|3
Başakşehir;Basaksehir|41.093|28.802|5
Küçükçekmece;Kucukcekmece|41.002|28.780|5
Sultanbeyli|40.961|29.267|4
Ümraniye;Umraniye|41.025|29.096|5
Ataşehir;Atasehir|40.984|29.107|4
Maltepe|40.936|29.131|4
Kartal|40.889|29.190|4
Pendik|40.877|29.235|5
Gaziosmanpaşa;Gaziosmanpasa|41.064|28.912|4
Sarıyer;Sariyer|41.167|29.050|6
Eyüp;Eyup;Eyüpsultan|41.048|28.934|4
Ortaköy;Ortakoy|41.048|29.027|1
Balat|41.030|28.949|1
Sultangazi|41.107|28.868|4
Beylikdüzü;Beylikduzu|40.991|28.642|4
# Ankara | TR | Ankara
Çankaya;Cankaya|39.905|32.862|5
Keçiören;Kecioren|39.982|32.869|5
Mamak|39.932|32.915|5
Altındağ;Altindag|39.954|32.878|4
Yenimahalle|39.966|32.812|5
Kızılay;Kizilay|39.921|32.854|1
Ulus|39.942|32.855|1
# Diyarbakır | TR | Diyarbakır
Sur|37.912|40.237|2
# Izmir | TR | İzmir
Konak|38.419|27.129|4
Karşıyaka;Karsiyaka|38.461|27.113|4
Bornova|38.467|27.217|5
Alsancak|38.437|27.144|1
# Damascus | SY | Dimashq
Ghouta;Ghuta;Eastern Ghouta|33.520|36.400|12
Yarmouk;Yarmuk;Yarmouk camp|33.475|36.304|2
Jobar|33.531|36.333|2
Mezzeh;Mazzeh;Mezze|33.502|36.250|3
Qaboun;Qabun|33.545|36.332|2
Barzeh;Barzah;Barzeh al-Balad|33.553|36.313|2
Bab Touma;Bab Tuma|33.513|36.316|1
Kafr Sousa;Kafr Souseh|33.497|36.274|2
Midan;Al-Midan|33.494|36.299|2
Tadamon;Tadamun|33.477|36.316|1
Jaramana|33.488|36.346|2
Sayyida Zeinab;Sayyidah Zaynab;Sayeda Zeinab;Sayyida Zaynab|33.445|36.341|3
Muadamiyat al-Sham;Moadamiya|33.461|36.193|3
# Aleppo | SY | Aleppo
Salaheddine;Salah al-Din;Salaheddin|36.186|37.121|2
Sheikh Maqsoud;Sheikh Maksoud;Sheikh Maqsud|36.233|37.154|2
Hamdaniya;Hamdaniyah|36.180|37.095|2
Sheikh Najjar|36.262|37.243|4
Khalidiya|36.225|37.133|1
Bustan al-Qasr|36.192|37.145|1
Ashrafiyeh;Achrafieh|36.227|37.146|1
# Homs | SY | Homs
Baba Amr;Baba Amro|34.713|36.683|2
Al-Waer;Waer;al-Waar|34.744|36.678|2
Khaldiyeh;Khalidiyah|34.745|36.717|1
# Baghdad | IQ | Baghdad
Sadr City;Saddam City|33.389|44.458|4
Green Zone;International Zone|33.306|44.390|3
Karrada;Karada;Karradah|33.301|44.426|3
Kadhimiya;Kazimiyah;Kadhimiyah;Kadhimain|33.380|44.340|3
Adhamiya;Adhamiyah;Azamiyah|33.369|44.367|3
Mansour;Al-Mansour;Mansur|33.310|44.338|3
Dora;Doura;al-Dora|33.248|44.398|4
Yarmouk|33.301|44.336|2
Shula;Shuala;al-Shuala|33.378|44.273|2
Ghazaliya;Ghazaliyah|33.345|44.284|2
Amiriya;Ameriya;Amiriyah|33.300|44.280|2
Jadriya;Jadiriyah|33.280|44.383|2
Zayouna;Zayuna|33.327|44.459|2
Rusafa|33.335|44.410|3
Karkh|33.320|44.380|3
Abu Nuwas|33.310|44.415|1
# Mosul | IQ | Nineveh
Old City of Mosul|36.343|43.126|1
# Beirut | LB | Beyrouth
Dahiyeh;Dahieh;Dahiya;Dahiyah;Haret Hreik;southern suburbs of Beirut|33.853|35.510|3
Hamra|33.896|35.482|1
Ashrafieh;Achrafieh;Ashrafiyeh|33.887|35.521|2
Burj al-Barajneh;Bourj el-Barajneh;Burj el-Barajneh;Bourj al-Barajneh|33.849|35.503|2
Shatila;Chatila|33.863|35.498|1
Sabra|33.867|35.496|1
Gemmayzeh|33.894|35.515|1
Karantina;Quarantaine|33.902|35.533|1
Verdun|33.884|35.483|1
Ouzai|33.848|35.487|1
Bourj Hammoud;Burj Hammoud|33.894|35.540|2
# Tripoli | LB | Liban-Nord
Bab al-Tabbaneh;Bab el-Tebbaneh;Bab al-Tebbaneh;Bab Tabbaneh|34.445|35.851|1
Jabal Mohsen;Jebel Mohsen|34.444|35.856|1
El Mina;Mina|34.451|35.814|2
# Sidon | LB | South Governorate
Ain al-Hilweh;Ein el-Hilweh;Ain el-Hilweh;Ein al-Hilweh|33.543|35.379|1
# Cairo | EG | Cairo
Zamalek|30.062|31.220|2
Heliopolis;Masr el-Gedida|30.091|31.323|4
Nasr City;Madinat Nasr|30.057|31.345|5
Tahrir Square;Tahrir|30.044|31.236|1
Maadi|29.960|31.257|4
Imbaba|30.076|31.207|3
Mohandessin;Mohandiseen|30.056|31.200|2
Dokki|30.038|31.212|2
Garden City|30.036|31.231|1
Rabaa;Rabaa al-Adawiya;Rabia al-Adawiya|30.067|31.325|1
Shubra;Shobra|30.080|31.244|3
Ain Shams|30.131|31.319|3
Matariya;Matareya|30.121|31.313|3
Helwan|29.850|31.334|5
Embaba|30.076|31.207|3
# Alexandria | EG | Alexandria
Agami|31.096|29.760|4
Sidi Gaber|31.219|29.942|2
# Tripoli | LY | Tripoli
Abu Salim;Abu Slim|32.846|13.174|3
Tajoura;Tajura|32.882|13.351|5
Souq al-Jumaa;Suq al-Jumaa;Souk al-Juma|32.895|13.239|3
Janzour;Janzur|32.820|13.010|5
Ain Zara|32.805|13.270|4
Gargaresh;Gergaresh|32.864|13.110|2
# Benghazi | LY | Banghāzī
Sabri;al-Sabri|32.130|20.075|1
Ganfouda;Ganfuda|32.035|20.003|3
Laithi|32.085|20.110|2
Benina|32.083|20.283|3
# Tunis | TN | Tunis
Ettadhamen;Ettadhamen-Mnihla|36.838|10.093|2
Bardo;Le Bardo|36.809|10.135|2
La Goulette|36.818|10.305|2
Carthage|36.858|10.323|2
# Algiers | DZ | Algiers
Bab El Oued;Bab el-Oued|36.792|3.051|1
Casbah|36.785|3.060|1
El Harrach|36.721|3.137|3
Hydra|36.740|3.030|2
# Casablanca | MA | Casablanca-Settat
Sidi Moumen|33.587|-7.502|3
Ain Diab|33.592|-7.680|2
# Kabul | AF | Kabul
Wazir Akbar Khan|34.537|69.190|2
Dasht-e-Barchi;Dasht-e Barchi|34.497|69.100|4
Shahr-e Naw;Shahr-e-Naw|34.534|69.169|2
Kart-e Parwan;Karte Parwan|34.543|69.147|2
Khair Khana;Khair Khaneh|34.575|69.147|3
# Karachi | PK | Sindh
Lyari|24.871|66.998|3
Saddar|24.861|67.020|2
Clifton|24.813|67.030|4
Orangi;Orangi Town|24.950|66.990|4
Korangi|24.834|67.130|5
Gulshan-e-Iqbal|24.920|67.095|4
Nazimabad|24.913|67.035|3
Malir|24.900|67.200|6
Landhi|24.846|67.193|4
Baldia Town;Baldia|24.946|66.953|4
Sohrab Goth|24.946|67.087|2
Keamari;Kemari|24.818|66.981|3
Defence Housing Authority|24.800|67.065|5
# Lahore | PK | Punjab
Gulberg|31.516|74.349|3
Shahdara|31.622|74.283|4
Model Town|31.484|74.326|2
Anarkali|31.566|74.311|1
# Peshawar | PK | Khyber Pakhtunkhwa
Hayatabad|33.986|71.435|3
University Town|34.001|71.493|2
Qissa Khwani;Qissa Khawani|34.008|71.574|1
# Quetta | PK | Balochistan
Hazara Town|30.177|66.960|2
# Delhi | IN | Delhi
Connaught Place|28.632|77.219|1
Chandni Chowk|28.656|77.230|1
Karol Bagh|28.652|77.190|2
Jamia Nagar|28.562|77.283|2
Shaheen Bagh|28.546|77.303|1
Paharganj|28.645|77.213|1
Dwarka|28.592|77.046|5
Jahangirpuri|28.729|77.163|2
Rohini|28.735|77.113|4
Lajpat Nagar|28.568|77.243|1
# Mumbai | IN | Maharashtra
Colaba|18.911|72.815|2
Dharavi|19.042|72.855|2
Bandra|19.054|72.840|3
Andheri|19.119|72.847|4
Dadar|19.018|72.844|2
Mumbra|19.177|73.023|3
Worli|19.017|72.817|2
Byculla|18.977|72.833|2
# Dhaka | BD | Dhaka
Gulshan|23.793|90.415|3
Mirpur|23.806|90.367|4
Uttara|23.874|90.396|4
Banani|23.794|90.404|1
Dhanmondi|23.746|90.376|2
Shahbagh|23.738|90.396|1
# Lagos | NG | Lagos
Ikeja|6.601|3.351|5
Victoria Island|6.428|3.422|3
Lekki|6.459|3.530|8
Surulere|6.498|3.354|4
Ikoyi|6.452|3.435|3
Apapa|6.450|3.364|4
Yaba|6.511|3.374|2
Oshodi|6.555|3.343|3
Mushin|6.527|3.355|3
Ajegunle|6.451|3.334|2
# Abuja | NG | FCT
Nyanya|9.022|7.575|3
Wuse|9.079|7.470|3
Maitama|9.090|7.497|3
Garki|9.030|7.487|3
# Nairobi | KE | Nairobi Area
Eastleigh|-1.273|36.850|3
Westlands|-1.265|36.804|3
Kibera|-1.313|36.788|2
Mathare|-1.260|36.858|2
Karen|-1.320|36.706|4
Kasarani|-1.222|36.897|4
Pangani|-1.266|36.836|1
# Mogadishu | SO | Banaadir
Bakara;Bakaara;Bakara market;Bakaaraha|2.051|45.323|1
Hodan|2.045|45.305|2
Hamar Weyne;Hamarweyne|2.033|45.338|1
Karan;Karaan|2.063|45.372|2
Wadajir|2.020|45.295|3
Yaaqshid;Yaqshid|2.067|45.350|2
# Kinshasa | CD | Kinshasa
Gombe|-4.303|15.304|3
Limete|-4.365|15.347|4
Masina|-4.384|15.391|4
Ndjili;N'djili|-4.408|15.378|3
Ngaliema|-4.346|15.247|5
# Bujumbura | BI | Bujumbura Mairie
Nyakabiga|-3.376|29.372|1
Musaga|-3.423|29.377|2
Cibitoke|-3.344|29.363|2
# Johannesburg | ZA | Gauteng
Soweto|-26.268|27.858|8
Alexandra|-26.104|28.093|3
Hillbrow|-26.190|28.048|1
Sandton|-26.107|28.057|5
# Cape Town | ZA | Western Cape
Khayelitsha|-34.040|18.677|5
Nyanga|-33.990|18.585|2
Gugulethu|-33.980|18.570|2
Mitchells Plain|-34.050|18.618|5
# Bamako | ML | Bamako
Hippodrome|12.663|-7.970|1
# Bangui | CF | Bangui
PK5;PK-5|4.377|18.540|1
# Paris | FR | Île-de-France
Saint-Denis|48.936|2.357|3
La Défense;La Defense|48.892|2.238|2
Montmartre|48.887|2.341|1
Belleville|48.870|2.385|1
Barbès;Barbes|48.884|2.350|1
Le Marais|48.859|2.361|1
Montparnasse|48.842|2.322|1
Porte de Vincennes|48.847|2.411|1
Buttes-Chaumont|48.880|2.383|1
Bastille|48.853|2.369|1
Champs-Élysées;Champs-Elysees;Champs Elysees|48.870|2.307|1
Goutte d'Or|48.886|2.353|1
Porte de la Chapelle;La Chapelle|48.898|2.359|1
Bataclan|48.863|2.371|1
Trocadéro;Trocadero|48.863|2.287|1
Pigalle|48.882|2.337|1
Quartier Latin;Latin Quarter|48.849|2.347|1
# Marseille | FR | Provence-Alpes-Côte d'Azur
Belsunce|43.300|5.375|1
La Castellane|43.370|5.340|1
Noailles|43.297|5.381|1
Félix-Pyat;Félix Pyat|43.316|5.377|1
# Lyon | FR | Auvergne-Rhône-Alpes
La Part-Dieu;Part-Dieu|45.760|4.858|1
La Guillotière;Guillotière|45.754|4.843|1
La Duchère|45.787|4.800|1
# Toulouse | FR | Occitanie
Le Mirail;Mirail|43.572|1.400|2
# Strasbourg | FR | Grand Est
Neudorf|48.567|7.762|2
Meinau|48.557|7.756|2
# Brussels | BE | Brussels Capital
Molenbeek;Molenbeek-Saint-Jean;Sint-Jans-Molenbeek|50.855|4.330|2
Schaerbeek;Schaarbeek|50.867|4.377|2
Anderlecht|50.836|4.309|3
Forest;Vorst|50.811|4.324|2
Laeken;Laken|50.882|4.355|2
Ixelles;Elsene|50.827|4.373|2
Etterbeek|50.836|4.390|1
Saint-Gilles;Sint-Gillis|50.828|4.346|1
Uccle;Ukkel|50.802|4.339|3
Maelbeek;Maalbeek;Maelbeek metro station|50.843|4.377|1
Jette|50.878|4.325|1
Saint-Josse;Saint-Josse-ten-Noode|50.855|4.369|1
# Antwerp | BE | Flanders
Borgerhout|51.213|4.437|2
Deurne|51.220|4.466|3
Hoboken|51.176|4.348|3
# London | GB | England
Westminster|51.497|-0.137|2
Whitechapel|51.519|-0.061|1
Brixton|51.461|-0.116|2
Tottenham|51.588|-0.072|3
Hackney|51.545|-0.055|3
Soho|51.513|-0.136|1
Chelsea|51.487|-0.169|2
Camden;Camden Town|51.539|-0.143|2
Croydon|51.376|-0.098|4
Lewisham|51.461|-0.014|3
Newham|51.525|0.035|4
Tower Hamlets|51.520|-0.030|3
Peckham|51.474|-0.069|2
Finsbury Park|51.564|-0.106|1
Ealing|51.513|-0.305|3
Southall|51.511|-0.376|2
Walthamstow|51.584|-0.021|2
Stratford|51.541|-0.003|2
Woolwich|51.490|0.064|2
Islington|51.536|-0.103|2
Kensington|51.500|-0.193|2
Mayfair|51.510|-0.147|1
Knightsbridge|51.501|-0.160|1
Greenwich|51.478|-0.001|3
Barking|51.540|0.081|3
Ilford|51.559|0.074|3
Hounslow|51.468|-0.361|3
Brent|51.559|-0.282|4
Wembley|51.552|-0.296|3
Notting Hill|51.510|-0.205|1
Canary Wharf|51.505|-0.020|1
Golders Green|51.572|-0.194|1
Stamford Hill|51.571|-0.073|1
Parsons Green|51.475|-0.201|1
Streatham|51.428|-0.131|2
City of London|51.515|-0.092|1
Southwark|51.503|-0.080|3
Lambeth|51.490|-0.117|3
Paddington|51.517|-0.177|1
# Manchester | GB | England
Moss Side|53.457|-2.243|1
Rusholme|53.453|-2.220|1
Cheetham Hill|53.507|-2.238|2
Fallowfield|53.441|-2.220|1
Salford|53.483|-2.293|3
# Birmingham | GB | England
Sparkbrook|52.461|-1.872|1
Handsworth|52.507|-1.935|2
Small Heath|52.473|-1.858|1
Alum Rock|52.488|-1.848|1
Aston|52.504|-1.882|2
Edgbaston|52.463|-1.922|2
Balsall Heath|52.457|-1.886|1
# Glasgow | GB | Scotland
Govan|55.862|-4.308|2
Gorbals|55.849|-4.250|1
Pollokshields|55.840|-4.278|1
Easterhouse|55.865|-4.115|2
# Edinburgh | GB | Scotland
Leith|55.973|-3.173|2
# Liverpool | GB | England
Toxteth|53.389|-2.965|1
# Leeds | GB | England
Beeston|53.772|-1.560|2
Harehills|53.811|-1.511|1
# Belfast | GB | Northern Ireland
Falls Road|54.596|-5.960|1
Shankill;Shankill Road|54.606|-5.955|1
Ardoyne|54.617|-5.960|1
# Derry | GB | Northern Ireland
Bogside|54.997|-7.327|1
# Dublin | IE | Leinster
Ballymun|53.397|-6.265|1
Tallaght|53.287|-6.374|3
# Berlin | DE | Berlin
Neukölln;Neukoelln;Rixdorf|52.477|13.443|4
Kreuzberg|52.499|13.403|3
Wedding|52.549|13.357|2
Moabit|52.528|13.340|2
Mitte|52.520|13.404|3
Charlottenburg|52.516|13.304|3
Friedrichshain|52.516|13.454|3
Prenzlauer Berg|52.540|13.424|2
Spandau|52.535|13.198|5
Marzahn|52.545|13.565|3
Tempelhof|52.461|13.386|3
Schöneberg;Schoeneberg|52.483|13.353|2
Breitscheidplatz|52.505|13.335|1
Reinickendorf|52.589|13.326|4
Köpenick;Koepenick|52.446|13.575|4
Pankow|52.570|13.402|3
Alexanderplatz|52.522|13.413|1
# Hamburg | DE | Hamburg
St. Pauli;Sankt Pauli|53.553|9.963|2
Altona|53.550|9.935|3
Harburg|53.461|9.985|3
Wilhelmsburg|53.500|10.000|4
St. Georg;Sankt Georg|53.556|10.014|1
Barmbek|53.588|10.045|2
# Cologne | DE | North Rhine-Westphalia
Kalk|50.939|7.007|2
Ehrenfeld|50.949|6.918|2
Mülheim;Muelheim|50.963|7.005|2
Chorweiler|51.021|6.895|2
Deutz|50.936|6.975|1
# Munich | DE | Bavaria
Schwabing|48.166|11.586|2
Sendling|48.118|11.541|2
Moosach|48.180|11.512|2
# Frankfurt | DE | Hesse
Sachsenhausen|50.099|8.684|2
Höchst;Hoechst|50.102|8.548|2
# Dresden | DE | Saxony
Neustadt|51.063|13.747|2
# Leipzig | DE | Saxony
Connewitz|51.309|12.373|2
# Duisburg | DE | North Rhine-Westphalia
Marxloh|51.503|6.766|2
# Vienna | AT | Vienna
Favoriten|48.174|16.378|4
Ottakring|48.214|16.310|3
Leopoldstadt|48.217|16.395|3
Schwedenplatz|48.211|16.377|1
Floridsdorf|48.257|16.400|4
Simmering|48.170|16.422|3
Donaustadt|48.233|16.460|5
# Zurich | CH | Zurich
Oerlikon|47.411|8.545|2
# Stockholm | SE | Stockholm
Rinkeby|59.388|17.928|2
Tensta|59.394|17.901|1
Husby|59.410|17.925|1
Södermalm;Sodermalm|59.314|18.072|2
Kista|59.403|17.944|2
Norrmalm|59.335|18.060|1
Gamla Stan|59.325|18.071|1
# Malmö | SE | Skåne
Rosengård;Rosengard|55.586|13.043|1
Möllevången;Mollevangen|55.591|13.008|1
# Gothenburg | SE | Västra Götaland
Biskopsgården;Biskopsgarden|57.716|11.890|2
Hisingen|57.730|11.930|5
Angered|57.795|12.050|3
Bergsjön|57.753|12.072|2
# Copenhagen | DK | Capital Region
Nørrebro;Norrebro|55.695|12.548|2
Vesterbro|55.669|12.548|1
Christiania|55.674|12.597|1
Amager|55.650|12.600|4
Østerbro;Osterbro|55.706|12.577|2
# Oslo | NO | Oslo
Grønland;Gronland|59.912|10.762|1
Grünerløkka;Grunerlokka|59.924|10.759|1
# Amsterdam | NL | North Holland
Bijlmer;Bijlmermeer|52.317|4.955|2
De Pijp|52.354|4.893|1
Slotervaart|52.358|4.835|2
# The Hague | NL | South Holland
Schilderswijk|52.068|4.299|1
Scheveningen|52.108|4.273|2
# Rotterdam | NL | South Holland
Feijenoord|51.903|4.505|2
Delfshaven|51.908|4.455|2
# Madrid | ES | Madrid
Lavapiés;Lavapies|40.409|-3.701|1
Vallecas|40.383|-3.658|3
Carabanchel|40.381|-3.737|3
Atocha|40.407|-3.690|1
Usera|40.386|-3.707|2
Chamberí;Chamberi|40.434|-3.704|2
Villaverde|40.345|-3.710|3
Hortaleza|40.470|-3.641|3
Puerta del Sol|40.417|-3.703|1
Chamartín;Chamartin|40.459|-3.676|2
# Barcelona | ES | Catalonia
El Raval;Raval|41.380|2.168|1
La Rambla;Las Ramblas;Ramblas|41.380|2.174|1
Gràcia;Gracia|41.403|2.156|1
Sants|41.375|2.135|2
Eixample|41.390|2.161|2
Barceloneta|41.380|2.189|1
Nou Barris|41.442|2.177|2
Poblenou|41.403|2.200|2
# Ceuta | ES | Ceuta
El Príncipe;El Principe;Príncipe Alfonso|35.879|-5.345|1
# Melilla | ES | Melilla
Cañada de Hidum;La Cañada|35.297|-2.956|1
# Seville | ES | Andalusia
Triana|37.383|-6.003|1
# Rome | IT | Lazio
Trastevere|41.889|12.469|1
Ostia|41.733|12.280|3
Tor Bella Monaca|41.868|12.620|2
San Basilio|41.940|12.588|1
Centocelle|41.877|12.568|2
Esquilino|41.895|12.503|1
# Milan | IT | Lombardy
Quarto Oggiaro|45.514|9.138|1
San Siro|45.475|9.122|2
Sesto San Giovanni|45.533|9.234|2
Brera|45.472|9.188|1
# Naples | IT | Campania
Scampia|40.902|14.241|2
Secondigliano|40.893|14.262|2
Forcella|40.852|14.262|1
Rione Sanità;Sanità|40.860|14.248|1
# Palermo | IT | Sicily
Brancaccio|38.099|13.385|2
Ballarò|38.112|13.361|1
# Turin | IT | Piedmont
Mirafiori|45.021|7.627|2
# Athens | GR | Attica
Exarchia;Exarcheia|37.986|23.734|1
Omonia|37.984|23.728|1
Syntagma;Syntagma Square|37.976|23.735|1
Plaka|37.972|23.730|1
Kolonaki|37.978|23.742|1
Monastiraki|37.976|23.726|1
# Moscow | RU | Moscow
Lubyanka|55.760|37.627|1
Tushino|55.850|37.430|4
Dubrovka|55.717|37.677|1
Red Square|55.754|37.620|1
Arbat|55.750|37.591|1
Kapotnya|55.636|37.800|2
Biryulyovo;Biryulevo|55.588|37.655|4
Krylatskoye|55.757|37.408|3
# Saint Petersburg | RU | St.-Petersburg
Nevsky Prospekt|59.933|30.343|2
Vasilyevsky Island|59.940|30.250|3
# Grozny | RU | Chechnya
Minutka;Minutka Square|43.300|45.680|1
# Kyiv | UA | Kyiv City
Maidan;Independence Square|50.450|30.523|1
Podil;Podol|50.466|30.515|2
Obolon|50.502|30.498|3
Troieshchyna;Troyeshchyna|50.511|30.603|3
Darnytsia|50.430|30.640|4
Sviatoshyn|50.458|30.365|4
Pechersk|50.427|30.538|2
# Donetsk | UA | Donetsk
Kuibyshevskyi|48.020|37.760|3
Oktyabrsky|48.050|37.760|3
# Kharkiv | UA | Kharkiv
Saltivka;Saltovka|50.020|36.330|4
# Odessa | UA | Odesa
Moldavanka|46.477|30.710|2
# Mariupol | UA | Donetsk
Azovstal|47.098|37.612|3
# Tbilisi | GE | Tbilisi
Gldani|41.793|44.823|3
Isani|41.685|44.845|3
Vake|41.710|44.755|2
Rustaveli Avenue|41.700|44.797|1
# Tehran | IR | Tehran
Evin|35.797|51.394|2
Tajrish|35.805|51.430|2
Narmak|35.735|51.505|3
Shahr-e Rey;Rey;Shahr-e-Rey|35.593|51.438|5
Ekbatan|35.707|51.309|2
Niavaran|35.813|51.470|2
# Jerusalem | IL | Jerusalem
Silwan|31.770|35.236|1
Sheikh Jarrah|31.792|35.231|1
Mea Shearim|31.788|35.222|1
Gilo|31.733|35.188|2
Shuafat;Shuafat camp;Shu'fat|31.813|35.237|2
Issawiya;Isawiya|31.799|35.246|1
Har Homa|31.726|35.222|1
Beit Hanina|31.831|35.220|2
East Jerusalem|31.783|35.245|4
Jabal Mukaber;Jabel Mukaber|31.753|35.243|2
# Tel Aviv | IL | Tel Aviv
Jaffa;Yafo|32.052|34.752|2
Florentin|32.056|34.770|1
Dizengoff;Dizengoff Street|32.080|34.774|1
Ramat Aviv|32.113|34.803|2
# Gaza City | PS | Gaza Strip
Shuja'iyya;Shejaiya;Shujaiya;Shuja'iya|31.503|34.484|2
Zeitoun;al-Zaytun|31.483|34.444|2
Rimal;al-Rimal|31.523|34.443|1
Beach camp;Shati;al-Shati|31.540|34.445|1
Tuffah|31.515|34.472|2
# Sanaa | YE | Sanaa
Hadda;Haddah|15.300|44.185|2
Al-Sabeen;Sabeen;al-Sab'een|15.310|44.210|2
# Aden | YE | Aden
Crater|12.778|45.037|2
Mualla;Al-Mualla|12.790|45.005|2
Tawahi|12.783|44.985|2
Sheikh Othman;Sheikh Uthman|12.885|44.995|3
Khormaksar;Khor Maksar|12.820|45.030|3
# Riyadh | SA | Riyadh
Al-Suwaidi;Suwaidi|24.590|46.670|3
Olaya|24.690|46.685|2
# Qatif | SA | Eastern Province
Awamiyah;Awamiya|26.585|49.985|2
# Manama | BH | Manama
Sitra|26.155|50.615|3
Diraz;Duraz|26.220|50.475|1
Sanabis|26.218|50.547|1
# Dubai | AE | Dubai
Deira|25.271|55.318|3
Bur Dubai|25.255|55.295|2
Jumeirah|25.205|55.240|4
Jebel Ali|25.010|55.060|6
# Amman | JO | Amman
Abdoun|31.950|35.883|2
Marka|31.980|35.990|4
Jabal Amman|31.952|35.923|1
Wehdat;Al-Wehdat|31.925|35.937|1
Baqaa;Baqa'a|32.075|35.843|2
# Khartoum | SD | Khartoum
Burri|15.600|32.570|2
Bahri;Khartoum North|15.640|32.540|4
Soba|15.480|32.640|4
# Addis Ababa | ET | Addis Ababa
Merkato|9.031|38.738|1
Bole|8.990|38.790|4
Piazza|9.037|38.752|1
# Kampala | UG | Central Region
Kabalagala|0.297|32.600|1
Kisenyi|0.310|32.572|1
Kololo|0.330|32.592|1
# Kigali | RW | Kigali
Nyamirambo|-1.980|30.045|2
Kimihurura|-1.953|30.083|1
# Abidjan | CI | Lagunes
Yopougon|5.334|-4.078|5
Abobo|5.416|-4.016|5
Cocody|5.360|-3.967|4
Treichville|5.300|-4.008|2
Plateau|5.322|-4.019|1
Adjamé;Adjame|5.355|-4.027|2
Koumassi|5.297|-3.955|2
# Dakar | SN | Dakar
Pikine|14.755|-17.391|4
Guédiawaye;Guediawaye|14.776|-17.396|3
Plateau|14.668|-17.433|1
Médina;Medina|14.681|-17.450|1
Ngor|14.748|-17.513|1
# Ouagadougou | BF | Centre
Ouaga 2000|12.312|-1.500|2
# Freetown | SL | Western Area
Kroo Town|8.488|-13.242|1
# Monrovia | LR | Montserrado
West Point|6.328|-10.807|1
Sinkor|6.284|-10.775|2
# New York | US | New York
Manhattan|40.783|-73.966|10
Brooklyn|40.650|-73.950|10
Queens|40.728|-73.795|12
The Bronx;Bronx|40.845|-73.865|8
Staten Island|40.579|-74.150|10
Harlem|40.811|-73.946|2
Flushing|40.767|-73.833|3
Chelsea|40.746|-74.001|1
Soho;SoHo|40.723|-74.000|1
Williamsburg|40.708|-73.957|2
Times Square|40.758|-73.986|1
Crown Heights|40.669|-73.944|2
Wall Street|40.706|-74.009|1
Borough Park|40.634|-73.993|2
Bay Ridge|40.626|-74.030|2
Coney Island|40.575|-73.980|2
Astoria|40.772|-73.930|2
Jamaica|40.702|-73.789|3
Greenwich Village|40.733|-74.003|1
Bushwick|40.694|-73.921|2
Lower Manhattan|40.713|-74.010|2
# Los Angeles | US | California
Hollywood|34.098|-118.329|4
Watts|33.941|-118.242|2
Venice|33.985|-118.469|2
South Central|33.990|-118.280|5
Koreatown|34.058|-118.301|2
Boyle Heights|34.034|-118.205|3
Skid Row|34.044|-118.244|1
Van Nuys|34.190|-118.451|4
Pacoima|34.263|-118.427|3
# San Francisco | US | California
Tenderloin|37.784|-122.414|1
Mission District|37.760|-122.415|2
Haight-Ashbury|37.770|-122.448|1
Bayview|37.730|-122.388|2
# Oakland | US | California
Fruitvale|37.775|-122.224|2
# Chicago | US | Illinois
South Side|41.750|-87.630|8
Englewood|41.779|-87.646|2
Hyde Park|41.794|-87.594|2
Austin|41.888|-87.765|3
Pilsen|41.856|-87.660|2
Garfield Park|41.881|-87.720|2
# Boston | US | Massachusetts
Dorchester|42.302|-71.067|4
Roxbury|42.315|-71.089|2
South Boston|42.334|-71.045|2
Back Bay|42.350|-71.081|1
Charlestown|42.378|-71.062|2
Mattapan|42.277|-71.093|2
# Washington | US | District of Columbia
Georgetown|38.908|-77.065|1
Anacostia|38.863|-76.985|2
Foggy Bottom|38.900|-77.050|1
Capitol Hill|38.889|-77.000|2
Dupont Circle|38.910|-77.043|1
Navy Yard|38.877|-77.001|1
# Philadelphia | US | Pennsylvania
Kensington|39.990|-75.124|2
Germantown|40.041|-75.171|2
# New Orleans | US | Louisiana
French Quarter|29.958|-90.065|1
Lower Ninth Ward|29.966|-90.013|2
Bourbon Street|29.959|-90.066|1
# Miami | US | Florida
Little Havana|25.768|-80.228|2
Overtown|25.787|-80.201|1
Liberty City|25.832|-80.225|2
# Detroit | US | Michigan
Hamtramck|42.393|-83.050|2
# Pittsburgh | US | Pennsylvania
Squirrel Hill|40.438|-79.923|2
# Toronto | CA | Ontario
Scarborough|43.776|-79.232|8
Etobicoke|43.654|-79.567|7
North York|43.762|-79.411|6
Danforth|43.680|-79.340|2
Jane and Finch|43.757|-79.517|2
# Montreal | CA | Quebec
Montréal-Nord;Montreal North|45.597|-73.630|3
Outremont|45.517|-73.607|2
# Vancouver | CA | British Columbia
Downtown Eastside|49.282|-123.099|1
# Mexico City | MX | Mexico City
Tepito|19.444|-99.128|1
Iztapalapa|19.358|-99.093|6
Coyoacán;Coyoacan|19.350|-99.162|4
Polanco|19.433|-99.195|2
Xochimilco|19.257|-99.104|5
Zócalo;Zocalo|19.433|-99.133|1
Tlatelolco|19.452|-99.137|1
Roma Norte|19.416|-99.162|1
# Guatemala City | GT | Guatemala
Zona 18|14.665|-90.465|2
# San Salvador | SV | San Salvador
Soyapango|13.710|-89.139|4
# Tegucigalpa | HN | Francisco Morazán
Comayagüela;Comayaguela|14.083|-87.220|3
# Caracas | VE | Distrito Capital
Petare|10.477|-66.808|4
Catia|10.516|-66.945|3
23 de Enero|10.506|-66.930|1
Altamira|10.497|-66.848|1
Chacao|10.496|-66.853|2
El Paraíso|10.488|-66.930|2
El Valle|10.463|-66.907|3
# Bogotá | CO | Bogota D.C.
Ciudad Bolívar;Ciudad Bolivar|4.570|-74.150|6
Chapinero|4.649|-74.063|4
Kennedy|4.630|-74.153|4
Soacha|4.579|-74.217|5
La Candelaria|4.597|-74.073|1
Usaquén;Usaquen|4.704|-74.032|4
Suba|4.741|-74.084|5
# Medellín | CO | Antioquia
Comuna 13|6.253|-75.617|2
El Poblado|6.209|-75.567|3
# Cali | CO | Valle del Cauca
Aguablanca|3.420|-76.487|4
Siloé|3.423|-76.558|1
# Quito | EC | Pichincha
La Mariscal|-0.203|-78.490|1
# Guayaquil | EC | Guayas
Durán;Duran|-2.172|-79.831|5
# Lima | PE | Lima
Miraflores|-12.121|-77.030|3
San Isidro|-12.098|-77.036|3
Villa El Salvador|-12.213|-76.937|4
San Juan de Lurigancho|-12.000|-77.005|6
Comas|-11.946|-77.062|4
Barranco|-12.149|-77.021|1
La Victoria|-12.070|-77.016|2
# La Paz | BO | La Paz
Sopocachi|-16.510|-68.128|1
Calacoto|-16.541|-68.080|1
# Santiago | CL | Santiago Metropolitan
Providencia|-33.432|-70.612|3
La Legua|-33.488|-70.634|1
Las Condes|-33.409|-70.567|5
Plaza Italia|-33.437|-70.634|1
Ñuñoa;Nunoa|-33.456|-70.598|3
La Pintana|-33.584|-70.634|4
Vitacura|-33.390|-70.577|3
# Buenos Aires | AR | Buenos Aires F.D.
La Boca;Boca|-34.635|-58.364|1
Palermo|-34.580|-58.425|3
Recoleta|-34.588|-58.393|2
San Telmo|-34.621|-58.372|1
Once;Balvanera|-34.609|-58.406|1
Villa Lugano|-34.680|-58.474|2
Constitución;Constitucion|-34.627|-58.385|1
Belgrano|-34.562|-58.458|2
Puerto Madero|-34.612|-58.362|1
Flores|-34.633|-58.463|2
# Montevideo | UY | Montevideo
Pocitos|-34.910|-56.150|1
Cerro|-34.882|-56.256|2
# São Paulo | BR | São Paulo
Cracolândia|-23.537|-46.640|1
Paraisópolis;Paraisopolis|-23.618|-46.727|1
Heliópolis|-23.608|-46.593|2
Itaquera|-23.540|-46.456|4
Capão Redondo|-23.668|-46.777|3
Pinheiros|-23.566|-46.702|2
# Rio de Janeiro | BR | Rio de Janeiro
Rocinha|-22.988|-43.248|1
Copacabana|-22.971|-43.182|2
Complexo do Alemão;Complexo do Alemao;Alemão|-22.861|-43.271|2
Cidade de Deus;City of God|-22.947|-43.363|1
Maré;Complexo da Maré|-22.859|-43.243|2
Ipanema|-22.984|-43.205|1
Jacarezinho|-22.888|-43.258|1
Barra da Tijuca|-23.000|-43.365|6
Vidigal|-22.994|-43.240|1
Bangu|-22.875|-43.464|3
Leblon|-22.985|-43.223|1
Lapa|-22.914|-43.181|1
# Port-au-Prince | HT | Ouest
Cité Soleil;Cite Soleil|18.580|-72.332|2
Martissant|18.530|-72.362|2
Pétion-Ville;Petion-Ville|18.512|-72.285|3
Bel Air|18.551|-72.338|1
Carrefour|18.535|-72.405|4
Delmas|18.548|-72.305|3
Croix-des-Bouquets|18.576|-72.227|3
# Kingston | JM | Kingston
Tivoli Gardens|17.972|-76.802|1
Trench Town|17.990|-76.802|1
# Havana | CU | Havana
Vedado|23.138|-82.393|2
Habana Vieja;Old Havana|23.137|-82.352|1
Miramar|23.121|-82.425|2
# Manila | PH | Metro Manila
Makati|14.555|121.024|4
Tondo|14.617|120.967|2
Quiapo|14.599|120.984|1
Ermita|14.583|120.984|1
Malate|14.571|120.990|1
Taguig|14.518|121.051|5
Intramuros|14.590|120.975|1
Payatas|14.712|121.102|2
# Jakarta | ID | Jakarta
Menteng|-6.196|106.832|2
Glodok|-6.148|106.813|1
Kuningan|-6.229|106.830|2
Kampung Melayu|-6.225|106.866|1
Tanah Abang|-6.205|106.813|2
Kemang|-6.261|106.813|2
Tanjung Priok|-6.132|106.871|4
# Surabaya | ID | East Java
Gubeng|-7.275|112.755|2
# Denpasar | ID | Bali
Kuta|-8.723|115.172|3
Jimbaran|-8.790|115.160|3
# Bangkok | TH | Bangkok
Sukhumvit|13.738|100.561|3
Silom|13.728|100.530|1
Khao San;Khao San Road|13.759|100.497|1
Ratchaprasong|13.746|100.540|1
Din Daeng|13.770|100.553|2
Chinatown;Yaowarat|13.741|100.510|1
# Yangon | MM | Yangon
Hlaing Tharyar;Hlaingthaya|16.870|96.065|4
Insein|16.893|96.098|3
Sanchaung|16.805|96.132|1
# Phnom Penh | KH | Phnom Penh
Tuol Sleng|11.549|104.918|1
# Ho Chi Minh City | VN | Ho Chi Minh
Cholon|10.752|106.660|2
# Kuala Lumpur | MY | Kuala Lumpur
Bukit Bintang|3.147|101.711|1
Chow Kit|3.164|101.698|1
Petaling Street|3.143|101.697|1
# Singapore | SG | Singapore
Geylang|1.318|103.887|2
Woodlands|1.437|103.786|3
Changi|1.357|103.988|4
Jurong|1.333|103.722|5
Orchard Road|1.304|103.832|1
Tampines|1.350|103.945|3
# Hong Kong | HK | Hong Kong
Mong Kok;Mongkok|22.319|114.169|1
Kowloon|22.318|114.182|4
Wan Chai;Wanchai|22.278|114.173|1
Tsim Sha Tsui|22.298|114.172|1
Causeway Bay|22.280|114.185|1
Admiralty|22.279|114.165|1
Sha Tin;Shatin|22.383|114.188|3
Yuen Long|22.445|114.022|3
Central|22.282|114.158|1
Lantau;Lantau Island|22.267|113.950|10
# Beijing | CN | Beijing
Tiananmen;Tiananmen Square|39.905|116.398|1
Haidian|39.960|116.298|8
Chaoyang|39.921|116.443|8
Zhongnanhai|39.911|116.380|1
Sanlitun|39.935|116.454|1
# Shanghai | CN | Shanghai
Pudong|31.221|121.545|12
The Bund|31.240|121.490|1
# Taipei | TW | Taipei
Ximending|25.042|121.507|1
# Tokyo | JP | Tokyo
Shinjuku|35.694|139.703|3
Shibuya|35.660|139.700|3
Akihabara|35.699|139.773|1
Roppongi|35.663|139.732|1
Kasumigaseki|35.674|139.752|1
Ginza|35.672|139.765|1
Kabukicho|35.695|139.703|1
Ikebukuro|35.730|139.711|1
# Osaka | JP | Osaka
Namba|34.666|135.501|1
Umeda|34.702|135.496|1
Nishinari|34.635|135.494|3
# Seoul | KR | Seoul
Gangnam|37.517|127.047|4
Itaewon|37.535|126.994|1
Myeongdong|37.563|126.984|1
Jongno|37.573|126.979|3
Yongsan|37.532|126.990|3
Hongdae|37.556|126.924|1
# Sydney | AU | New South Wales
Lakemba|-33.920|151.076|2
Kings Cross|-33.874|151.224|1
Parramatta|-33.815|151.003|4
Bondi|-33.891|151.274|2
Cabramatta|-33.895|150.936|2
Redfern|-33.893|151.204|1
Martin Place|-33.868|151.210|1
Punchbowl|-33.928|151.052|2
Auburn|-33.849|151.033|2
Bankstown|-33.918|151.035|3
Cronulla|-34.058|151.152|2
# Melbourne | AU | Victoria
St Kilda;Saint Kilda|-37.864|144.982|2
Footscray|-37.800|144.900|2
Fitzroy|-37.798|144.978|1
Dandenong|-37.987|145.215|5
Broadmeadows|-37.680|144.920|3
Brighton|-37.906|145.002|2
Carlton|-37.800|144.967|1
# Perth | AU | Western Australia
Fremantle|-32.056|115.747|4
# Auckland | NZ | Auckland
Manukau|-36.993|174.880|5
New Lynn|-36.909|174.685|2
Otara|-36.960|174.873|2
# Christchurch | NZ | Canterbury
Linwood|-43.531|172.675|2
Riccarton|-43.530|172.600|2
# Warsaw | PL | Mazovia
Praga|52.252|21.038|3
Wola|52.237|20.970|3
Śródmieście;Srodmiescie|52.230|21.012|2
Mokotów;Mokotow|52.193|21.035|4
# Kraków | PL | Lesser Poland
Nowa Huta|50.072|20.037|4
Kazimierz|50.050|19.945|1
# Gdańsk | PL | Pomerania
Wrzeszcz|54.381|18.605|2
Westerplatte|54.407|18.672|1
# Prague | CZ | Prague
Žižkov;Zizkov|50.085|14.452|2
Vinohrady|50.076|14.443|1
Smíchov;Smichov|50.070|14.403|2
Malá Strana;Mala Strana|50.088|14.404|1
Holešovice|50.105|14.443|1
# Budapest | HU | Budapest
Józsefváros;Jozsefvaros|47.490|19.073|2
Óbuda;Obuda|47.550|19.040|3
Csepel|47.430|19.070|4
Ferencváros|47.475|19.090|3
# Bucharest | RO | București
Ferentari|44.412|26.075|2
Rahova|44.412|26.050|2
Berceni|44.387|26.117|3
# Sofia | BG | Sofia-Capital
Lyulin|42.718|23.255|3
# Plovdiv | BG | Plovdiv
Stolipinovo|42.149|24.778|1
# Belgrade | RS | Central Serbia
Zemun|44.843|20.401|4
New Belgrade;Novi Beograd|44.806|20.410|4
Dorćol;Dorcol|44.823|20.464|1
Savamala|44.813|20.453|1
# Sarajevo | BA | Federation of Bosnia and Herzegovina
Ilidža;Ilidza|43.829|18.311|3
Baščaršija;Bascarsija|43.860|18.431|1
Grbavica|43.850|18.390|1
Dobrinja|43.828|18.350|2
# Mitrovica | XK | Mitrovica
North Mitrovica|42.897|20.867|2
# Skopje | MK | Skopje
Čair;Cair|42.010|21.443|2
Šuto Orizari;Shuto Orizari;Suto Orizari|42.040|21.423|2
# Tirana | AL | Tirana
Blloku|41.320|19.815|1
# Helsinki | FI | Uusimaa
Kallio|60.184|24.950|1
Itäkeskus|60.211|25.080|1
# Turku | FI | Varsinais-Suomi
Varissuo|60.447|22.355|2
# Riga | LV | Riga
Bolderāja;Bolderaja|57.030|24.055|2
# Lisbon | PT | Lisbon
Alfama|38.713|-9.130|1
Belém;Belem|38.698|-9.206|2
Chiado|38.711|-9.142|1
Cova da Moura|38.745|-9.215|1
# Porto | PT | Porto
Ribeira|41.140|-8.613|1
`
