/**
 * Countries by ISO 3166-1 alpha-2 code: name; other names; words for its people and things; capital.
 * One line a country, fields parted by `|`, alternatives by `;`. Demonyms hold the adjective first.
 */
export const COUNTRY_TABLE = `
AD|Andorra||Andorran|Andorra la Vella
AE|United Arab Emirates|UAE;the Emirates;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda||Antiguan|Saint John's
AL|Albania||Albanian|Tirana
AM|Armenia||Armenian|Yerevan
AO|Angola||Angolan|Luanda
AR|Argentina|Argentine Republic|Argentine;Argentinian|Buenos Aires
AT|Austria|Österreich|Austrian|Vienna
AU|Australia||Australian|Canberra
AZ|Azerbaijan||Azerbaijani;Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
BB|Barbados||Barbadian|Bridgetown
BD|Bangladesh||Bangladeshi|Dhaka
BE|Belgium|Belgique;België|Belgian|Brussels
BF|Burkina Faso|Burkina|Burkinabe;Burkinabé|Ouagadougou
BG|Bulgaria||Bulgarian|Sofia
BH|Bahrain||Bahraini|Manama
BI|Burundi||Burundian|Gitega
BJ|Benin||Beninese|Porto-Novo
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia||Bolivian|Sucre
BR|Brazil|Brasil|Brazilian|Brasilia
BS|Bahamas|the Bahamas|Bahamian|Nassau
BT|Bhutan||Bhutanese|Thimphu
BW|Botswana||Botswanan;Motswana;Batswana|Gaborone
BY|Belarus||Belarusian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian|Ottawa
CD|Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;Congo-Kinshasa;Zaire||Kinshasa
CF|Central African Republic|CAR|Central African|Bangui
CG|Republic of the Congo|Congo-Brazzaville||Brazzaville
CH|Switzerland|Schweiz;Suisse|Swiss|Bern
CI|Ivory Coast|Côte d'Ivoire|Ivorian|Yamoussoukro
CL|Chile||Chilean|Santiago
CM|Cameroon||Cameroonian|Yaounde
CN|China|People's Republic of China;PRC|Chinese|Beijing
CO|Colombia||Colombian|Bogota
CR|Costa Rica||Costa Rican|San Jose
CU|Cuba||Cuban|Havana
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CY|Cyprus||Cypriot|Nicosia
CZ|Czech Republic|Czechia|Czech|Prague
DE|Germany|Deutschland;Federal Republic of Germany|German|Berlin
DJ|Djibouti||Djiboutian|Djibouti
DK|Denmark||Danish;Dane|Copenhagen
DM|Dominica|||Roseau
DO|Dominican Republic|||Santo Domingo
DZ|Algeria||Algerian|Algiers
EC|Ecuador||Ecuadorian;Ecuadorean|Quito
EE|Estonia||Estonian|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara||Sahrawi|
ER|Eritrea||Eritrean|Asmara
ES|Spain|España|Spanish;Spaniard|Madrid
ET|Ethiopia||Ethiopian|Addis Ababa
FI|Finland||Finnish;Finn|Helsinki
FJ|Fiji||Fijian|Suva
FM|Micronesia||Micronesian|Palikir
FR|France|French Republic|French;Frenchman;Frenchwoman|Paris
GA|Gabon||Gabonese|Libreville
GB|United Kingdom|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;English;Scottish;Welsh;Northern Irish|London
GD|Grenada||Grenadian|Saint George's
GE|Georgia||Georgian|Tbilisi
GH|Ghana||Ghanaian|Accra
GM|Gambia|the Gambia|Gambian|Banjul
GN|Guinea|Guinea-Conakry|Guinean|Conakry
GQ|Equatorial Guinea||Equatoguinean|Malabo
GR|Greece|Hellas|Greek|Athens
GT|Guatemala||Guatemalan|Guatemala City
GW|Guinea-Bissau||Bissau-Guinean|Bissau
GY|Guyana||Guyanese|Georgetown
HK|Hong Kong||Hongkonger|
HN|Honduras||Honduran|Tegucigalpa
HR|Croatia||Croatian;Croat|Zagreb
HT|Haiti||Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest
ID|Indonesia||Indonesian|Jakarta
IE|Ireland|Republic of Ireland;Eire|Irish|Dublin
IL|Israel||Israeli|Jerusalem
IN|India||Indian|New Delhi
IQ|Iraq||Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran;Persia|Iranian|Tehran
IS|Iceland||Icelandic;Icelander|Reykjavik
IT|Italy|Italia|Italian|Rome
JM|Jamaica||Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo
KE|Kenya||Kenyan|Nairobi
KG|Kyrgyzstan|Kirghizia|Kyrgyz;Kirghiz|Bishkek
KH|Cambodia||Cambodian;Khmer|Phnom Penh
KI|Kiribati|||Tarawa
KM|Comoros|the Comoros|Comorian|Moroni
KN|Saint Kitts and Nevis|||Basseterre
KP|North Korea|DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea|Republic of Korea;Korea|South Korean;Korean|Seoul
KW|Kuwait||Kuwaiti|Kuwait City
KZ|Kazakhstan||Kazakh;Kazakhstani|Astana
LA|Laos||Laotian;Lao|Vientiane
LB|Lebanon||Lebanese|Beirut
LC|Saint Lucia||Saint Lucian|Castries
LI|Liechtenstein|||Vaduz
LK|Sri Lanka||Sri Lankan|Colombo
LR|Liberia||Liberian|Monrovia
LS|Lesotho||Basotho|Maseru
LT|Lithuania||Lithuanian|Vilnius
LU|Luxembourg||Luxembourgish;Luxembourger|Luxembourg
LV|Latvia||Latvian|Riga
LY|Libya||Libyan|Tripoli
MA|Morocco||Moroccan|Rabat
MC|Monaco||Monegasque;Monacan|Monaco
MD|Moldova||Moldovan|Chisinau
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar||Malagasy;Madagascan|Antananarivo
MH|Marshall Islands|||Majuro
MK|North Macedonia|Macedonia;FYROM|Macedonian|Skopje
ML|Mali||Malian|Bamako
MM|Myanmar|Burma|Burmese|Naypyidaw
MN|Mongolia||Mongolian|Ulaanbaatar
MR|Mauritania||Mauritanian|Nouakchott
MT|Malta||Maltese|Valletta
MU|Mauritius||Mauritian|Port Louis
MV|Maldives|the Maldives|Maldivian|Male
MW|Malawi||Malawian|Lilongwe
MX|Mexico|México|Mexican|Mexico City
MY|Malaysia||Malaysian|Kuala Lumpur
MZ|Mozambique||Mozambican|Maputo
NA|Namibia||Namibian|Windhoek
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian|Abuja
NI|Nicaragua||Nicaraguan|Managua
NL|Netherlands|the Netherlands;Holland|Dutch;Dutchman;Dutchwoman|Amsterdam
NO|Norway||Norwegian|Oslo
NP|Nepal||Nepali;Nepalese|Kathmandu
NR|Nauru||Nauruan|Yaren
NZ|New Zealand||New Zealander|Wellington
OM|Oman||Omani|Muscat
PA|Panama||Panamanian|Panama City
PE|Peru||Peruvian|Lima
PG|Papua New Guinea||Papua New Guinean|Port Moresby
PH|Philippines|the Philippines|Philippine;Filipino;Filipina|Manila
PK|Pakistan||Pakistani|Islamabad
PL|Poland||Polish;Pole|Warsaw
PS|Palestine|Palestinian Territories;Palestinian territories;State of Palestine;Gaza Strip;West Bank|Palestinian|Ramallah
PT|Portugal||Portuguese|Lisbon
PW|Palau||Palauan|Ngerulmud
PY|Paraguay||Paraguayan|Asuncion
QA|Qatar||Qatari|Doha
RO|Romania||Romanian|Bucharest
RS|Serbia||Serbian;Serb|Belgrade
RU|Russia|Russian Federation|Russian|Moscow
RW|Rwanda||Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SB|Solomon Islands|||Honiara
SC|Seychelles|the Seychelles|Seychellois|Victoria
SD|Sudan|the Sudan|Sudanese|Khartoum
SE|Sweden||Swedish;Swede|Stockholm
SG|Singapore||Singaporean|Singapore
SI|Slovenia||Slovenian;Slovene|Ljubljana
SK|Slovakia||Slovak|Bratislava
SL|Sierra Leone||Sierra Leonean|Freetown
SM|San Marino|||San Marino
SN|Senegal||Senegalese|Dakar
SO|Somalia||Somali;Somalian|Mogadishu
SR|Suriname||Surinamese|Paramaribo
SS|South Sudan||South Sudanese|Juba
ST|Sao Tome and Principe|São Tomé and Príncipe||Sao Tome
SV|El Salvador||Salvadoran|San Salvador
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swaziland|Swazi|Mbabane
TD|Chad||Chadian|N'Djamena
TG|Togo||Togolese|Lome
TH|Thailand||Thai|Bangkok
TJ|Tajikistan||Tajik;Tajikistani|Dushanbe
TL|East Timor|Timor-Leste|Timorese|Dili
TM|Turkmenistan||Turkmen|Ashgabat
TN|Tunisia||Tunisian|Tunis
TO|Tonga||Tongan|Nuku'alofa
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish;Turk|Ankara
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TV|Tuvalu|||Funafuti
TW|Taiwan||Taiwanese|Taipei
TZ|Tanzania||Tanzanian|Dodoma
UA|Ukraine|the Ukraine|Ukrainian|Kyiv
UG|Uganda||Ugandan|Kampala
US|United States|the United States;United States of America;USA;U.S.A.;US;U.S.;America|American|Washington
UY|Uruguay||Uruguayan|Montevideo
UZ|Uzbekistan||Uzbek;Uzbekistani|Tashkent
VA|Vatican City|Holy See;the Vatican;Vatican||
VC|Saint Vincent and the Grenadines|||Kingstown
VE|Venezuela||Venezuelan|Caracas
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|||Port Vila
WS|Samoa||Samoan|Apia
XK|Kosovo||Kosovar;Kosovan|Pristina
YE|Yemen|Republic of Yemen|Yemeni|Sana'a
ZA|South Africa||South African|Pretoria
ZM|Zambia||Zambian|Lusaka
ZW|Zimbabwe||Zimbabwean|Harare
`
