import { addAdjective } from './adjectives.ts'

/** Countries, with the adjective of each in both languages: French name, pivot name, French adjective, pivot adjective. */
const COUNTRIES = `
France=France=français=French;Allemagne=Germany=allemand=German;Belgique=Belgium=belge=Belgian;Espagne=Spain=espagnol=Spanish;Italie=Italy=italien=Italian;Portugal=Portugal=portugais=Portuguese;Suisse=Switzerland=suisse=Swiss;Autriche=Austria=autrichien=Austrian;Pays-Bas=Netherlands=néerlandais=Dutch;Luxembourg=Luxembourg=luxembourgeois=Luxembourg;Royaume-Uni=United Kingdom=britannique=British;Grande-Bretagne=Britain=anglais=English;Irlande=Ireland=irlandais=Irish;Danemark=Denmark=danois=Danish;Suède=Sweden=suédois=Swedish;Norvège=Norway=norvégien=Norwegian;Finlande=Finland=finlandais=Finnish;Islande=Iceland=islandais=Icelandic;Pologne=Poland=polonais=Polish;Hongrie=Hungary=hongrois=Hungarian;République tchèque=Czech Republic=tchèque=Czech;Slovaquie=Slovakia=slovaque=Slovak;Slovénie=Slovenia=slovène=Slovenian;Croatie=Croatia=croate=Croatian;Serbie=Serbia=serbe=Serbian;Bosnie=Bosnia=bosnien=Bosnian;Bosnie-Herzégovine=Bosnia and Herzegovina=bosniaque=Bosnian;Monténégro=Montenegro=monténégrin=Montenegrin;Kosovo=Kosovo=kosovar=Kosovar;Albanie=Albania=albanais=Albanian;Macédoine=Macedonia=macédonien=Macedonian;Grèce=Greece=grec=Greek;Bulgarie=Bulgaria=bulgare=Bulgarian;Roumanie=Romania=roumain=Romanian;Moldavie=Moldova=moldave=Moldovan;Ukraine=Ukraine=ukrainien=Ukrainian;Russie=Russia=russe=Russian;Biélorussie=Belarus=biélorusse=Belarusian;Estonie=Estonia=estonien=Estonian;Lettonie=Latvia=letton=Latvian;Lituanie=Lithuania=lituanien=Lithuanian;Turquie=Turkey=turc=Turkish;Chypre=Cyprus=chypriote=Cypriot;Malte=Malta=maltais=Maltese;Syrie=Syria=syrien=Syrian;Irak=Iraq=irakien=Iraqi;Iran=Iran=iranien=Iranian;Liban=Lebanon=libanais=Lebanese;Jordanie=Jordan=jordanien=Jordanian;Israël=Israel=israélien=Israeli;Arabie saoudite=Saudi Arabia=saoudien=Saudi;Yémen=Yemen=yéménite=Yemeni;Oman=Oman=omanais=Omani;Émirats arabes unis=United Arab Emirates=émirati=Emirati;Qatar=Qatar=qatari=Qatari;Koweït=Kuwait=koweïtien=Kuwaiti;Bahreïn=Bahrain=bahreïnien=Bahraini;Égypte=Egypt=égyptien=Egyptian;Libye=Libya=libyen=Libyan;Tunisie=Tunisia=tunisien=Tunisian;Algérie=Algeria=algérien=Algerian;Maroc=Morocco=marocain=Moroccan;Mauritanie=Mauritania=mauritanien=Mauritanian;Mali=Mali=malien=Malian;Niger=Niger=nigérien=Nigerien;Nigeria=Nigeria=nigérian=Nigerian;Tchad=Chad=tchadien=Chadian;Soudan=Sudan=soudanais=Sudanese;Soudan du Sud=South Sudan=sud-soudanais=South Sudanese;Sénégal=Senegal=sénégalais=Senegalese;Burkina Faso=Burkina Faso=burkinabè=Burkinabe;Côte d'Ivoire=Ivory Coast=ivoirien=Ivorian;Cameroun=Cameroon=camerounais=Cameroonian;Gabon=Gabon=gabonais=Gabonese;Bénin=Benin=béninois=Beninese;Togo=Togo=togolais=Togolese;Ghana=Ghana=ghanéen=Ghanaian;Guinée=Guinea=guinéen=Guinean;Centrafrique=Central African Republic=centrafricain=Central African;Congo=Congo=congolais=Congolese;Rwanda=Rwanda=rwandais=Rwandan;Ouganda=Uganda=ougandais=Ugandan;Kenya=Kenya=kényan=Kenyan;Tanzanie=Tanzania=tanzanien=Tanzanian;Somalie=Somalia=somalien=Somali;Éthiopie=Ethiopia=éthiopien=Ethiopian;Érythrée=Eritrea=érythréen=Eritrean;Djibouti=Djibouti=djiboutien=Djiboutian;Mozambique=Mozambique=mozambicain=Mozambican;Angola=Angola=angolais=Angolan;Afrique du Sud=South Africa=sud-africain=South African;Madagascar=Madagascar=malgache=Malagasy;Comores=Comoros=comorien=Comorian;Afghanistan=Afghanistan=afghan=Afghan;Pakistan=Pakistan=pakistanais=Pakistani;Inde=India=indien=Indian;Bangladesh=Bangladesh=bangladais=Bangladeshi;Sri Lanka=Sri Lanka=sri-lankais=Sri Lankan;Chine=China=chinois=Chinese;Japon=Japan=japonais=Japanese;Indonésie=Indonesia=indonésien=Indonesian;Malaisie=Malaysia=malaisien=Malaysian;Philippines=Philippines=philippin=Philippine;Thaïlande=Thailand=thaïlandais=Thai;Birmanie=Myanmar=birman=Burmese;Vietnam=Vietnam=vietnamien=Vietnamese;Ouzbékistan=Uzbekistan=ouzbek=Uzbek;Tadjikistan=Tajikistan=tadjik=Tajik;Kazakhstan=Kazakhstan=kazakh=Kazakh;Géorgie=Georgia=géorgien=Georgian;Arménie=Armenia=arménien=Armenian;Azerbaïdjan=Azerbaijan=azerbaïdjanais=Azerbaijani;États-Unis=United States=américain=American;Etats-Unis=United States=états-unien=American;Canada=Canada=canadien=Canadian;Mexique=Mexico=mexicain=Mexican;Colombie=Colombia=colombien=Colombian;Pérou=Peru=péruvien=Peruvian;Brésil=Brazil=brésilien=Brazilian;Argentine=Argentina=argentin=Argentinian;Chili=Chile=chilien=Chilean;Haïti=Haiti=haïtien=Haitian;Australie=Australia=australien=Australian;Europe=Europe=européen=European`

