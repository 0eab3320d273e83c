/**
 * States and territories: ISO 3166-1 code | name | other names | adjectives | words for people where they are not adjective (+ s) | capital.
 * A capital stands for its government in news ("Ankara insists"), so it is listed here and not only with the cities.
 */
const ROWS = `
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan||Kabul
AL|Albania||Albanian||Tirana
DZ|Algeria||Algerian||Algiers
AD|Andorra||Andorran||Andorra la Vella
AO|Angola||Angolan||Luanda
AG|Antigua and Barbuda|Antigua|Antiguan||Saint John's
AR|Argentina||Argentine,Argentinian||Buenos Aires
AM|Armenia||Armenian||Yerevan
AU|Australia||Australian|Aussie|Canberra
AT|Austria||Austrian||Vienna
AZ|Azerbaijan||Azerbaijani,Azeri||Baku
BS|Bahamas|The Bahamas|Bahamian||Nassau
BH|Bahrain||Bahraini||Manama
BD|Bangladesh||Bangladeshi||Dhaka
BB|Barbados||Barbadian||Bridgetown
BY|Belarus||Belarusian,Belarussian||Minsk
BE|Belgium||Belgian||Brussels
BZ|Belize||Belizean||Belmopan
BJ|Benin||Beninese||Porto-Novo
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia||Bolivian||La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian||Sarajevo
BW|Botswana||Botswanan|Motswana,Batswana|Gaborone
BR|Brazil||Brazilian||Brasilia
BN|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan
BG|Bulgaria||Bulgarian||Sofia
BF|Burkina Faso|Burkina|Burkinabe||Ouagadougou
BI|Burundi||Burundian||Bujumbura
KH|Cambodia||Cambodian||Phnom Penh
CM|Cameroon|Cameroun|Cameroonian||Yaounde
CA|Canada||Canadian||Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean||Praia
CF|Central African Republic|CAR|Central African||Bangui
TD|Chad|Tchad|Chadian||N'Djamena
CL|Chile||Chilean||Santiago
CN|China|People's Republic of China,PRC|Chinese||Beijing
CO|Colombia||Colombian||Bogota
KM|Comoros||Comorian||Moroni
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese||Kinshasa
CG|Republic of the Congo|Congo,Congo-Brazzaville,Republic of Congo|||Brazzaville
CR|Costa Rica||Costa Rican||San Jose
CI|Cote d'Ivoire|Ivory Coast|Ivorian||Yamoussoukro
HR|Croatia||Croatian|Croat|Zagreb
CU|Cuba||Cuban||Havana
CY|Cyprus||Cypriot||Nicosia
CZ|Czech Republic|Czechia|Czech||Prague
DK|Denmark||Danish|Dane|Copenhagen
DJ|Djibouti||Djiboutian||
DM|Dominica||||Roseau
DO|Dominican Republic||Dominican||Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean||Quito
EG|Egypt|Arab Republic of Egypt|Egyptian||Cairo
SV|El Salvador||Salvadoran,Salvadorean||San Salvador
GQ|Equatorial Guinea||Equatoguinean||Malabo
ER|Eritrea||Eritrean||Asmara
EE|Estonia||Estonian||Tallinn
SZ|Eswatini|Swaziland|Swazi||Mbabane
ET|Ethiopia||Ethiopian||Addis Ababa
FJ|Fiji||Fijian||Suva
FI|Finland||Finnish|Finn|Helsinki
FR|France|French Republic|French|Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris
GA|Gabon||Gabonese||Libreville
GM|Gambia|The Gambia|Gambian||Banjul
GE|Georgia||Georgian||Tbilisi
DE|Germany|Federal Republic of Germany|German||Berlin
GH|Ghana||Ghanaian||Accra
GR|Greece||Greek||Athens
GD|Grenada||Grenadian||
GT|Guatemala||Guatemalan||Guatemala City
GN|Guinea|Guinea-Conakry|Guinean||Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean||Bissau
GY|Guyana||Guyanese||Georgetown
HT|Haiti||Haitian||Port-au-Prince
HN|Honduras||Honduran||Tegucigalpa
HU|Hungary||Hungarian||Budapest
IS|Iceland||Icelandic|Icelander|Reykjavik
IN|India||Indian||New Delhi
ID|Indonesia||Indonesian||Jakarta
IR|Iran|Islamic Republic of Iran|Iranian||Tehran
IQ|Iraq||Iraqi||Baghdad
IE|Ireland|Republic of Ireland|Irish|Irishman,Irishmen,Irishwoman|Dublin
IL|Israel||Israeli||Jerusalem
IT|Italy||Italian||Rome
JM|Jamaica||Jamaican||Kingston
JP|Japan||Japanese||Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian||Amman
KZ|Kazakhstan||Kazakh,Kazakhstani||Astana
KE|Kenya||Kenyan||Nairobi
KI|Kiribati||||Tarawa
KP|North Korea|DPRK|North Korean||Pyongyang
KR|South Korea|Republic of Korea|South Korean||Seoul
XK|Kosovo||Kosovar,Kosovan||Pristina
KW|Kuwait||Kuwaiti||Kuwait City
KG|Kyrgyzstan|Kirghizstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani||Bishkek
LA|Laos||Lao,Laotian||Vientiane
LV|Latvia||Latvian||Riga
LB|Lebanon||Lebanese||Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian||Monrovia
LY|Libya||Libyan||Tripoli
LI|Liechtenstein||||Vaduz
LT|Lithuania||Lithuanian||Vilnius
LU|Luxembourg||Luxembourgish|Luxembourger|
MG|Madagascar||Malagasy||Antananarivo
MW|Malawi||Malawian||Lilongwe
MY|Malaysia||Malaysian||Kuala Lumpur
MV|Maldives|The Maldives|Maldivian||Male
ML|Mali||Malian||Bamako
MT|Malta||Maltese||Valletta
MH|Marshall Islands||Marshallese||Majuro
MR|Mauritania||Mauritanian||Nouakchott
MU|Mauritius||Mauritian||Port Louis
MX|Mexico||Mexican||Mexico City
FM|Micronesia||Micronesian||Palikir
MD|Moldova||Moldovan||Chisinau
MC|Monaco||Monegasque||
MN|Mongolia||Mongolian||Ulaanbaatar
ME|Montenegro||Montenegrin||Podgorica
MA|Morocco||Moroccan||Rabat
MZ|Mozambique||Mozambican||Maputo
MM|Myanmar|Burma|Burmese||Naypyidaw
NA|Namibia||Namibian||Windhoek
NR|Nauru||Nauruan||
NP|Nepal||Nepali,Nepalese||Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch|Dutchman,Dutchmen,Dutchwoman|The Hague
NZ|New Zealand||New Zealand|New Zealander|Wellington
NI|Nicaragua||Nicaraguan||Managua
NE|Niger||Nigerien||Niamey
NG|Nigeria||Nigerian||Abuja
MK|North Macedonia|Macedonia|Macedonian||Skopje
NO|Norway||Norwegian||Oslo
OM|Oman||Omani||Muscat
PK|Pakistan||Pakistani||Islamabad
PW|Palau||Palauan||
PS|Palestine|State of Palestine,Palestinian Territories|Palestinian||Ramallah
PA|Panama||Panamanian||Panama City
PG|Papua New Guinea||Papua New Guinean||Port Moresby
PY|Paraguay||Paraguayan||Asuncion
PE|Peru||Peruvian||Lima
PH|Philippines|The Philippines|Philippine,Filipino|Filipina|Manila
PL|Poland||Polish|Pole|Warsaw
PT|Portugal||Portuguese||Lisbon
QA|Qatar||Qatari||Doha
RO|Romania||Romanian||Bucharest
RU|Russia|Russian Federation|Russian||Moscow
RW|Rwanda||Rwandan||Kigali
KN|Saint Kitts and Nevis||||Basseterre
LC|Saint Lucia||||Castries
VC|Saint Vincent and the Grenadines||||Kingstown
WS|Samoa||Samoan||Apia
SM|San Marino||||
ST|Sao Tome and Principe|Sao Tome|||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian||Riyadh
SN|Senegal||Senegalese||Dakar
RS|Serbia||Serbian|Serb|Belgrade
SC|Seychelles||||Victoria
SL|Sierra Leone||Sierra Leonean||Freetown
SG|Singapore||Singaporean||
SK|Slovakia||Slovak,Slovakian||Bratislava
SI|Slovenia||Slovenian,Slovene||Ljubljana
SB|Solomon Islands||||Honiara
SO|Somalia|Federal Republic of Somalia|Somali,Somalian||Mogadishu
ZA|South Africa||South African||Pretoria
SS|South Sudan||South Sudanese||Juba
ES|Spain||Spanish|Spaniard|Madrid
LK|Sri Lanka||Sri Lankan||Colombo
SD|Sudan|Republic of Sudan|Sudanese||Khartoum
SR|Suriname||Surinamese||Paramaribo
SE|Sweden||Swedish|Swede|Stockholm
CH|Switzerland||Swiss||Bern
SY|Syria|Syrian Arab Republic|Syrian||Damascus
TW|Taiwan||Taiwanese||Taipei
TJ|Tajikistan||Tajik,Tajikistani||Dushanbe
TZ|Tanzania||Tanzanian||Dodoma
TH|Thailand||Thai||Bangkok
TL|Timor-Leste|East Timor|Timorese||Dili
TG|Togo||Togolese||Lome
TO|Tonga||Tongan||
TT|Trinidad and Tobago|Trinidad|Trinidadian||Port of Spain
TN|Tunisia||Tunisian||Tunis
TR|Turkey|Turkiye,Republic of Turkey|Turkish|Turk|Ankara
TM|Turkmenistan||Turkmen||Ashgabat
TV|Tuvalu||||
UG|Uganda||Ugandan||Kampala
UA|Ukraine||Ukrainian||Kyiv
AE|United Arab Emirates|UAE,Emirates|Emirati||Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British|Briton,Brit|London
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|American||Washington
UY|Uruguay||Uruguayan||Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani||Tashkent
VU|Vanuatu||||Port Vila
VA|Vatican City|Vatican,Holy See|||
VE|Venezuela||Venezuelan||Caracas
VN|Vietnam|Viet Nam|Vietnamese||Hanoi
EH|Western Sahara||Sahrawi||Laayoune
YE|Yemen|Republic of Yemen|Yemeni||Sanaa
ZM|Zambia||Zambian||Lusaka
ZW|Zimbabwe||Zimbabwean||Harare
HK|Hong Kong||||
PR|Puerto Rico||Puerto Rican||San Juan
GL|Greenland||Greenlandic||Nuuk
-|Scotland||Scottish|Scot,Scotsman|Edinburgh
-|England||English|Englishman,Englishmen|
-|Wales||Welsh|Welshman|Cardiff
-|Northern Ireland||Northern Irish||Belfast
-|Somaliland||Somalilander||Hargeisa
-|Puntland||||Garowe
-|Soviet Union|USSR|Soviet||
-|Yugoslavia||Yugoslav||
`

