import { COUNTRIES } from './countries.ts'
import { nameKey } from './name-key.ts'
import type { Point } from './place.ts'
import { CLUES, FEATURES } from './tables/clues.ts'

export interface Feature {
  readonly countries: readonly string[]
  readonly points: readonly Point[]
}

let features: ReadonlyMap<string, Feature> | null = null
/** A river, lake, sea, mountain or island of this name. */
export const featureNamed = (phrase: string): Feature | null => {
  features ??= new Map(
    FEATURES.trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', countries = '', points = ''] = line.split('|')
        const feature = {
          countries: countries === '' ? [] : countries.split(','),
          points: points
            .split(' ')
            .filter((point) => point !== '')
            .map((point) => {
              const [lat, lon] = point.split(',')
              return { lat: Number(lat), lon: Number(lon) }
            }),
        }
        return names.split(';').map((name) => [nameKey(name), feature] as const)
      }),
  )
  return features.get(nameKey(phrase)) ?? null
}

let clues: ReadonlyMap<string, readonly string[]> | null = null
/** Countries that a word tells of without naming them: `Carabinieri`, `naira`. Words with a capital must have it. */
export const clueOf = (phrase: string): readonly string[] => {
  if (clues === null) {
    const byWord = new Map<string, string[]>()
    for (const line of CLUES.trim().split('\n')) {
      const [country = '', words = ''] = line.split('|')
      for (const word of words.split(';')) byWord.set(word, [...(byWord.get(word) ?? []), country])
    }
    clues = byWord
  }
  return clues.get(phrase) ?? []
}

/** Adjectives of parts of countries: `word;words | name in the gazetteer or the own tables`. */
const PARTS = `
Welsh;Welshman|Wales
Scottish;Scots;Scot|Scotland
English|England
Northern Irish|Northern Ireland
Cornish|Cornwall
Tuscan|Tuscany
Sicilian|Sicily
Sardinian|Sardinia
Lombard|Lombardy
Calabrian|Calabria
Bavarian|Bavaria
Saxon|Saxony
Catalan|Catalonia
Basque|Basque Country
Andalusian|Andalusia
Galician|Galicia
Breton|Brittany
Norman|Normandy
Alsatian|Alsace
Corsican|Corsica
Provençal|Provence
Flemish|Flanders
Walloon|Wallonia
Crimean|Crimea
Chechen|Chechnya
Dagestani|Dagestan
Siberian|Siberia
Kurdish;Kurds;Kurd|Kurdistan
Kashmiri|Kashmir
Punjabi|Punjab
Sindhi|Sindh
Baloch;Baluch|Balochistan
Bengali|Bengal
Tibetan|Tibet
Texan;Texans|Texas
Californian|California
Floridian|Florida
Virginian|Virginia
Tasmanian|Tasmania
Queenslander|Queensland
Quebecois;Québécois|Quebec
Ontarian|Ontario
Darfuri|Darfur
Tigrayan|Tigray
Somalilander|Somaliland
Transylvanian|Transylvania
Dalmatian|Dalmatia
Cretan|Crete
Abkhaz;Abkhazian|Abkhazia
South Ossetian|South Ossetia
Transnistrian|Transnistria
Bosnian Serb|Republika Srpska
`
let parts: ReadonlyMap<string, string> | null = null
/** The part of a country that an adjective tells of: `Welsh` tells of Wales. */
export const partOf = (word: string): string | null => {
  parts ??= new Map(
    PARTS.trim()
      .split('\n')
      .flatMap((line) => {
        const [words = '', name = ''] = line.split('|')
        return words.split(';').map((one) => [one, name] as const)
      }),
  )
  return parts.get(word) ?? null
}