/** Cities, regions and bodies that French writes otherwise. */
const PLACES = `
Paris=Paris;Ankara=Ankara;Madrid=Madrid;Berlin=Berlin;Rabat=Rabat;Tunis=Tunis;Tripoli=Tripoli;Amman=Amman;Doha=Doha;Riyad=Riyadh;Sanaa=Sanaa;Kiev=Kiev;Belgrade=Belgrade;Sofia=Sofia;Budapest=Budapest;Prague=Prague;Oslo=Oslo;Stockholm=Stockholm;Helsinki=Helsinki;Dublin=Dublin;Berne=Bern;Islamabad=Islamabad;Dakar=Dakar;Abuja=Abuja;Nairobi=Nairobi;Washington=Washington;Ottawa=Ottawa;Tokyo=Tokyo;Istanbul=Istanbul;Ouagadougou=Ouagadougou;Abidjan=Abidjan;Marseille=Marseille;Lyon=Lyon;Toulouse=Toulouse;Strasbourg=Strasbourg;Lille=Lille;Bruxelles=Brussels;Londres=London;Anvers=Antwerp;Gand=Ghent;Genève=Geneva;Bâle=Basel;Vienne=Vienna;Rome=Rome;Milan=Milan;Venise=Venice;Naples=Naples;Turin=Turin;Barcelone=Barcelona;Séville=Seville;Lisbonne=Lisbon;Athènes=Athens;Varsovie=Warsaw;Moscou=Moscow;Copenhague=Copenhagen;La Haye=The Hague;Cologne=Cologne;Munich=Munich;Hambourg=Hamburg;Francfort=Frankfurt;Bucarest=Bucharest;Alger=Algiers;Le Caire=Cairo;Damas=Damascus;Alep=Aleppo;Beyrouth=Beirut;Bagdad=Baghdad;Mossoul=Mosul;Téhéran=Tehran;Kaboul=Kabul;Jérusalem=Jerusalem;La Mecque=Mecca;Tanger=Tangier;Bamako=Bamako;Niamey=Niamey;Ndjamena=N'Djamena;Khartoum=Khartoum;Mogadiscio=Mogadishu;Addis-Abeba=Addis Ababa;Pékin=Beijing;Singapour=Singapore;New Delhi=New Delhi;Nouakchott=Nouakchott;Gao=Gao;Tombouctou=Timbuktu;Méditerranée=Mediterranean;Sahel=Sahel;Maghreb=Maghreb;Catalogne=Catalonia;Bavière=Bavaria;Union européenne=European Union;UE=EU;Nations unies=United Nations;ONU=UN;OTAN=NATO;Otan=NATO;État islamique=Islamic State;Etat islamique=Islamic State;Al-Qaïda=Al-Qaeda;Al-Qaida=Al-Qaeda;Daech=ISIS;EI=IS;Interpol=Interpol;Europol=Europol`

