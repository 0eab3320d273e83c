/**
 * Words that tell of a country without naming it: forces, services, offices, parties, currencies. `country or countries | words`.
 * A word written in small letters matches any writing; one with capitals must stand as it is written.
 */
export const CLUES = `
US|FBI;CIA;DEA;ATF;NSA;NYPD;LAPD;National Guard;Homeland Security;Secret Service;Border Patrol;State Department;Pentagon;White House;Capitol Hill;Congressman;congresswoman;sheriff;sheriffs;sheriff's;deputies;state trooper;state troopers;highway patrol;Interstate;county;parish president;Navy SEALs;Marine Corps;district attorney;governor's mansion;turnpike;Amtrak;Walmart;Greyhound;Medicaid;high school
CA|RCMP;Mounties;Royal Canadian Mounted Police;CSIS;Sûreté du Québec;provincial police
GB|MI5;MI6;GCHQ;Scotland Yard;Metropolitan Police;Home Office;Whitehall;Downing Street;constabulary;PSNI;Old Bailey;crown court;Crown Prosecution Service;magistrates' court;Ofsted;borough council;Member of Parliament;Royal Navy;NHS;detective superintendent;chief constable;pounds sterling;RUC;Ministry of Defence;Network Rail
IE|Garda;Gardaí;Gardai;taoiseach;Dáil;Dail
AU|AFP officers;ASIO;Australian Federal Police
NZ|NZSIS
FR|DGSI;DGSE;DCRI;DCPJ;RAID;GIGN;gendarmerie;gendarmes;gendarme;préfet;prefecture;préfecture;Elysée;Élysée;Matignon;Quai d'Orsay;parquet antiterroriste;Parquet national antiterroriste;SNCF;TGV;RATP;procureur de la République
BE|Sûreté de l'Etat;parquet fédéral;bourgmestre;Vlaams Belang
DE|BKA;Bundeskriminalamt;BND;Verfassungsschutz;Bundestag;Bundeswehr;Bundespolizei;Landeskriminalamt;LKA;GSG 9;Deutsche Bahn;autobahn
AT|Cobra unit;BVT;Nationalrat
CH|fedpol;Bundesrat;cantonal police
ES|Guardia Civil;Civil Guard;CNI;Mossos;Mossos d'Esquadra;Ertzaintza;Audiencia Nacional;Moncloa;ETA;Renfe;Policía Nacional
PT|PJ officers;Polícia Judiciária
IT|Carabinieri;Guardia di Finanza;DIGOS;Digos;Farnesina;Camorra;'Ndrangheta;Ndrangheta;Cosa Nostra;Guardia Costiera;questura;questore
NL|AIVD;marechaussee;Binnenhof;Koninklijke Marechaussee
SE|SAPO;Säpo;Riksdag;krona
NO|PST;Storting
DK|PET agents;Folketing
FI|Supo;Eduskunta
PL|Sejm;ABW;zloty;voivodeship;voivode
HU|forint;Fidesz
RO|SRI;leu
GR|EYP;Syriza;Golden Dawn
RS|dinar
RU|FSB;GRU;SVR;Kremlin;Duma;rouble;roubles;ruble;rubles;Wagner;oblast;Rosgvardia;krai
UA|SBU;Verkhovna Rada;Rada;hryvnia;Azov;raion
BY|Belarusian KGB
TR|MIT agents;AKP;CHP;HDP;PKK;jandarma;gendarmerie command;Turkish lira;TAK;Erdogan;Erdoğan;MİT
SY|SDF;YPG;YPJ;Free Syrian Army;FSA;Nusra;Jabhat al-Nusra;HTS;White Helmets;SANA;Baath;Assad;Hayat Tahrir al-Sham;PYD
IQ|Peshmerga;PMF;Hashd al-Shaabi;Popular Mobilisation;Popular Mobilization;Sadrist;Badr;KRG;PUK;KDP
IR|IRGC;Revolutionary Guards;Quds Force;Basij;rial;ayatollah;Majlis;MOIS
LB|Hezbollah;Hizbullah;Hizbollah;Amal;ISF;Internal Security Forces;UNIFIL;Phalange
IL|IDF;Mossad;Shin Bet;Shabak;Knesset;shekel;shekels;Likud;Magen David Adom
PS|Hamas;Fatah;Islamic Jihad;UNRWA;Palestinian Authority;Qassam
JO|GID;Jordanian dinar;Hashemite
EG|Muslim Brotherhood;Wilayat Sinai;Ansar Beit al-Maqdis;Sisi;Mubarak
LY|LNA;Haftar;GNA;Gaddafi;Gadhafi;Qaddafi;Misratan;Libya Dawn
TN|Ennahda;Uqba bin Nafi;dinar
DZ|GIA;GSPC;DRS
MA|DGSN;BCIJ;dirham;Polisario
SA|Mabahith;riyal
YE|Houthi;Houthis;Huthi;AQAP;Ansar Allah;Ansarullah;Hadi;Southern Transitional Council
SO|al-Shabaab;al-Shabab;Al-Shabaab;Shabaab;AMISOM;ATMIS
KE|KDF;GSU;Kenya Defence Forces;matatu
ET|TPLF;birr;OLF
SD|RSF;Rapid Support Forces;Janjaweed
SS|SPLA;SPLM-IO
ML|MINUSMA;JNIM;Ansar Dine;Katiba Macina;MNLA
NE|Nigelec
NG|Boko Haram;ISWAP;naira;DSS;EFCC;JAMB;Operation Lafiya Dole;Civilian Joint Task Force;local government area
CM|BIR
TD|Deby
CF|Seleka;Anti-balaka;MINUSCA
CD|MONUSCO;M23;ADF;FDLR;Mai-Mai;FARDC;CODECO
UG|UPDF;LRA
RW|RPF;RDF
ZA|ANC;Hawks;SAPS;rand;SANDF;veld
MZ|FRELIMO;RENAMO;Frelimo;Renamo;Ansar al-Sunna
ZW|ZANU-PF;Zanu-PF
CI|gbaka
PK|ISI;TTP;Lashkar-e-Taiba;Jaish-e-Mohammed;Frontier Corps;Rangers;tehsil;Sipah-e-Sahaba;MQM;Baloch Liberation Army
AF|Taliban;Haqqani;ISAF;Resolute Support;loya jirga;NDS;ISKP
IN|BJP;CRPF;BSF;CBI;NIA;rupee;rupees;Maoists;Naxalites;Naxals;Lok Sabha;crore;lakh;tehsildar;taluk;panchayat
BD|RAB;Jamaat-ul-Mujahideen;taka;upazila;BNP;Awami League
LK|LTTE;Tamil Tigers
NP|Nepal Army
MM|Tatmadaw;Rohingya;Arakan Army;junta
TH|baht;BRN
PH|Abu Sayyaf;NPA;MILF;MNLF;peso;barangay;Maute
ID|Densus 88;Detachment 88;Jemaah Islamiyah;Jemaah Islamiah;JAD;rupiah;TNI;regency
MY|ringgit;Royal Malaysia Police
CN|PLA;Uighur;Uighurs;Uyghur;Uyghurs;yuan;Politburo
JP|yen;Shinkansen;Diet member;Aum Shinrikyo
KR|won
KP|Kim Jong-un
MX|cartel;Zetas;Sinaloa Cartel;Jalisco New Generation;CJNG;SEDENA;Sedena;federales;Pemex
CO|FARC;ELN;AUC;Clan del Golfo;DAS
VE|SEBIN;Sebin;CICPC;Chavista;chavista;Maduro;Chávez;bolívar;PDVSA;Tren de Aragua
PE|Shining Path;Sendero Luminoso;sol
EC|Los Choneros;Correa
BO|Evo Morales
BR|PCC;Comando Vermelho;Federal Police;real;favela;Bolsonaro
AR|gendarmería;Prefectura;Peronist
CL|Carabineros;Mapuche
PY|EPP
HT|Tonton Macoute;G9;Barbecue
CU|Castro
SV|MS-13;Mara Salvatrucha
`
/**
 * Waters, mountains and islands that place a text. `name;other names | countries | lat,lon of a few points along it`.
 * They are no answers themselves; their points pull the candidates that lie near.
 */
