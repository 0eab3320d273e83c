/** Names that the gazetteer lacks, former or foreign: `name in the gazetteer | country | other names`. The name leads to the largest place so called there. */
export const EXONYMS = `
Beijing|CN|Peking;Pekin;Pékin;Pequim
Guangzhou|CN|Canton;Kanton
Shenyang|CN|Mukden
Dalian|CN|Port Arthur;Dairen
Kashgar|CN|Kashi
Ürümqi|CN|Urumchi;Urumqi
Mumbai|IN|Bombay
Chennai|IN|Madras
Kolkata|IN|Calcutta;Kalkutta
Bengaluru|IN|Bangalore
Pune|IN|Poona
Varanasi|IN|Benares
Thiruvananthapuram|IN|Trivandrum
Kochi|IN|Cochin
Prayagraj|IN|Allahabad
Gurugram|IN|Gurgaon
Puducherry|IN|Pondicherry
Kozhikode|IN|Calicut
Chattogram|BD|Chittagong
Yangon|MM|Rangoon
Mawlamyine|MM|Moulmein
Ho Chi Minh City|VN|Saigon
Jakarta|ID|Batavia;Djakarta
Makassar|ID|Ujung Pandang
Istanbul|TR|Constantinople;Konstantinopel;Stamboul;Byzantium
İzmir|TR|Smyrna;Smyrne
Edirne|TR|Adrianople
Trabzon|TR|Trebizond
Antakya|TR|Antioch
İskenderun|TR|Alexandretta
Şanlıurfa|TR|Urfa;Edessa
Diyarbakır|TR|Amed;Diyarbekir
Bodrum|TR|Halicarnassus
Ayn al ‘Arab|SY|Kobani;Kobane;Kobanî;Ain al-Arab;Ayn al-Arab
Al Qāmishlī|SY|Qamishli;Qamishlo;Kamishli;Kamechliye
Manbij|SY|Membij;Minbij
Al Bāb|SY|al-Bab
Tadmur|SY|Palmyra;Tadmor;Palmyre
Al Lādhiqīyah|SY|Lattakia;Latakia;Lattaquié
Jisr ash Shughūr|SY|Jisr al-Shughour;Jisr al-Shughur;Jisr Shughour
Dayr az Zawr|SY|Deir Ezzor;Deir al-Zor
As Suwaydā’|SY|Sweida;Suwayda;Suweida
Mosul|IQ|Mossul;Mossoul;Ninive
Arbīl|IQ|Erbil;Hewler;Hawler;Irbil
As Sulaymānīyah|IQ|Slemani;Sulaimani;Sulaimaniyah;Sulaimaniya;Sulaymaniyah
Dihok|IQ|Duhok;Dohuk
Nahiyat Ghammas|IQ|Ghammas
Sinjār|IQ|Shingal;Sindjar
Tall ‘Afar|IQ|Tal Afar;Tel Afar;Telafar
Kirkūk|IQ|Kerkuk
Tel Aviv|IL|Tel Aviv-Yafo
Nablus|PS|Shechem;Sichem;Naplouse
Hebron|PS|al-Khalil
East Jerusalem|PS|Al-Quds
Gaza|PS|Gaza City
Damascus|SY|Damas;Damaskus;Damasco;al-Sham
Aleppo|SY|Alep;Halab
Tripoli|LY|Tripoli of the West
Benghazi|LY|Bengasi
Surt|LY|Sirte;Sirt
Tobruk|LY|Tubruq
Darnah|LY|Derna
Sabratah|LY|Sabratha
Zuwārah|LY|Zwara;Zuwara;Zouara
Ghat|LY|Ghat
Az Zāwīyah|LY|Zawiya;Zawiyah;Zawia
Cairo|EG|Le Caire;Kairo;El Cairo;Il Cairo
Alexandria|EG|Alexandrie;Alessandria d'Egitto
Ash Shaykh Zuwayd|EG|Sheikh Zuweid;Sheikh Zuwayed
Al ‘Arīsh|EG|El Arish;Arish
Luxor|EG|Louxor;Thebes
Aswan|EG|Assouan
Algiers|DZ|Alger;Argel;Algeri
Annaba|DZ|Bône
Constantine|DZ|Cirta;Qacentina
Skikda|DZ|Philippeville
Essaouira|MA|Mogador
Tangier|MA|Tanger;Tangiers
Kinshasa|CD|Leopoldville;Léopoldville
Kisangani|CD|Stanleyville
Lubumbashi|CD|Elisabethville;Élisabethville
Kananga|CD|Luluabourg
Mbandaka|CD|Coquilhatville
Maputo|MZ|Lourenço Marques;Lourenco Marques
Harare|ZW|Salisbury
Bulawayo|ZW|Buluwayo
Banjul|GM|Bathurst
N'Djamena|TD|Fort-Lamy;Fort Lamy
Malabo|GQ|Santa Isabel
Gqeberha|ZA|Port Elizabeth
Saint Petersburg|RU|Leningrad;Petrograd;St Petersburg;St. Petersburg
Volgograd|RU|Stalingrad;Tsaritsyn
Yekaterinburg|RU|Sverdlovsk
Nizhniy Novgorod|RU|Gorky;Gorki
Samara|RU|Kuybyshev;Kuibyshev
Kaliningrad|RU|Königsberg;Koenigsberg;Królewiec
Vladikavkaz|RU|Ordzhonikidze
Perm|RU|Molotov
Kyiv|UA|Kiev;Kiew;Kijów
Kharkiv|UA|Kharkov;Charkow;Charkiw
L'viv|UA|Lviv;Lemberg;Lvov;Lwów;Lwow;Léopol;Leopoli
Odessa|UA|Odesa
Mykolayiv|UA|Nikolaev;Nikolayev;Mykolaiv
Dnipro|UA|Dnepropetrovsk;Dnipropetrovsk;Ekaterinoslav
Kropyvnytskyy|UA|Kirovograd;Kirovohrad;Kropyvnytskyi
Zaporizhzhya|UA|Zaporozhye;Zaporizhzhia;Saporischschja
Ivano-Frankivsk|UA|Stanislau;Stanisławów;Stanislav
Chernivtsi|UA|Czernowitz;Chernovtsy;Cernăuți
Ternopil|UA|Tarnopol
Luhansk|UA|Lugansk;Voroshilovgrad
Donetsk|UA|Stalino;Yuzovka
Bakhmut|UA|Artemivsk;Artyomovsk;Artemovsk
Mariupol|UA|Zhdanov
Rivne|UA|Rovno
Chernobyl|UA|Chornobyl;Tschernobyl
Minsk|BY|Mensk
Hrodna|BY|Grodno
Brest|BY|Brest-Litovsk
Homyel'|BY|Gomel
Vilnius|LT|Wilna;Wilno;Vilna
Klaipėda|LT|Memel
Kaunas|LT|Kovno
Tallinn|EE|Reval
Tartu|EE|Dorpat
Liepāja|LV|Libau
Daugavpils|LV|Dünaburg
Gdańsk|PL|Danzig
Wrocław|PL|Breslau
Szczecin|PL|Stettin
Poznań|PL|Posen
Kraków|PL|Cracow;Krakau;Cracovie
Warsaw|PL|Warschau;Varsovie;Warszawa;Varsovia;Varsavia
Łódź|PL|Lodz;Litzmannstadt
Katowice|PL|Kattowitz
Toruń|PL|Thorn
Opole|PL|Oppeln
Gliwice|PL|Gleiwitz
Olsztyn|PL|Allenstein
Bydgoszcz|PL|Bromberg
Zielona Góra|PL|Grünberg
Legnica|PL|Liegnitz
Świnoujście|PL|Swinemünde
Prague|CZ|Prag;Praha;Praga
Brno|CZ|Brünn
Ostrava|CZ|Ostrau
Plzeň|CZ|Pilsen
Karlovy Vary|CZ|Karlsbad;Carlsbad
Cheb|CZ|Eger
Ústí nad Labem|CZ|Aussig
Liberec|CZ|Reichenberg
Olomouc|CZ|Olmütz
České Budějovice|CZ|Budweis
Bratislava|SK|Pressburg;Preßburg;Pozsony
Košice|SK|Kaschau;Kassa
Ljubljana|SI|Laibach;Lubiana
Maribor|SI|Marburg an der Drau
Zagreb|HR|Agram
Rijeka|HR|Fiume
Dubrovnik|HR|Ragusa
Split|HR|Spalato
Zadar|HR|Zara
Pula|HR|Pola
Osijek|HR|Esseg;Esseg
Belgrade|RS|Belgrad;Beograd;Belgrado
Novi Sad|RS|Neusatz;Újvidék
Skopje|MK|Üsküp;Uskub
Bitola|MK|Monastir
Pristina|XK|Prishtina;Priština
Thessaloníki|GR|Salonica;Salonika;Saloniki;Salonique;Selanik
Athens|GR|Athen;Athènes;Atene;Atenas
Irákleion|GR|Heraklion;Iraklion;Candia
Piraeus|GR|Pireus;Le Pirée;Piräus
Bucharest|RO|Bukarest;Bucarest;București;Bucuresti
Cluj-Napoca|RO|Klausenburg;Kolozsvár;Cluj
Sibiu|RO|Hermannstadt
Braşov|RO|Kronstadt;Brasov
Timişoara|RO|Temeswar;Temesvár;Timisoara
Oradea|RO|Nagyvárad;Großwardein
Iaşi|RO|Jassy;Iasi
Chisinau|MD|Kishinev;Chișinău;Kischinau
Sofia|BG|Sophia
Plovdiv|BG|Philippopolis
Budapest|HU|Ofen-Pest
Pécs|HU|Fünfkirchen
Győr|HU|Raab
Sopron|HU|Ödenburg
Szeged|HU|Szegedin
Debrecen|HU|Debreczin
Vienna|AT|Wien;Vienne;Viena;Wenen;Wiedeń;Bécs;Beč;Dunaj
Graz|AT|Gradec;Grätz
Klagenfurt am Wörthersee|AT|Celovec;Klagenfurt
Munich|DE|München;Muenchen;Monaco di Baviera;Múnich;Monachium
Köln|DE|Cologne;Colonia;Keulen
Mainz|DE|Mayence;Maguncia;Magonza
Trier|DE|Trèves;Treves;Tréveris
Aachen|DE|Aix-la-Chapelle;Aquisgrán;Aken;Aquisgrana
Koblenz|DE|Coblence;Coblenz
Regensburg|DE|Ratisbonne;Ratisbon;Ratisbona
Nürnberg|DE|Nuremberg;Norimberga;Núremberg;Nuernberg
Hannover|DE|Hanover;Hanovre
Braunschweig|DE|Brunswick
Dresden|DE|Dresde;Drážďany;Drezno
Leipzig|DE|Lipsk;Lipsia
Bautzen|DE|Budyšin
Berlin|DE|Berlino;Berlín
Hamburg|DE|Hambourg;Amburgo;Hamburgo
Frankfurt am Main|DE|Francfort;Francoforte;Fráncfort;Frankfurt
Bremen|DE|Brême;Brema
Freiburg|DE|Fribourg-en-Brisgau;Freiburg im Breisgau
Saarbrücken|DE|Sarrebruck;Saarbruecken
Zweibrücken|DE|Deux-Ponts
Speyer|DE|Spire
Genève|CH|Genf;Ginevra;Geneva;Ginebra
Basel|CH|Bâle;Basle;Basilea
Zürich|CH|Zurich;Zurigo;Zúrich
Bern|CH|Berne;Berna
Luzern|CH|Lucerne;Lucerna
Neuchâtel|CH|Neuenburg
Sitten|CH|Sion
Fribourg|CH|Freiburg im Üechtland
Solothurn|CH|Soleure
Brussels|BE|Brüssel;Bruxelles;Brussel;Bruselas
Antwerpen|BE|Anvers;Antwerp;Amberes;Anversa
Gent|BE|Gand;Ghent;Gante
Brugge|BE|Bruges;Brügge;Brujas
Liège|BE|Lüttich;Luik;Lieja;Liegi
Leuven|BE|Louvain;Löwen;Lovaina
Mechelen|BE|Malines;Mecheln
Kortrijk|BE|Courtrai
Ieper|BE|Ypres;Ypern
Namur|BE|Namen
Mons|BE|Bergen
Tournai|BE|Doornik
Dendermonde|BE|Termonde
Oostende|BE|Ostend;Ostende
Aalst|BE|Alost
Roeselare|BE|Roulers
Ronse|BE|Renaix
Halle|BE|Hal
Tienen|BE|Tirlemont
Vilvoorde|BE|Vilvorde
Verviers|BE|Verviers
The Hague|NL|Den Haag;La Haye;La Haya;L'Aia;'s-Gravenhage
Vlissingen|NL|Flushing;Flessingue
's-Hertogenbosch|NL|Den Bosch;Bois-le-Duc;Herzogenbusch
Nijmegen|NL|Nimègue;Nimwegen
Dunkirk|FR|Dunkerque;Duinkerke;Dünkirchen
Lille|FR|Rijsel;Ryssel
Strasbourg|FR|Straßburg;Strassburg;Strasburgo;Estrasburgo
Mulhouse|FR|Mülhausen
Nice|FR|Nizza;Niza
Marseille|FR|Marseilles;Marsiglia;Marsella
Lyon|FR|Lyons;Lione
Perpignan|FR|Perpiñán;Perpinyà
Bayonne|FR|Bayona;Baiona
Toulouse|FR|Tolosa
Paris|FR|París;Parigi;Parijs;Paryż;Paříž;Párizs
Ajaccio|FR|Aiacciu
Turin|IT|Torino
Milano|IT|Milan;Mailand;Milán;Milaan
Venice|IT|Venedig;Venezia;Venise;Venecia;Benátky;Wenecja
Florence|IT|Florenz;Firenze;Florencia
Genova|IT|Genoa;Genua;Gênes;Génova
Naples|IT|Neapel;Napoli;Nápoles
Rome|IT|Rom;Roma;Řím;Rzym
Livorno|IT|Leghorn;Livourne
Bolzano|IT|Bozen
Trieste|IT|Triest;Trst
Padova|IT|Padua;Padoue
Mantova|IT|Mantua;Mantoue
Siracusa|IT|Syracuse;Syrakus
Trento|IT|Trient;Trent
Udine|IT|Weiden in Friaul
Gorizia|IT|Görz;Gorica
Zaragoza|ES|Saragossa;Saragosse
Sevilla|ES|Seville;Séville
Córdoba|ES|Cordova;Cordoue
La Coruña|ES|Corunna;A Coruña;La Corogne
San Sebastián|ES|Donostia;Saint-Sébastien
Bilbao|ES|Bilbo
Pamplona|ES|Iruña;Iruñea;Pampelune
Vitoria-Gasteiz|ES|Vitoria;Gasteiz
Girona|ES|Gerona
Lleida|ES|Lérida
Palma|ES|Palma de Mallorca;Mallorca City
Cádiz|ES|Cadiz;Cadix
Lisbon|PT|Lissabon;Lisbonne;Lisboa
Porto|PT|Oporto
London|GB|Londres;Londra;Londen;Londyn;Londýn
Edinburgh|GB|Édimbourg;Edimburgo;Dùn Èideann
Dover|GB|Douvres
Canterbury|GB|Cantorbéry
Cardiff|GB|Caerdydd
Swansea|GB|Abertawe
Derry|GB|Londonderry;Doire
Dublin|IE|Baile Átha Cliath
Cork|IE|Corcaigh
Galway|IE|Gaillimh
Dún Laoghaire|IE|Kingstown;Dun Laoghaire
Copenhagen|DK|Kopenhagen;København;Kobenhavn;Copenhague;Copenaghen;Köpenhamn
Helsingør|DK|Elsinore
Göteborg|SE|Gothenburg;Gotenburg
Oslo|NO|Christiania;Kristiania
Trondheim|NO|Drontheim
Helsinki|FI|Helsingfors
Turku|FI|Åbo
Tampere|FI|Tammerfors
Vyborg|RU|Viipuri;Wiborg
Moscow|RU|Moskau;Moscou;Moskwa;Mosca;Moscú;Moskva
Nur-Sultan|KZ|Astana;Akmola;Tselinograd;Nursultan
Almaty|KZ|Alma-Ata;Verny
Bishkek|KG|Frunze
Dushanbe|TJ|Stalinabad
Khujand|TJ|Leninabad
Yerevan|AM|Erivan;Eriwan
Gyumri|AM|Leninakan
Tbilisi|GE|Tiflis
Ganja|AZ|Kirovabad;Gandja;Gyandzha
Khankendi|AZ|Stepanakert;Xankəndi
Baku|AZ|Bakou
Tehran|IR|Teheran;Téhéran
Isfahan|IR|Esfahan;Ispahan
Bandar ‘Abbās|IR|Bandar Abbas
Orūmīyeh|IR|Urmia;Orumiyeh;Rezaiyeh
Bushehr|IR|Bushire
Baghdad|IQ|Bagdad
Jeddah|SA|Jidda;Djeddah;Dschidda
Mecca|SA|Makkah;La Mecque;Mekka
Medina|SA|Madinah;Medine
Riyadh|SA|Riad;Riyad
Muscat|OM|Maskat;Mascate
Sanaa|YE|Sana'a;Sana;Sanaá
Aden|YE|Adan
Al Ḩudaydah|YE|Hodeidah;Hudaydah;Hodeida
Al Mukallā|YE|Mukalla
Ta‘izz|YE|Taiz;Taez
Mocha|YE|al-Makha;Mokha
Khartoum|SD|Khartum
Mogadishu|SO|Mogadiscio;Mogadischu;Muqdisho;Hamar
Hargeysa|SO|Hargeisa
Kismaayo|SO|Kismayo;Chisimaio
Baidoa|SO|Baydhabo
Asmara|ER|Asmera
Massawa|ER|Mitsiwa
Addis Ababa|ET|Addis Abeba
Mekele|ET|Mekelle;Makale
Antananarivo|MG|Tananarive
Abidjan|CI|Abidschan
Mexico City|MX|Ciudad de México;Mexiko-Stadt;México D.F.;CDMX
New York City|US|New York;Nueva York;NYC;Nova York
Philadelphia|US|Philly
Los Angeles|US|LA;L.A.
Washington, D.C.|US|Washington DC;Washington D.C.;Washington
San Francisco|US|Frisco
Havana|CU|La Habana;Havanna;La Havane
Québec|CA|Quebec City
Guatemala City|GT|Ciudad de Guatemala
Cuzco|PE|Cusco
Asunción|PY|Asuncion
Phnom Penh|KH|Pnom Penh
Vientiane|LA|Viangchan
Taipei|TW|Taipeh
Tokyo|JP|Tokio
Seoul|KR|Séoul;Seul;Keijo
Pyongyang|KP|Pjöngjang;Phyongyang
Colombo|LK|Kolamba
Jaffna|LK|Yalpanam
Islamabad|PK|Islamabád
Faisalabad|PK|Lyallpur
Sahiwal|PK|Montgomery
Mazār-e Sharīf|AF|Mazar-i-Sharif;Mazar-e-Sharif;Mazar
Jalālābād|AF|Jalalabad
Lashkar Gāh|AF|Lashkargah;Bost
Ghaznī|AF|Ghazni
Kunduz|AF|Kundus
Bordeaux|FR|Burdeos
Turin|IT|Turín
Stockholm|SE|Estocolmo
Geneva|CH|Genève
Lille|FR|Lila
Tunis|TN|Túnez
Beirut|LB|Beyrouth;Beirout;Bejrut
Riyadh|SA|Ryad
Tangier|MA|Tánger
Rabat|MA|Rabbat
Homs|SY|Hims
Hamāh|SY|Hama
`
