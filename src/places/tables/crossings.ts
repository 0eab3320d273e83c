/**
 * Border crossings, bridges and posts that reports name. `name;other names | country it is counted to | country on the other side | lat | lon`.
 * Where the two sides bear different names each has a line of its own. Well-known facts, WGS 84, to about two kilometres.
 */
export const CROSSINGS = `
Cilvegözü;Cilvegozu|TR|SY|36.234|36.655
Bab al-Hawa;Bab el-Hawa|SY|TR|36.231|36.684
Öncüpınar;Oncupinar|TR|SY|36.640|37.085
Bab al-Salama;Bab al-Salameh;Bab es-Salam;Bab al-Salam;Bab al-Salamah|SY|TR|36.637|37.088
Akçakale;Akcakale|TR|SY|36.710|38.950
Karkamış;Karkamis|TR|SY|36.835|37.999
Çobanbey;Cobanbey;Al-Rai;al-Ra'i|TR|SY|36.627|37.444
Mürşitpınar;Mursitpinar|TR|SY|36.903|38.353
Nusaybin|TR|SY|37.062|41.215
Ceylanpınar;Ceylanpinar;Ras al-Ain crossing|TR|SY|36.846|40.048
Yayladağı;Yayladagi|TR|SY|35.893|36.062
Kassab;Kessab;Kasab|SY|TR|35.928|35.989
Habur;Khabur gate|TR|IQ|37.143|42.567
Ibrahim Khalil;Ibrahim al-Khalil;Khalil Ibrahim|IQ|TR|37.143|42.567
Gürbulak;Gurbulak|TR|IR|39.411|44.367
Bazargan|IR|TR|39.391|44.389
Kapıköy;Kapikoy|TR|IR|38.487|44.289
Kapıkule;Kapikule|TR|BG|41.717|26.354
Kapitan Andreevo;Kapitan Andreyevo|BG|TR|41.718|26.332
İpsala;Ipsala|TR|GR|40.928|26.338
Kipi;Kipoi;Kastanies|GR|TR|40.945|26.310
Sarp|TR|GE|41.521|41.547
Sarpi|GE|TR|41.522|41.549
Dilucu|TR|AZ|39.655|44.797
Nasib;Nassib;Naseeb|SY|JO|32.542|36.221
Jaber;Jabir|JO|SY|32.505|36.195
Ramtha;Ar-Ramtha crossing|JO|SY|32.592|36.023
Deraa crossing|SY|JO|32.595|36.030
Masnaa;Masna;al-Masnaa|LB|SY|33.699|35.922
Jdeidet Yabous;Jdaidet Yabous;Jdeideh|SY|LB|33.677|35.973
Arida;al-Arida;Arida crossing|LB|SY|34.634|35.977
Quneitra crossing|SY|IL|33.113|35.830
Tanf;al-Tanf;al-Tanaf;At Tanf;al-Waleed crossing|SY|IQ|33.508|38.661
Al-Waleed;Waleed;al-Walid|IQ|SY|33.432|38.935
Abu Kamal;Albukamal;al-Bukamal;Bukamal crossing|SY|IQ|34.430|40.985
Al-Qaim;Qaim;al-Qa'im|IQ|SY|34.401|40.995
Rabia;Rabiya;Rabi'a|IQ|SY|36.803|42.087
Yaroubiya;al-Yaarubiyah;Yarubiyah;al-Yarubiyah;Tal Kochar;Tell Kocher|SY|IQ|36.813|42.063
Faysh Khabur;Faesh Khabur;Fishkhabour;Semalka;Simalka|IQ|SY|37.073|42.378
Trebil;Turaibil;Treibil|IQ|JO|32.788|39.293
Karameh crossing;Karama crossing|JO|IQ|32.755|39.152
Arar crossing;Judaidah Arar;Jadidat Arar|SA|IQ|31.380|41.419
Safwan|IQ|KW|30.112|47.720
Abdali|KW|IQ|30.045|47.707
Shalamcheh;Shalamja;Shalamche|IQ|IR|30.500|48.100
Mehran|IR|IQ|33.122|46.165
Zurbatiyah;Zurbatiya|IQ|IR|33.150|46.060
Khosravi|IR|IQ|34.388|45.465
Mundhiriya;Munthiriya|IQ|IR|34.390|45.440
Haji Omran;Haj Omran|IQ|IR|36.670|45.050
Parvizkhan|IQ|IR|34.680|45.550
Bashmaq;Penjwin crossing|IR|IQ|35.606|46.017
King Hussein Bridge|JO|PS|31.874|35.541
Allenby Bridge;Allenby|PS|JO|31.874|35.540
Sheikh Hussein Bridge;Sheikh Hussein|JO|IL|32.497|35.573
Wadi Araba;Yitzhak Rabin crossing;Arava crossing|IL|JO|29.578|34.982
Taba|EG|IL|29.492|34.896
Rafah crossing;Rafah gate;Rafah terminal;Rafah border|EG|PS|31.248|34.258
Kerem Shalom;Karam Abu Salem;Karem Abu Salem|IL|PS|31.228|34.284
Erez;Beit Hanoun crossing;Beit Hanun crossing|IL|PS|31.559|34.546
Karni|IL|PS|31.475|34.474
Nahal Oz|IL|PS|31.480|34.490
Zikim crossing|IL|PS|31.586|34.508
Kissufim|IL|PS|31.376|34.400
Nitzana|IL|EG|30.880|34.420
Qalandia;Kalandia;Qalandiya checkpoint|PS|IL|31.863|35.220
Rosh Hanikra;Naqoura crossing;Ras Naqoura|IL|LB|33.093|35.105
Metula crossing;Fatima Gate|IL|LB|33.279|35.574
Al-Ghuwaifat;Ghuwaifat|AE|SA|24.120|51.600
King Fahd Causeway|SA|BH|26.183|50.324
Salwa;Abu Samra|QA|SA|24.740|50.830
Al-Wadiah;Wadiah;al-Wadia|YE|SA|16.910|47.140
Al-Tuwal;Tuwal;al-Tiwal|SA|YE|16.520|42.960
Haradh crossing|YE|SA|16.470|43.040
Shahn;Shehen;Shahen|YE|OM|17.760|52.520
Sarfait;Sarfayt|OM|YE|16.690|53.120
Ras Ajdir;Ras Jdir;Ras Jedir;Ras Ejder;Ras Ajdir crossing|TN|LY|33.148|11.557
Dehiba;Dhehiba;Dehiba-Wazin|TN|LY|32.010|10.695
Wazin;Wazzin|LY|TN|31.952|10.662
Musaid;Imsaad;Emsaed;Msaed|LY|EG|31.590|25.050
Salloum;Sallum;El Salloum;as-Sallum|EG|LY|31.552|25.159
Ghadames crossing|LY|DZ|30.130|9.500
In Amenas crossing;Debdeb|DZ|LY|29.970|9.420
Bouchebka;Bou Chebka|TN|DZ|35.250|8.430
Oum Teboul;Um Teboul|DZ|TN|36.895|8.570
Zouj Beghal;Zoudj Beghal;Zouj Bghal|MA|DZ|34.850|-1.752
Guerguerat;El Guerguerat;Guergarat|EH|MR|21.420|-16.960
Tarajal;El Tarajal|ES|MA|35.871|-5.343
Beni Enzar;Beni Ansar|MA|ES|35.270|-2.937
Argeen;Arqin;Argin|SD|EG|21.980|31.100
Qustul;Ashkeet|EG|SD|22.210|31.490
Adré;Adre|TD|SD|13.467|22.200
Tine;Tina|TD|SD|15.040|22.815
Metema;Gallabat|ET|SD|12.958|36.155
Kurmuk|SD|ET|10.555|34.285
Renk crossing;Joda|SS|SD|11.950|32.800
Humera;Hamdayet|SD|ET|14.260|36.560
Moyale|KE|ET|3.527|39.056
Mandera crossing;Bula Hawa;Beled Hawo|SO|KE|3.933|41.870
Liboi|KE|SO|0.355|40.873
Dhobley;Dobley|SO|KE|0.407|41.011
Tog Wajaale;Togwajale;Wajaale|SO|ET|9.597|43.335
Loyada;Loyaada|DJ|SO|11.460|43.252
Galafi|DJ|ET|11.716|41.838
Malaba|KE|UG|0.636|34.276
Busia|KE|UG|0.463|34.098
Elegu;Nimule|UG|SS|3.594|32.063
Bunagana|CD|UG|-1.300|29.597
Mpondwe;Kasindi|UG|CD|0.036|29.722
Goli;Mahagi crossing|UG|CD|2.320|31.020
Gatuna|RW|UG|-1.421|30.010
Katuna|UG|RW|-1.419|30.011
La Corniche;Grande Barrière;Petite Barrière|RW|CD|-1.690|29.243
Ruzizi;Rusizi I;Ruzizi I|RW|CD|-2.493|28.893
Kavimvira|CD|BI|-3.358|29.160
Gatumba|BI|CD|-3.340|29.250
Akanyaru;Kanyaru|RW|BI|-2.812|29.688
Nemba|RW|BI|-2.393|30.180
Rusumo|RW|TZ|-2.384|30.781
Namanga|KE|TZ|-2.544|36.789
Tunduma;Nakonde|TZ|ZM|-9.302|32.766
Kasumbalesa|CD|ZM|-12.266|27.796
Chirundu|ZM|ZW|-16.029|28.851
Kazungula;Kazungula Bridge|BW|ZM|-17.793|25.261
Beitbridge;Beit Bridge|ZW|ZA|-22.217|29.987
Victoria Falls Bridge|ZW|ZM|-17.928|25.857
Machipanda|MZ|ZW|-18.970|32.710
Lebombo;Komatipoort|ZA|MZ|-25.440|31.986
Ressano Garcia|MZ|ZA|-25.443|31.993
Maseru Bridge|LS|ZA|-29.303|27.469
Oshikango|NA|AO|-17.397|15.891
Santa Clara|AO|NA|-17.390|15.890
Noqui;Luvo|AO|CD|-5.860|13.430
Garoua-Boulaï;Garoua-Boulai|CM|CF|5.885|14.555
Beloko|CF|CM|5.930|14.590
Kousséri;Kousseri;Nguéli;Ngueli Bridge|CM|TD|12.083|15.033
Amchide|CM|NG|11.190|14.070
Banki|NG|CM|11.230|14.140
Gamboru;Gamboru Ngala|NG|CM|12.370|14.217
Fotokol|CM|NG|12.372|14.230
Ekok|CM|NG|5.815|8.870
Mfum|NG|CM|5.820|8.850
Seme;Seme-Krake;Sèmè|BJ|NG|6.372|2.712
Malanville|BJ|NE|11.868|3.383
Gaya bridge|NE|BJ|11.888|3.447
Jibia|NG|NE|13.090|7.230
Illela|NG|NE|13.727|5.300
Birni N'Konni crossing|NE|NG|13.790|5.250
Hillacondji;Hilla Condji|BJ|TG|6.236|1.790
Aflao|GH|TG|6.117|1.193
Kodjoviakopé|TG|GH|6.117|1.197
Paga|GH|BF|10.993|-1.113
Dakola|BF|GH|11.000|-1.110
Elubo|GH|CI|5.281|-2.772
Noé;Noe|CI|GH|5.295|-2.790
Laleraba|CI|BF|10.370|-5.090
Pogo|CI|ML|10.330|-5.910
Zégoua;Zegoua|ML|CI|10.470|-5.657
Kidira|SN|ML|14.458|-12.215
Diboli|ML|SN|14.465|-12.200
Rosso|MR|SN|16.513|-15.805
Diama|SN|MR|16.215|-16.415
Keur Ayib;Farafenni crossing|SN|GM|13.600|-15.600
Pamelap|GN|SL|9.130|-12.960
Gbalamuya;Kambia crossing|SL|GN|9.130|-12.970
Bo Waterside|LR|SL|7.080|-11.440
Ganta crossing|LR|GN|7.300|-8.970
In Khalil;In-Khalil;Bordj Badji Mokhtar crossing|ML|DZ|21.330|0.950
Assamaka|NE|DZ|19.340|5.790
In Guezzam|DZ|NE|19.570|5.770
Tummo;Toummo|LY|NE|22.650|14.100
Torkham;Torkham gate|PK|AF|34.122|71.094
Chaman;Friendship Gate|PK|AF|30.921|66.446
Spin Boldak;Wesh|AF|PK|31.006|66.400
Ghulam Khan;Ghulam Khan crossing|PK|AF|33.110|70.040
Angoor Adda;Angur Ada|PK|AF|32.510|69.290
Kharlachi|PK|AF|33.850|70.000
Dand-e-Patan;Dand Patan|AF|PK|33.870|69.980
Taftan|PK|IR|28.975|61.590
Mirjaveh;Mirjaveh crossing|IR|PK|29.019|61.452
Islam Qala|AF|IR|34.667|61.060
Dogharoun;Dogharun|IR|AF|34.655|60.870
Zaranj|AF|IR|30.960|61.860
Milak|IR|AF|30.970|61.800
Abu Nasr Farahi|AF|IR|32.400|60.680
Torghundi;Towraghondi|AF|TM|35.258|62.282
Serhetabat|TM|AF|35.280|62.342
Aqina|AF|TM|36.990|65.160
Hairatan|AF|UZ|37.219|67.418
Termez;Friendship Bridge|UZ|AF|37.228|67.428
Sher Khan Bandar;Shir Khan Bandar|AF|TJ|37.183|68.605
Panji Poyon;Nizhny Panj|TJ|AF|37.192|68.603
Ishkashim|AF|TJ|36.700|71.590
Wagah|PK|IN|31.604|74.574
Attari|IN|PK|31.604|74.572
Kartarpur;Kartarpur corridor|PK|IN|32.087|75.013
Munabao|IN|PK|25.746|70.279
Khokhrapar|PK|IN|25.700|70.220
Chakothi|PK|IN|34.112|73.890
Khunjerab;Khunjerab Pass|PK|CN|36.850|75.428
Benapole|BD|IN|23.041|88.895
Petrapole|IN|BD|23.041|88.880
Akhaura|BD|IN|23.870|91.210
Raxaul|IN|NP|26.980|84.850
Birgunj|NP|IN|27.010|84.880
Sunauli|IN|NP|27.473|83.467
Banbasa|IN|NP|28.990|80.080
Rasuwagadhi|NP|CN|28.277|85.379
Kodari;Tatopani|NP|CN|27.973|85.962
Phuentsholing|BT|IN|26.850|89.390
Nathu La;Nathula|IN|CN|27.387|88.831
Moreh|IN|MM|24.250|94.310
Tamu|MM|IN|24.217|94.310
Teknaf|BD|MM|20.864|92.300
Maungdaw|MM|BD|20.820|92.370
Mae Sot|TH|MM|16.690|98.515
Myawaddy|MM|TH|16.689|98.508
Mae Sai|TH|MM|20.444|99.881
Tachileik|MM|TH|20.448|99.881
Ranong|TH|MM|9.960|98.630
Three Pagodas Pass|TH|MM|15.300|98.400
Muse|MM|CN|23.993|97.902
Ruili|CN|MM|24.010|97.850
Poipet|KH|TH|13.658|102.563
Aranyaprathet|TH|KH|13.660|102.550
Preah Vihear;Phra Viharn|KH|TH|14.391|104.680
Bavet|KH|VN|11.070|106.180
Moc Bai|VN|KH|11.080|106.175
Nong Khai;Thai-Lao Friendship Bridge|TH|LA|17.880|102.716
Lao Bao|VN|LA|16.620|106.590
Huu Nghi;Friendship Pass|VN|CN|21.978|106.712
Lao Cai|VN|CN|22.507|103.968
Padang Besar|MY|TH|6.661|100.322
Sadao|TH|MY|6.520|100.420
Sungai Kolok;Sungai Golok|TH|MY|6.020|101.960
Johor Causeway;Woodlands checkpoint;Tuas|SG|MY|1.447|103.769
Entikong|ID|MY|0.970|110.330
Mota'ain;Motaain|ID|TL|-8.955|124.949
Batugade|TL|ID|-8.958|124.957
Skouw|ID|PG|-2.629|140.920
Wutung|PG|ID|-2.610|141.000
Panmunjom;Joint Security Area|KR|KP|37.956|126.677
Dandong;Sino-Korean Friendship Bridge|CN|KP|40.115|124.395
Sinuiju|KP|CN|40.100|124.400
Tumen|CN|KP|42.960|129.840
Khasan|RU|KP|42.430|130.650
Zabaikalsk|RU|CN|49.650|117.330
Manzhouli|CN|RU|49.590|117.430
Khorgos;Khorgas;Korgas|KZ|CN|44.218|80.411
Dostyk|KZ|CN|45.250|82.480
Alashankou|CN|KZ|45.170|82.570
Irkeshtam;Erkeshtam|KG|CN|39.680|73.910
Torugart|KG|CN|40.550|75.390
Kordai;Korday|KZ|KG|43.043|74.710
Ak-Zhol|KG|KZ|43.030|74.700
Dostuk;Dustlik|KG|UZ|40.530|72.650
Zhibek Zholy;Chernyaevka|KZ|UZ|41.480|69.340
Gisht Kuprik|UZ|KZ|41.470|69.320
Verkhny Lars;Upper Lars|RU|GE|42.744|44.629
Kazbegi crossing;Larsi|GE|RU|42.743|44.633
Psou|RU|GE|43.395|40.005
Enguri Bridge;Inguri Bridge;Enguri;Inguri|GE|GE|42.530|41.940
Ergneti|GE|GE|42.170|43.960
Odzun;Odzisi|GE|GE|42.030|44.500
Sadakhlo|GE|AM|41.243|44.787
Bagratashen|AM|GE|41.243|44.838
Red Bridge;Krasny Most;Tsiteli Khidi|GE|AZ|41.330|45.070
Lachin corridor;Lachin|AZ|AM|39.640|46.545
Margara|AM|TR|40.030|44.180
Meghri;Agarak|AM|IR|38.860|46.200
Norduz|IR|AM|38.845|46.210
Astara|AZ|IR|38.456|48.878
Julfa;Jolfa|IR|AZ|38.940|45.630
Samur|AZ|RU|41.630|48.410
Yarag-Kazmalyar;Yarag Kazmalyar|RU|AZ|41.640|48.370
Goptivka;Hoptivka|UA|RU|50.372|36.345
Nekhoteevka;Nekhoteyevka|RU|UA|50.376|36.349
Izvarino;Izvaryne|UA|RU|48.292|39.902
Donetsk crossing;Severny Donetsk|RU|UA|48.350|39.930
Dovzhansky;Dolzhansky;Dovzhanskyi|UA|RU|48.000|39.650
Uspenka|UA|RU|47.690|38.860
Matveev Kurgan crossing|RU|UA|47.690|38.870
Novoazovsk;Novoazovsk crossing|UA|RU|47.110|38.230
Chonhar;Chongar|UA|UA|46.020|34.550
Armiansk;Armyansk;Kalanchak|UA|UA|46.120|33.700
Stanytsia Luhanska;Stanitsa Luganskaya|UA|UA|48.655|39.475
Mayorske;Mayorsk;Maiorsk|UA|UA|48.390|38.020
Kerch Bridge;Crimean Bridge;Kerch Strait Bridge|UA|RU|45.309|36.506
Palanca|MD|UA|46.410|30.080
Kuchurhan;Kuchurgan;Pervomaisc|UA|MD|46.740|29.970
Siret|RO|UA|47.990|26.050
Porubne|UA|RO|48.000|26.060
Sighet;Sighetu Marmației crossing|RO|UA|47.940|23.890
Isaccea|RO|UA|45.280|28.460
Orlivka|UA|RO|45.300|28.450
Albita;Albița|RO|MD|46.780|28.130
Leușeni;Leuseni|MD|RO|46.790|28.150
Medyka|PL|UA|49.804|22.940
Shehyni|UA|PL|49.800|22.960
Dorohusk|PL|UA|51.190|23.810
Yahodyn|UA|PL|51.190|23.850
Korczowa|PL|UA|49.955|23.090
Krakovets|UA|PL|49.960|23.120
Hrebenne|PL|UA|50.270|23.580
Rava-Ruska crossing|UA|PL|50.260|23.600
Chop;Zahony|UA|HU|48.420|22.180
Záhony|HU|UA|48.409|22.178
Vyšné Nemecké;Vysne Nemecke|SK|UA|48.655|22.262
Uzhhorod crossing|UA|SK|48.653|22.268
Kuźnica;Kuznica|PL|BY|53.510|23.650
Bruzgi|BY|PL|53.520|23.690
Bobrowniki|PL|BY|53.130|23.870
Terespol|PL|BY|52.080|23.640
Brest crossing|BY|PL|52.083|23.650
Medininkai|LT|BY|54.540|25.700
Kamenny Log|BY|LT|54.530|25.720
Kybartai|LT|RU|54.640|22.760
Narva|EE|RU|59.376|28.200
Ivangorod|RU|EE|59.373|28.217
Terehova|LV|RU|56.370|28.050
Nuijamaa|FI|RU|60.955|28.560
Vaalimaa|FI|RU|60.600|27.850
Torfyanovka|RU|FI|60.595|27.875
Storskog|NO|RU|69.660|30.200
Gevgelija|MK|GR|41.140|22.500
Idomeni|GR|MK|41.120|22.510
Evzonoi|GR|MK|41.110|22.550
Tabanovce|MK|RS|42.200|21.710
Preševo;Presevo;Miratovac|RS|MK|42.300|21.650
Merdare|RS|XK|42.980|21.260
Jarinje|XK|RS|43.230|20.690
Brnjak;Bërnjak|XK|RS|43.050|20.580
Blace|MK|XK|42.140|21.300
Morinë;Morina;Vërmica|XK|AL|42.170|20.540
Kakavia;Kakavijë|AL|GR|39.910|20.360
Horgoš;Horgos;Röszke;Roszke|RS|HU|46.170|19.980
Bajakovo|HR|RS|45.050|19.100
Batrovci|RS|HR|45.050|19.105
Šid;Sid|RS|HR|45.130|19.230
Tovarnik|HR|RS|45.160|19.150
Maljevac|HR|BA|45.190|15.790
Spielfeld|AT|SI|46.710|15.640
Šentilj;Sentilj|SI|AT|46.690|15.650
Nickelsdorf|AT|HU|47.940|17.070
Hegyeshalom|HU|AT|47.910|17.160
Brenner;Brenner Pass|AT|IT|47.003|11.506
Freilassing|DE|AT|47.840|12.980
Kiefersfelden|DE|AT|47.610|12.190
Ventimiglia crossing;Ponte San Ludovico;Menton-Garavan|IT|FR|43.784|7.531
Chiasso|CH|IT|45.832|9.031
Calexico|US|MX|32.679|-115.499
Le Perthus|FR|ES|42.465|2.865
La Jonquera|ES|FR|42.420|2.875
Biriatou|FR|ES|43.335|-1.740
Irún;Irun crossing|ES|FR|43.340|-1.790
La Línea;Gibraltar fence|ES|GI|36.155|-5.348
Calais;Eurotunnel terminal|FR|GB|50.950|1.855
Coquelles|FR|GB|50.930|1.800
Folkestone terminal|GB|FR|51.095|1.130
San Ysidro|US|MX|32.543|-117.029
El Chaparral|MX|US|32.541|-117.030
Otay Mesa|US|MX|32.550|-116.938
Nogales|US|MX|31.333|-110.942
Paso del Norte;Paso del Norte Bridge;Santa Fe Bridge|US|MX|31.747|-106.487
Bridge of the Americas|US|MX|31.764|-106.451
Eagle Pass|US|MX|28.706|-100.508
Piedras Negras|MX|US|28.700|-100.520
Gateway International Bridge|US|MX|25.899|-97.497
Laredo|US|MX|27.502|-99.503
Nuevo Laredo|MX|US|27.490|-99.510
Rainbow Bridge|US|CA|43.090|-79.068
Peace Bridge|US|CA|42.907|-78.905
Ambassador Bridge|US|CA|42.312|-83.074
Peace Arch;Blaine|US|CA|49.002|-122.757
Roxham Road|CA|US|45.006|-73.513
Champlain;Lacolle|US|CA|45.007|-73.452
Tecún Umán;Tecun Uman|GT|MX|14.678|-92.147
Ciudad Hidalgo;Suchiate|MX|GT|14.680|-92.150
El Ceibo|GT|MX|17.259|-90.990
Talismán;Talisman|MX|GT|14.960|-92.150
Aguas Calientes|GT|HN|14.570|-89.230
Corinto|HN|GT|15.590|-88.380
Melchor de Mencos|GT|BZ|17.060|-89.150
El Amatillo|HN|SV|13.598|-87.765
La Hachadura|SV|GT|13.860|-90.090
Las Manos|NI|HN|13.790|-86.560
Guasaule|NI|HN|13.060|-86.960
Peñas Blancas;Penas Blancas|CR|NI|11.214|-85.611
Paso Canoas|CR|PA|8.535|-82.841
Dajabón;Dajabon|DO|HT|19.549|-71.708
Ouanaminthe|HT|DO|19.550|-71.725
Malpasse|HT|DO|18.500|-71.870
Jimaní;Jimani|DO|HT|18.490|-71.850
Belladère;Belladere|HT|DO|18.850|-71.780
Elías Piña;Elias Pina;Comendador|DO|HT|18.880|-71.700
Simón Bolívar International Bridge;Simón Bolívar Bridge;Simon Bolivar|VE|CO|7.817|-72.454
Tienditas;Tienditas Bridge;Atanasio Girardot Bridge|VE|CO|7.860|-72.450
Francisco de Paula Santander;Francisco de Paula Santander Bridge|CO|VE|7.920|-72.460
Ureña|VE|CO|7.917|-72.450
Villa del Rosario;La Parada|CO|VE|7.818|-72.462
Paraguachón;Paraguachon|CO|VE|11.360|-72.130
José Antonio Páez;José Antonio Páez Bridge|CO|VE|7.090|-70.750
Pacaraima|BR|VE|4.480|-61.147
Santa Elena de Uairén|VE|BR|4.600|-61.110
Rumichaca;Rumichaca Bridge|EC|CO|0.816|-77.663
Ipiales crossing|CO|EC|0.820|-77.660
San Miguel Bridge|EC|CO|0.265|-76.880
Huaquillas|EC|PE|-3.481|-80.243
Aguas Verdes|PE|EC|-3.480|-80.247
Macará;Macara|EC|PE|-4.380|-79.960
Chacalluta|CL|PE|-18.310|-70.310
Santa Rosa|PE|CL|-18.300|-70.310
Desaguadero|PE|BO|-16.565|-69.040
Kasani|BO|PE|-16.223|-69.096
Tambo Quemado|BO|CL|-18.290|-69.000
Chungará;Chungara|CL|BO|-18.290|-69.070
Colchane|CL|BO|-19.277|-68.640
Pisiga|BO|CL|-19.270|-68.620
Villazón;Villazon|BO|AR|-22.090|-65.595
La Quiaca|AR|BO|-22.105|-65.595
Los Libertadores;Cristo Redentor|CL|AR|-32.827|-70.090
Ponte da Amizade;Puente de la Amistad|BR|PY|-25.509|-54.601
Ciudad del Este crossing|PY|BR|-25.510|-54.603
Tancredo Neves Bridge|BR|AR|-25.590|-54.560
Encarnación bridge;San Roque González Bridge|PY|AR|-27.370|-55.860
Clorinda|AR|PY|-25.285|-57.720
Puerto Falcón;Puerto Falcon|PY|AR|-25.250|-57.710
Paso de los Libres|AR|BR|-29.715|-57.090
Fray Bentos;Libertador General San Martín Bridge|UY|AR|-33.100|-58.270
Chuy|UY|BR|-33.690|-53.455
Rivera|UY|BR|-30.900|-55.540
Letícia;Tabatinga|BR|CO|-4.230|-69.940
Lethem|GY|BR|3.380|-59.800
Bonfim|BR|GY|3.370|-59.820
Albina|SR|GF|5.500|-54.050
Saint-Georges;Oyapock Bridge|GF|BR|3.880|-51.800
Glienicke Bridge|DE|DE|52.413|13.090
Checkpoint Charlie|DE|DE|52.507|13.390
Ledra Street;Ledra Palace;Lokmacı|CY|CY|35.174|33.361
Pergamos;Beyarmudu|CY|CY|35.040|33.710
Deryneia|CY|CY|35.065|33.955
`