export const FEATURES = `
Seine|FR|48.86,2.35 49.44,1.1 48.3,4.07
Loire|FR|47.2,-1.55 47.4,0.69 47.9,1.9
Rhône;Rhone|FR,CH|45.76,4.84 43.95,4.8 46.2,6.15
Garonne|FR|44.84,-0.58 43.6,1.44
Rhine;Rhein;Rhin|DE,FR,CH,NL|50.94,6.96 48.58,7.8 47.56,7.59 51.9,5.9
Elbe;Labe|DE,CZ|53.54,9.99 51.05,13.74 52.13,11.64
Oder;Odra|PL,DE|51.1,17.03 53.43,14.55 52.35,14.55
Neisse|PL,DE|51.15,14.99
Spree|DE|52.52,13.4
Isar|DE|48.14,11.58
Main|DE|50.11,8.68 49.79,9.93
Moselle;Mosel|DE,FR,LU|49.12,6.18 49.75,6.64 50.36,7.6
Meuse;Maas|BE,NL,FR|50.63,5.57 50.85,5.69 50.47,4.87
Scheldt;Escaut;Schelde|BE,NL|51.22,4.4 51.05,3.72
Thames|GB|51.5,-0.1 51.75,-1.26 51.46,-0.97
Mersey|GB|53.4,-3.0
Tyne|GB|54.97,-1.61
Tay|GB|56.4,-3.43 56.46,-2.97
Clyde|GB|55.86,-4.26
Severn|GB|51.86,-2.24 52.71,-2.75
Humber|GB|53.74,-0.33
Trent|GB|52.95,-1.15 53.0,-2.18
Liffey|IE|53.35,-6.26
Shannon|IE|52.66,-8.63
Danube;Donau;Duna;Dunărea|AT,HU,RS,RO,BG,DE,SK|48.21,16.37 47.5,19.04 44.82,20.46 48.14,17.11 45.43,28.05 49.01,12.1
Sava|SI,HR,RS,BA|45.81,15.98 44.82,20.46 46.05,14.5
Drava;Drau|AT,SI,HR|46.56,15.65 45.55,18.69
Vistula;Wisła|PL|52.23,21.01 50.06,19.94 54.35,18.65
Vltava;Moldau|CZ|50.09,14.42
Tiber;Tevere|IT|41.9,12.48
Arno|IT|43.77,11.26 43.72,10.4
Po|IT|45.07,7.69 45.05,9.7
Ebro|ES|41.65,-0.88 42.47,-2.45
Tagus;Tajo;Tejo|ES,PT|39.86,-4.02 38.71,-9.14
Guadalquivir|ES|37.39,-5.99 37.88,-4.78
Guadiana|ES,PT|38.92,-6.34 38.88,-6.97
Duero;Douro|ES,PT|41.15,-8.61 41.65,-4.72
Turia|ES|39.47,-0.38
Bosphorus;Bosporus|TR|41.08,29.05
Golden Horn|TR|41.03,28.95
Dardanelles|TR|40.15,26.4
Marmara;Sea of Marmara|TR|40.8,28.0
Volga|RU|48.7,44.5 53.2,50.15 55.8,49.1 56.33,44.0 57.63,39.87
Don|RU|47.23,39.7
Neva|RU|59.94,30.31
Dnieper;Dnipro River;Dnepr|UA,BY|50.45,30.52 48.46,35.04 46.64,32.62
Dniester|MD,UA|46.84,29.63 47.76,28.0
Siverskyi Donets;Seversky Donets|UA|48.9,38.4
Sea of Azov;Azov Sea|UA,RU|46.9,36.9
Black Sea|UA,RU,TR,BG,RO,GE|44.5,34.2 43.2,27.9 41.3,36.3 46.5,30.7 41.6,41.6 43.6,39.7
Caspian;Caspian Sea|AZ,RU,IR,KZ,TM|40.4,49.9 42.98,47.5 37.47,49.46 43.65,51.17
Nile|EG,SD|30.04,31.24 25.69,32.64 15.6,32.53 24.09,32.9
White Nile|SD,SS|15.6,32.5 9.53,31.66 4.85,31.58
Suez Canal|EG|30.6,32.27 29.97,32.55 31.26,32.3
Red Sea|EG,SD,SA,YE,ER|27.2,33.8 21.5,39.2 14.8,42.95 19.6,37.2 15.6,39.45
Gulf of Aden|YE,SO,DJ|12.8,45.0 11.6,43.15 10.4,45.0
Strait of Hormuz|IR,OM|27.2,56.3 26.2,56.25
Euphrates|SY,IQ|35.33,40.14 35.95,39.0 33.42,43.3 31.05,46.26 36.83,38.0 34.45,40.92
Tigris|IQ,TR|36.34,43.13 33.32,44.37 34.6,43.68 37.91,40.24 30.5,47.8
Khabur|SY|36.5,40.75
Orontes;Asi|SY,TR|35.13,36.75 36.2,36.16 34.73,36.72
Litani|LB|33.3,35.3
Jordan River;River Jordan|JO,IL,PS|32.0,35.5
Dead Sea|IL,JO,PS|31.5,35.5
Sea of Galilee|IL|32.8,35.55
Shatt al-Arab|IQ,IR|30.5,47.8
Karun|IR|31.32,48.67
Zayandeh|IR|32.65,51.67
Indus|PK|24.8,67.6 27.7,68.85 33.77,72.36 25.4,68.35 31.83,70.9
Ravi|PK|31.55,74.34
Kabul River|AF,PK|34.43,70.45 34.0,71.6
Helmand River|AF|31.58,64.37
Amu Darya|UZ,TM,AF|37.2,67.3 41.55,60.6
Ganges;Ganga|IN|25.3,83.0 25.44,81.85 26.45,80.33 25.6,85.1 29.95,78.16
Yamuna|IN|28.6,77.2 27.18,78.0
Hooghly|IN|22.57,88.36
Brahmaputra|IN,BD|26.18,91.75
Musi|IN|17.37,78.48
Deccan|IN|17.4,78.5
Irrawaddy;Ayeyarwady|MM|21.97,96.08 16.78,95.7
Mekong|LA,TH,KH,VN|17.97,102.6 11.57,104.92 10.03,105.78
Chao Phraya|TH|13.75,100.49
Yangtze|CN|31.2,121.5 30.6,114.3 29.56,106.55 32.06,118.8
Yellow River|CN|36.06,103.83 36.65,117.0 34.75,113.65
Han River|KR|37.53,127.0
Niger River;River Niger|NE,ML,NG|13.51,2.1 12.64,-8.0 16.27,-0.04 16.77,-3.0 6.15,6.78
Lake Chad|TD,NG,CM,NE|13.0,14.0
Chari|TD|12.11,15.04
Logone|TD,CM|12.08,15.03 10.28,15.37
Benue|NG,CM|7.73,8.52 9.3,13.4
Volta|GH|6.1,0.3
Senegal River|SN,MR|16.02,-16.5 16.51,-15.8
Gambia River|GM|13.45,-16.58
Congo River;River Congo|CD,CG|-4.3,15.3 0.52,25.2
Ubangi;Oubangui|CF,CD|4.36,18.56
Lake Kivu|CD,RW|-1.69,29.23 -2.5,28.87
Lake Tanganyika;Tanganyika|BI,CD,TZ|-3.38,29.36 -5.93,29.2 -4.88,29.63
Lake Victoria|UG,KE,TZ|-0.1,34.75 0.05,32.46 -2.52,32.9
Lake Malawi|MW,MZ|-13.9,34.5
Zambezi|ZM,ZW,MZ|-17.92,25.86 -16.16,33.59
Limpopo|ZA,ZW,MZ|-22.2,30.0
Orange River|ZA|-28.45,21.25
Table Mountain|ZA|-33.96,18.4
Drakensberg|ZA,LS|-29.0,29.3
Shabelle|SO|4.74,45.2 2.0,44.8
Juba River;Jubba|SO|-0.36,42.55
Mississippi River;the Mississippi|US|29.95,-90.07 35.15,-90.05 38.63,-90.2 44.98,-93.26 30.45,-91.19
Missouri River|US|39.1,-94.58 41.26,-95.93
Ohio River;the Ohio|US|38.25,-85.76 39.1,-84.5 40.44,-80.0 37.77,-87.11 37.97,-87.56
Hudson;Hudson River|US|40.75,-74.0 42.65,-73.75
Potomac|US|38.9,-77.04
Delaware River|US|39.95,-75.14 40.22,-74.77
Chesapeake Bay;Chesapeake|US|38.98,-76.49 36.85,-76.29
Connecticut River|US|41.76,-72.67 42.1,-72.59
Merrimack;Merrimack River|US|42.99,-71.46 42.64,-71.32 42.77,-71.08
Androscoggin|US|44.1,-70.21 44.47,-71.18
Charles River|US|42.36,-71.08
Cape Cod|US|41.7,-70.3
Tennessee River|US|35.05,-85.31 35.96,-83.92 34.6,-86.98
Kentucky Lake|US|36.6,-88.05
Cumberland River|US|36.16,-86.78
Etowah|US|34.25,-85.17
Savannah River|US|32.08,-81.09 33.47,-81.97
Rio Grande|US,MX|31.76,-106.49 25.9,-97.5 27.5,-99.5
Red River|US|33.9,-93.55 33.7,-95.55 46.9,-96.8 31.31,-92.44
Brazos|US|31.55,-97.15
Columbia River|US|45.63,-122.67 46.2,-123.83
Snake River|US|46.42,-117.02 43.6,-116.6
Palouse|US|46.73,-117.0
Willamette|US|45.52,-122.67 44.94,-123.04
Great Salt Lake|US|40.76,-111.9
Lake Tahoe|US|39.1,-120.03
Everglades|US|25.9,-80.9
Tampa Bay|US|27.77,-82.64
Biscayne|US|25.77,-80.19
Gulf of Mexico|US,MX|29.3,-94.8 30.2,-88.1 19.2,-96.13
Lake Michigan|US|41.88,-87.62 43.04,-87.9
Lake Erie|US,CA|41.5,-81.69 42.89,-78.88 41.66,-83.55 42.13,-80.09
Lake Ontario|US,CA|43.65,-79.38 43.16,-77.61 43.25,-79.87
Lake Superior|US,CA|46.79,-92.1 48.38,-89.25
Lake Huron|US,CA|43.0,-82.42
Lake Champlain|US|44.48,-73.21
Niagara|US,CA|43.08,-79.07
St. Lawrence;Saint Lawrence|CA|45.5,-73.57 46.81,-71.2 44.23,-76.48
Ottawa River|CA|45.42,-75.7
Grand River|CA|43.45,-80.49
Fraser River|CA|49.2,-122.9
Rockies;Rocky Mountains|US,CA|39.74,-105.2 51.1,-115.5
Appalachians|US|37.5,-81.0
Cascades|US|46.5,-121.5
Andes|AR,CL,PE,BO,EC,CO|-32.8,-70.0 -13.5,-72.0 -16.5,-68.1
Orinoco|VE|8.12,-63.55 8.3,-62.7
Lake Maracaibo|VE|10.64,-71.6
Magdalena|CO|10.96,-74.8 4.3,-74.8
Lake Titicaca;Titicaca|PE,BO|-15.84,-70.02 -16.17,-69.09
Paraguay River|PY,AR,BR|-25.28,-57.64 -23.4,-57.43
Paraná River;Parana River|AR,PY,BR|-32.95,-60.65 -27.33,-55.87 -31.62,-60.7
River Plate;Río de la Plata;Rio de la Plata|AR,UY|-34.6,-58.37 -34.9,-56.16
Bío Bío;Biobío;Bio-Bio|CL|-36.83,-73.05
Maipo|CL|-33.6,-70.6
Lake Nicaragua;Cocibolca|NI|11.93,-85.95
Lake Managua|NI|12.15,-86.27
Panama Canal|PA|9.1,-79.7
Popocatépetl|MX|19.02,-98.6
Lake Chapala|MX|20.25,-103.0
Yucatan;Yucatán|MX|20.97,-89.62
Murray River;Murray|AU|-36.08,146.92 -34.2,142.15
Derwent|AU|-42.88,147.33
Yarra|AU|-37.81,144.96
Swan River|AU|-31.95,115.86
Brisbane River|AU|-27.47,153.02
Port Phillip;Port Phillip Bay|AU|-38.0,144.9
Great Barrier Reef|AU|-16.92,145.78 -19.26,146.8
Cook Strait|NZ|-41.3,174.8
Adriatic|IT,HR,AL,ME|43.5,16.4 41.33,19.45 45.65,13.77 41.12,16.87 42.65,18.1
Aegean|GR,TR|38.42,27.13 39.1,26.55 37.45,25.33 37.04,27.43
Ionian|GR,IT|39.62,19.92
Baltic;Baltic Sea|PL,DE,SE,LT,LV,EE,FI|54.35,18.65 56.95,24.1 55.71,21.13 54.09,12.13 59.44,24.75
North Sea|GB,NL,DE,NO,DK,BE|57.15,-2.1 53.54,8.58 51.23,2.92 58.97,5.73
English Channel;the Channel|GB,FR|50.9,1.4 50.95,1.85 49.49,0.11
Irish Sea|GB,IE|53.4,-3.0 53.35,-6.26
Bay of Biscay|FR,ES|43.46,-3.81 46.16,-1.15
Mediterranean|ES,FR,IT,GR,TR,LB,IL,EG,LY,TN,DZ,MA,SY|
Côte d'Azur;French Riviera;Riviera|FR|43.7,7.26 43.55,7.01
Costa del Sol|ES|36.72,-4.42
Costa Brava|ES|41.9,3.1
Alps;the Alps|FR,CH,AT,IT|46.5,8.0 45.18,5.72 47.26,11.39
Pyrenees|FR,ES|42.5,1.5 43.3,-0.37
Jura|FR,CH|46.8,6.0
Vosges|FR|48.2,6.9
Harz|DE|51.8,10.6
Lake Constance;Bodensee|DE,CH,AT|47.66,9.18 47.5,9.74
Lake Geneva|CH,FR|46.2,6.15 46.52,6.63
Lake Balaton|HU|46.9,17.9
Carpathians|RO,UA,PL,SK|47.5,25.0
Lampedusa|IT|35.5,12.6
Pacific coast||
Atlantic coast||
Bay of Bengal|IN,BD,MM|22.35,91.8 17.69,83.22
Arabian Sea|IN,PK,OM|24.86,67.0 18.95,72.8
Andaman Sea|MM,TH|9.97,98.63
South China Sea|CN,VN,PH|
Sulu Sea|PH|6.05,121.0
Java Sea|ID|-6.1,106.9
Strait of Malacca;Malacca Strait|MY,ID,SG|2.19,102.25 3.8,98.7
Mount Elgon|UG,KE|1.1,34.55
Kilimanjaro|TZ|-3.37,37.3
Mount Kenya|KE|-0.15,37.3
Mount Hermon|SY,LB,IL|33.41,35.86
Ararat|TR,AM|39.7,44.3
Mount Rainier|US|46.85,-121.76
Mount Etna;Etna|IT|37.5,15.09
Vesuvius|IT|40.82,14.43
Mauna Kea|US|19.7,-155.09
`