/** Adjectives of peoples in other languages, by their beginnings: `slowenischen`, `belges`. */
const STEMS = `
DE deutsch allemand alemán alemana tedesc
AT österreichisch autrichien austríac austriac
CH schweizer suisse suiz svizzer
BE belgisch belge belga
NL niederländisch néerlandais neerlandés holländisch olandes
FR französisch français francés frances
GB britisch britannique británic britannic inglés inglese englisch
IE irisch irlandais irlandés
IT italienisch italien italian
ES spanisch espagnol español española spagnol
PT portugiesisch portugais portugués portoghes
SE schwedisch suédois suec svedes
NO norwegisch norvégien norueg norveges
DK dänisch danois danés danes
FI finnisch finlandais finland
PL polnisch polonais polac polacc
CZ tschechisch tchèque checo checa ceco
SK slowakisch slovaque eslovac slovacc
SI slowenisch slovène esloven sloven
HR kroatisch croate croat
RS serbisch serbe serbi
BA bosnisch bosniaque bosni
HU ungarisch hongrois húngar ungheres
RO rumänisch roumain ruman rumen
BG bulgarisch bulgare búlgar bulgar
GR griechisch grec grieg
AL albanisch albanais albanés
UA ukrainisch ukrainien ucranian ucrain
RU russisch russe rus
BY belarussisch weißrussisch biélorusse bielorrus
LT litauisch lituanien lituan
LV lettisch letton
EE estnisch estonien estoni
TR türkisch turc turque turc
SY syrisch syrien siri
IQ irakisch irakien iraq irachen
IR iranisch iranien irani
LB libanesisch libanais libanés libanes
IL israelisch israélien israelí israelian
PS palästinensisch palestinien palestin
JO jordanisch jordanien jordan
EG ägyptisch égyptien egipci egizian
LY libysch libyen libi libic
TN tunesisch tunisien tunecin tunisin
DZ algerisch algérien argelin algerin
MA marokkanisch marocain marroqu marocchin
ML malisch malien
NE nigrisch nigérien
NG nigerianisch nigérian
TD tschadisch tchadien
YE jemenitisch yéménite yemen
SA saudisch saoudien saudit
PK pakistanisch pakistanais paquistan pachistan
AF afghanisch afghan afgan
IN indisch indien indi
CN chinesisch chinois chin cines
JP japanisch japonais japon giappones
US amerikanisch américain estadounidense american
MX mexikanisch mexicain mexican messican
AR argentinisch argentin
CL chilenisch chilien chilen
CO kolumbianisch colombien colombian
VE venezolanisch vénézuélien venezolan
BR brasilianisch brésilien brasileñ brasilian
`
let stems: readonly (readonly [string, string])[] | null = null
let foreign: ReadonlyMap<string, string> | null = null

/** Languages whose names of countries are known, beside English: from the tables that come with the runtime. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'sv']

const namesInLanguages = (): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>()
  for (const language of ['en', ...LANGUAGES]) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of [...COUNTRIES.map((country) => country.code), ...TERRITORIES]) {
      const name = names.of(code)
      if (name !== undefined && !byName.has(nameKey(name))) byName.set(nameKey(name), code)
    }
  }
  return byName
}

const TERRITORIES =
  'PR GL MO GI BM GU FO GF GP MQ RE YT NC PF AW CW SX KY VG VI TC AI MS FK JE GG IM AX SJ PM WF AS MP CK NU TK SH IO'.split(
    ' ',
  )

/** The country that a phrase names in another language than English, or a territory by its English name. */
export const foreignCountry = (phrase: string): string | null => {
  foreign ??= namesInLanguages()
  return foreign.get(nameKey(phrase)) ?? null
}

/** The country whose people or things an adjective of another language names; whole words only, whatever their ending. */
export const foreignDemonym = (word: string): string | null => {
  stems ??= STEMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...forms] = line.split(' ')
      return forms.map((form) => [nameKey(form), code] as const)
    })
    .sort((a, b) => b[0].length - a[0].length)
  const key = nameKey(word)
  const endings = /^(?:e|er|es|en|em|s|ne|nes|nne|nnes|a|o|as|os|i|he|hi|na|ne|ni|no|nas|nos|ais|aise|aises)?$/
  for (const [stem, code] of stems)
    if (stem.length > 3 && key.startsWith(stem) && endings.test(key.slice(stem.length))) return code
  return null
}