/** Titles before a name. */
export const TITLES: ReadonlyMap<string, readonly [pivot: string, feminine: boolean]> = new Map([
  ['m', ['Mr', false]],
  ['mme', ['Mrs', true]],
  ['mlle', ['Miss', true]],
  ['mm', ['Messrs', false]],
  ['me', ['lawyer', false]],
  ['monsieur', ['Mr', false]],
  ['madame', ['Mrs', true]],
])

const PARTICLES = new Set("de du des d' la le ben ould bint ibn bin al el von van da dos mc".split(' '))

/** A particle inside a personal name ("de", "ben", "ould"). */
export const isParticle = (low: string): boolean => PARTICLES.has(low)

interface NameRow {
  readonly words: readonly string[]
  readonly pivot: string
}

const names = new Map<string, NameRow[]>()
const demonyms = new Map<string, { readonly pivot: string; readonly before: boolean }>()

const addName = (french: string, pivot: string): void => {
  const words = french.replaceAll("'", "' ").split(' ')
  const first = words[0] ?? ''
  const list = names.get(first) ?? []
  list.push({ words, pivot })
  list.sort((a, b) => b.words.length - a.words.length)
  names.set(first, list)
}

const build = (): void => {
  for (const row of COUNTRIES.trim().split(';')) {
    const [french = '', pivot = '', adjective = '', ofPivot = ''] = row.split('=')
    addName(french, pivot)
    addAdjective(demonyms, adjective, { pivot: ofPivot, before: false })
    if (adjective === 'turc') addAdjective(demonyms, 'turque', { pivot: ofPivot, before: false })
    if (adjective === 'grec') addAdjective(demonyms, 'grecque', { pivot: ofPivot, before: false })
  }
  for (const row of PLACES.trim().split(';')) {
    const [french = '', pivot = ''] = row.split('=')
    addName(french, pivot)
  }
}

/** The place or body whose French name begins at `at`: what the pivot calls it and how many words it takes. */
export const placeAt = (
  raws: readonly { readonly raw: string }[],
  at: number,
): { readonly pivot: string; readonly length: number } | null => {
  if (names.size === 0) build()
  const row = names
    .get(raws[at]?.raw ?? '')
    ?.find(({ words }) => words.every((word, offset) => raws[at + offset]?.raw.replace('\u2019', "'") === word))
  return row === undefined ? null : { pivot: row.pivot, length: row.words.length }
}

/** "yéménite", "Yéménites": the pivot's adjective, or undefined. */
export const demonymOf = (low: string): string | undefined => {
  if (names.size === 0) build()
  return demonyms.get(low)?.pivot
}