export interface Country {
  /** ISO 3166-1 alpha-2, or null where the name has none of its own. */
  readonly code: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  /** Words for its people, singular and plural. */
  readonly people: readonly string[]
  readonly capital: string | null
}

const list = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split(','))

const UNCHANGED = /(?:ese|ish|ch|sh|ss)$/

const peopleOf = (adjectives: readonly string[], extra: readonly string[]): readonly string[] => {
  const out: string[] = []
  for (const word of [...adjectives.filter((adjective) => !UNCHANGED.test(adjective)), ...extra]) {
    out.push(word)
    if (!/(?:men|man|women|woman|z)$/.test(word)) out.push(`${word}s`)
  }
  return out
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [code, name, aliases, adjectives, people, capital] = line.split('|')
    return {
      code: code === '-' || code === undefined ? null : code,
      name: name ?? '',
      aliases: list(aliases),
      adjectives: list(adjectives),
      people: peopleOf(list(adjectives), list(people)),
      capital: capital === undefined || capital === '' ? null : capital,
    }
  })

/** Adjectives of regions, peoples and faiths that are capitalised and name nobody by themselves. */
export const OTHER_ADJECTIVES: readonly string[] = `
African Asian European Western Eastern Northern Southern Arab Arabian Kurdish Berber Amazigh Tuareg Persian Slavic Nordic Scandinavian Baltic
Balkan Caucasian Chechen Dagestani Ingush Tatar Crimean Uighur Uyghur Tibetan Kashmiri Punjabi Sindhi Baloch Baluch Pashtun Tamil Bengali Hazara
Sinhalese Hausa Fulani Igbo Yoruba Zulu Oromo Tigrayan Amhara Darfuri Maghrebi Sahelian Levantine Gulf Mediterranean Atlantic Pacific Catalan
Basque Corsican Flemish Walloon Bavarian Sicilian Latin Caribbean Anglo Islamic Islamist Muslim Jewish Christian Catholic Protestant Orthodox
Coptic Copt Sunni Shia Shiite Shi'ite Alawite Druze Yazidi Yezidi Ismaili Sufi Salafi Salafist Wahhabi Hindu Buddhist Sikh Takfiri Jihadist Houthi Pentecostal Evangelical Anglican Lutheran Methodist Baptist Mormon Ahmadi Ahmadiyya Zaidi Maronite Assyrian Chaldean
Circassian Baluchi Pashto Swahili Javanese Yugoslavian Hutu Tutsi Dinka Nuer Maasai Afar Ethnic
Taliban Gazan Californian Texan Parisian Londoner Berliner Zintani Misratan Russophone Francophone Anglophone Communist Marxist Maoist Nazi
Republican Democratic Labour Conservative Socialist Liberal Kremlin Internet Euro-Mediterranean Franco-German Anglo-American Israeli-Palestinian
Russo-Ukrainian Saudi-led US-led UN-backed Iran-backed NATO-led US-backed Iranian-backed Saudi-backed Turkish-backed Russian-backed
`
  .trim()
  .split(/\s+/)

/** Words for people of faiths and peoples that are not states', singular and plural. */
export const OTHER_PEOPLE: readonly string[] = `
Arab Arabs Kurd Kurds Tuareg Tuaregs Chechen Chechens Uighur Uighurs Uyghur Uyghurs Muslim Muslims Jew Jews Christian Christians Copt Copts Sunni
Sunnis Shia Shias Shiite Shiites Alawite Alawites Druze Yazidi Yazidis Yezidi Yezidis Hindu Hindus Buddhist Buddhists Sikh Sikhs Islamist Islamists
Salafist Salafists European Europeans Westerner Westerners African Africans Asian Asians Catholic Catholics Tamil Tamils Rohingya Fulani Hausa
Pashtun Pashtuns Tatar Tatars Parisian Parisians Londoner Londoners Catalan Catalans Basque Basques Houthi Jihadist Jihadists
`
  .trim()
  .split(/\s+/)
