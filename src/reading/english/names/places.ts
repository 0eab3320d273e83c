/**
 * Cities, regions and waters that news of threats names most. Capitals stand with their countries. The gazetteer in `places/` knows far
 * more; this table only has to say that a word is a place. `#` begins the rows of one type; forms after `=` are other spellings.
 */
const ROWS = `
#GPE
New York City=New York;Los Angeles;Chicago;Boston;San Francisco;Houston;Miami;Dallas;Seattle;Philadelphia;Atlanta;Detroit;Orlando;San Bernardino;Las Vegas;Oklahoma City;Denver;San Diego;New Orleans;Washington DC=Washington, DC,Washington D.C.
California;Texas;Florida;Ohio;Pennsylvania;New Jersey;Virginia;Michigan;Illinois;Massachusetts;Arizona;Oregon;Colorado;Minnesota;Tennessee;Wisconsin;Louisiana;Alabama;Alaska;Hawaii;Utah;Nevada;Kansas;Missouri;Maryland;Connecticut;Ontario;Quebec;British Columbia;Alberta
Toronto;Montreal;Vancouver;Calgary;Tijuana;Monterrey;Guadalajara;Acapulco;Ciudad Juarez;Culiacan;Sinaloa;Michoacan;Guerrero;Medellin;Cali;Sao Paulo;Rio de Janeiro;Recife;Guayaquil;Cusco;Maracaibo;Cordoba;Rosario;Buenaventura;Arauca;Antioquia
Manchester;Birmingham;Liverpool;Leeds;Glasgow;Bradford;Luton;Bristol;Leicester;Sheffield;Nottingham;Londonderry=Derry;Cork;Westminster
Marseille=Marseilles;Lyon=Lyons;Toulouse;Nice;Lille;Bordeaux;Strasbourg;Nantes;Montpellier;Rennes;Grenoble;Reims;Calais;Saint-Denis;Montrouge;Vincennes;Dammartin-en-Goele;Montauban;Saint-Etienne;Clichy-sous-Bois;Normandy;Brittany;Corsica;Ile-de-France
Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Dusseldorf;Dortmund;Leipzig;Dresden;Bonn;Bremen;Hanover;Nuremberg;Ansbach;Wurzburg;Chemnitz;Karlsruhe;Hanau;Solingen;Mannheim;Magdeburg;Bavaria;Saxony;Hesse;Ulm
Antwerp;Ghent;Bruges;Liege;Charleroi;Verviers;Molenbeek=Molenbeek-Saint-Jean;Schaerbeek;Zaventem;Amsterdam;Rotterdam;Utrecht;Eindhoven;Flanders;Wallonia
Barcelona;Valencia;Seville;Malaga;Bilbao;Ceuta;Melilla;Cambrils;Catalonia;Ripoll;Granada;Zaragoza;Porto
Milan;Naples;Turin;Bologna;Florence;Venice;Genoa;Palermo;Bari;Sicily;Sardinia;Lampedusa;Calabria;Lombardy
Zurich;Geneva;Basel;Lausanne;Lugano;Winterthur;Graz;Linz;Salzburg;Innsbruck;Krakow=Cracow;Gdansk;Lodz;Wroclaw;Brno;Ostrava;Gothenburg;Malmo;Uppsala;Aarhus;Bergen;Trondheim;Turku;Tampere
Thessaloniki;Piraeus;Lesbos;Varna;Burgas;Plovdiv;Cluj;Timisoara;Constanta;Novi Sad;Nis;Mitrovica;Banja Luka;Mostar;Srebrenica;Split;Tiraspol;Transnistria
Saint Petersburg=St Petersburg,St. Petersburg;Volgograd;Kazan;Grozny;Makhachkala;Beslan;Nalchik;Vladikavkaz;Rostov-on-Don;Sochi;Novosibirsk;Yekaterinburg;Kaliningrad;Belgorod;Kursk;Chechnya;Dagestan;Ingushetia;North Ossetia;South Ossetia;Abkhazia;Tatarstan;Kabardino-Balkaria
Odesa=Odessa;Kharkiv=Kharkov;Donetsk;Luhansk=Lugansk;Mariupol;Lviv;Dnipro;Zaporizhzhia;Kherson;Sevastopol;Simferopol;Crimea;Donbas=Donbass;Slovyansk;Kramatorsk;Bakhmut;Kiev
Istanbul;Izmir;Bursa;Adana;Gaziantep=Antep;Sanliurfa=Urfa,Şanlıurfa;Diyarbakir;Mardin;Suruc;Kilis;Hatay;Antakya;Reyhanli;Antalya;Konya;Van;Sirnak;Cizre;Nusaybin;Hakkari;Karkamis;Akcakale;Kadikoy=Kadıköy;Iskenderun;Mersin;Tunceli;Elazig;Trabzon
Aleppo;Homs;Hama;Idlib;Raqqa=Ar-Raqqah,Al-Raqqa;Deir ez-Zor=Deir al-Zour,Deir Ezzor,Deir el-Zour;Palmyra;Kobani=Kobane,Ayn al-Arab;Latakia;Tartus=Tartous;Daraa=Deraa;Qamishli;Hasakah=Hassakeh,Hasaka;Manbij;Jarablus;Azaz;al-Bab;Afrin;Tal Abyad=Tel Abyad;Eastern Ghouta;Quneitra;Douma;Ras al-Ain;Dabiq;Rojava
Mosul;Basra;Kirkuk;Erbil=Irbil,Arbil;Fallujah=Falluja;Ramadi;Tikrit;Samarra;Najaf;Karbala=Kerbala;Sinjar;Tal Afar;Nineveh;Anbar;Diyala;Baquba;Sulaymaniyah=Sulaimaniya;Dohuk;Haditha;Hit;Baiji;Hawija;Salahuddin=Salah al-Din,Salahaddin;Sadr City;Kurdistan=Iraqi Kurdistan
Tripoli;Sidon;Tyre;Baalbek;Arsal;Nabatieh;Haifa;Tel Aviv;Nazareth;Eilat;Ashkelon;Ashdod;Sderot;Beersheba;Hebron;Nablus;Jenin;Bethlehem;Jericho;Khan Younis=Khan Yunis;Rafah;Gaza City;Gaza;East Jerusalem;West Jerusalem;Tulkarm
Zarqa;Irbid;Maan=Ma'an;Aqaba;Karak;Jeddah=Jiddah;Mecca;Medina;Dammam;Qatif;Taif;Tabuk;Buraidah;Abha;Najran;Jizan=Jazan;Khobar=Al-Khobar;Asir
Aden;Taiz=Taizz;Hodeidah=Hudaydah,Al-Hudaydah,Hodeida;Mukalla=al-Mukalla;Marib=Ma'rib;Saada=Sa'ada,Sadah;Abyan;Shabwa=Shabwah;Hadramawt=Hadhramaut,Hadramout;Zinjibar;Jaar;Bayda=al-Bayda;Ibb;Dhamar;Lahj=Lahij;Socotra;Sana'a;Amran;Rada=Radaa
Dubai;Sharjah;Fujairah;Salalah;Isfahan=Esfahan;Mashhad;Shiraz;Tabriz;Qom;Ahvaz=Ahwaz;Kerman;Zahedan;Chabahar;Bandar Abbas;Natanz;Bushehr;Khuzestan;Sistan and Baluchestan=Sistan-Baluchestan;Karaj;Arak
Kandahar;Herat;Kunduz;Mazar-i-Sharif=Mazar-e-Sharif;Jalalabad;Ghazni;Helmand;Lashkar Gah;Nangarhar;Khost;Paktia;Paktika;Kunar;Badakhshan;Baghlan;Farah;Uruzgan;Zabul;Logar;Wardak;Takhar;Faryab;Panjshir;Nimroz;Laghman;Parwan;Bagram
Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Abbottabad;Swat;Waziristan;North Waziristan;South Waziristan;Khyber Pakhtunkhwa;Balochistan=Baluchistan;Punjab;Sindh;Faisalabad;Multan;Bannu;Bajaur;Mardan;Miranshah;Gwadar;Dera Ismail Khan;Muridke;Bahawalpur
Mumbai=Bombay;Delhi;Kolkata=Calcutta;Chennai;Bangalore=Bengaluru;Hyderabad;Srinagar;Jammu;Kashmir;Jammu and Kashmir;Pulwama;Pahalgam;Amritsar;Pathankot;Ahmedabad;Gujarat;Assam;Manipur;Nagaland;Chhattisgarh;Jharkhand;Kerala;Lucknow;Uttar Pradesh;Maharashtra;Pune;Jaipur;Goa;Tamil Nadu;Andhra Pradesh;Madhya Pradesh;Karnataka;West Bengal;Bihar;Odisha;Rajasthan;Haryana;Telangana
Chittagong;Sylhet;Cox's Bazar;Jaffna;Batticaloa;Kandy;Negombo;Male;Rangoon=Yangon;Mandalay;Rakhine;Sittwe;Kachin;Pattani;Yala;Narathiwat;Hat Yai;Chiang Mai;Phuket;Koh Samui;Songkhla
Bali;Java;East Java;West Java;Central Java;Sumatra;Kalimantan;Lombok;Surabaya;Bandung;Medan;Aceh;Poso;Sulawesi;Papua;West Papua;Solo;Denpasar;Kuta;Borneo;Sabah;Sarawak;Penang;Johor;Mindanao;Marawi;Zamboanga;Basilan;Jolo;Sulu;Davao;Cebu;Cotabato;Maguindanao;Luzon;Palawan
Shanghai;Guangzhou;Shenzhen;Wuhan;Kunming;Chongqing;Tianjin;Urumqi;Kashgar;Xinjiang;Tibet;Lhasa;Inner Mongolia;Yunnan;Guangdong;Macau;Osaka;Hiroshima;Kyoto;Nagoya;Fukushima;Okinawa;Busan;Incheon;Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Christchurch;Auckland;New South Wales;Queensland
Almaty;Aktobe;Osh;Samarkand;Bukhara;Andijan;Fergana;Khujand;Ganja;Stepanakert;Nagorno-Karabakh=Nagorno Karabakh;Batumi;Gyumri
Benghazi;Misrata=Misurata;Sirte;Derna;Tobruk;Sabha=Sebha;Zintan;Zawiya=Zawiyah;Zuwara;Sabratha;Ajdabiya;Ras Lanuf;Tarhuna=Tarhouna;Gharyan;Bani Walid;Ghat;Kufra;Ghadames;Tajura=Tajoura;Brega;Bayda;Cyrenaica;Fezzan;Tripolitania;Jufra;Ubari;Sidra=Es Sider;Nalut
Sousse;Sfax;Kairouan;Kasserine;Ben Guerdane=Ben Gardane;Gabes;Bizerte;Monastir;Djerba;Hammamet;Sidi Bouzid;Gafsa;Tataouine;Jendouba;Kef;Medenine;Port El Kantaoui
Oran;Constantine;Annaba;Tamanrasset;Kabylie=Kabylia;Tizi Ouzou;Boumerdes;Batna;Bejaia;Ouargla;In Amenas;Tinduf=Tindouf;Illizi;Ghardaia;Casablanca;Marrakech=Marrakesh;Fez=Fes;Tangier=Tangiers;Tetouan;Agadir;Meknes;Oujda;Nador
Alexandria;Giza;Suez;Port Said;Luxor;Aswan;Sharm el-Sheikh=Sharm el Sheikh;Arish=El-Arish,al-Arish,El Arish;North Sinai;South Sinai;Minya;Assiut=Asyut;Ismailia;Hurghada;Mansoura;Tanta;Damietta;Beni Suef;Fayoum;Taba;Dahab;Sheikh Zuweid;Helwan;Sohag
Omdurman;Port Sudan;Darfur;North Darfur;West Darfur;South Darfur;El Fasher=al-Fashir,El-Fasher;Nyala;Kassala;South Kordofan;Blue Nile;Malakal;Bor;Bentiu;Abyei;Mekelle;Tigray;Oromia;Amhara;Ogaden;Dire Dawa;Jijiga;Gondar;Massawa
Kismayo=Kismayu;Baidoa;Beledweyne=Beledweyn,Belet Weyne;Bosaso=Bossaso;Galkayo=Galkacyo;Afgoye;Jowhar;Marka=Merca;Barawe;Jilib;Lower Shabelle;Middle Shabelle;Hiran=Hiiraan;Gedo;Jubaland;Bay;Bakool;Las Anod;Dhusamareb;Galgudud;Garissa;Mandera;Wajir;Lamu;Mombasa;Kisumu;Nakuru;Eldoret;Turkana;Marsabit;Malindi;Mpeketoni;Dadaab;Eastleigh
Arusha;Dar es Salaam;Zanzibar;Mwanza;Mtwara;Entebbe;Gulu;Jinja;Goma;Bukavu;Beni;Bunia;Butembo;Lubumbashi;Kisangani;North Kivu;South Kivu;Ituri;Kasai;Katanga;Uvira;Rutshuru;Bangassou;Bambari;Bria;Gitega;Butare
Gao;Timbuktu=Tombouctou;Kidal;Mopti;Segou;Sevare;Djenne;Menaka;Tessalit;Konna;Nara;Sikasso;Kayes;Koulikoro;Diabaly;Niono;Douentza;Ansongo;Liptako;Azawad;Agadez;Arlit;Diffa;Tillabery=Tillaberi;Zinder;Maradi;Tahoua;Dosso;Bosso;Bobo-Dioulasso;Djibo;Dori;Fada N'Gourma;Kaya;Ouahigouya;Solhan
Maiduguri;Lagos;Kano;Kaduna;Jos;Port Harcourt;Chibok;Dapchi;Damaturu;Yola;Gwoza;Bama;Baga;Konduga;Madagali;Mubi;Borno;Yobe;Adamawa;Plateau;Zamfara;Katsina;Sokoto;Benue;Niger Delta;Bauchi;Gombe;Kogi;Anambra;Enugu;Imo;Ibadan;Kebbi;Taraba;Owerri;Onitsha;Potiskum;Monguno;Dikwa;Benin City;Calabar;Warri
Maroua;Douala;Garoua;Bamenda;Buea;Kolofata;Mora;Far North;Abeche;Bol;Moundou;Cabinda;Abidjan;Bouake;Grand Bassam=Grand-Bassam;Kumasi;Tamale;Saint-Louis;Casamance;Ziguinchor;Kedougou;Pendembu
Palma;Mocimboa da Praia;Pemba;Cabo Delgado;Beira;Nampula;Johannesburg;Cape Town;Durban;Soweto;Bulawayo;Ndola;Blantyre
#LOC
Middle East;Near East;Far East;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Sub-Saharan Africa;Horn of Africa;Africa;Europe;Asia;Central Asia;South Asia;Southeast Asia=South-East Asia,South East Asia;Latin America;South America;North America;Central America;Western Europe;Eastern Europe;Balkans;Caucasus=North Caucasus;Scandinavia;Maghreb;Sahel;Levant;Arabian Peninsula;Sinai=Sinai Peninsula;Gaza Strip;West Bank;Golan Heights;Gulf;Persian Gulf=Arabian Gulf;Gulf of Aden;Gulf of Guinea;Gulf of Oman;Gulf of Sidra;Strait of Hormuz=Straits of Hormuz;Bab el-Mandeb=Bab al-Mandab;Suez Canal;Red Sea;Black Sea;Caspian Sea;Baltic Sea;North Sea;Mediterranean=Mediterranean Sea;Aegean=Aegean Sea;Arabian Sea;Indian Ocean;Pacific=Pacific Ocean;Atlantic=Atlantic Ocean;South China Sea;East China Sea;Bay of Bengal;Sahara=Sahara Desert;Lake Chad=Lake Chad Basin;Nile;Euphrates;Tigris;Danube;Rhine;Hindu Kush;Himalayas;Siberia;Antarctica;Arctic;Caribbean;Bosphorus=Bosporus;Dardanelles;English Channel;Sulu Sea;Strait of Malacca=Malacca Strait;Taiwan Strait;Durand Line;Bekaa Valley=Beqaa Valley,Bekaa;Kivus;Amazon;Swat Valley;Fergana Valley;Sambisa;Korean Peninsula;Iberian Peninsula;Green Zone;Tora Bora;Qalamoun;Jebel Chaambi=Mount Chaambi
#FAC
Mitiga;Heathrow=Heathrow Airport;Gatwick;Guantanamo=Guantanamo Bay;Eiffel Tower;Louvre;Notre Dame=Notre-Dame;Tahrir Square;Taksim Square;Times Square;World Trade Center;Pentagon;White House;Elysee Palace=Elysee;Downing Street;Capitol;Wall Street;Red Square;Al-Aqsa Mosque=al-Aqsa;Temple Mount;Western Wall;Schiphol;Charles de Gaulle Airport;Ataturk Airport;JFK Airport;Abu Ghraib;Bagram Air Base;Incirlik=Incirlik Air Base;Evin;Westminster Bridge;London Bridge;Tower Bridge;Grand Mosque
`

export interface PlaceName {
  readonly type: 'GPE' | 'LOC' | 'FAC'
  readonly name: string
  readonly aliases: readonly string[]
}

const read = (): readonly PlaceName[] => {
  const out: PlaceName[] = []
  let type: PlaceName['type'] = 'GPE'
  for (const line of ROWS.trim().split('\n')) {
    if (line.startsWith('#')) {
      type = line === '#LOC' ? 'LOC' : line === '#FAC' ? 'FAC' : 'GPE'
      continue
    }
    for (const cell of line.split(';')) {
      const [name, aliases] = cell.split('=')
      if (name !== undefined) out.push({ type, name, aliases: aliases === undefined ? [] : aliases.split(',') })
    }
  }
  return out
}

export const PLACES: readonly PlaceName[] = read()
