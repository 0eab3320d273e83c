import { foldName } from '../names/index.ts'
import type { Granularity, Place } from './place.ts'

/**
 * Places that the gazetteer lacks or misplaces: districts of large cities, border crossings, airports, regions.
 * name;other names | country | admin1 | lat | lon | granularity | radius in km. Well-known facts, to two decimals where a district is meant.
 */
const TABLE = `
Kadıköy;Kadikoy|TR|Istanbul|40.990|29.028|district|4
Üsküdar;Uskudar|TR|Istanbul|41.023|29.015|district|4
Beyoğlu;Beyoglu|TR|Istanbul|41.037|28.977|district|3
Fatih|TR|Istanbul|41.018|28.949|district|3
Taksim|TR|Istanbul|41.037|28.985|district|1
Molenbeek;Molenbeek-Saint-Jean|BE|Brussels Capital|50.855|4.330|district|2
Neukölln|DE|Berlin|52.477|13.431|district|4
Kreuzberg|DE|Berlin|52.499|13.403|district|3
Rinkeby|SE|Stockholm|59.387|17.928|district|2
Lavapiés|ES|Madrid|40.409|-3.701|district|1
Vallecas|ES|Madrid|40.383|-3.658|district|3
Lyari|PK|Sindh|24.871|66.998|district|3
El Alto|BO|La Paz|-16.505|-68.163|city|8
Saint-Denis|FR|Île-de-France|48.936|2.357|city|3
Manhattan|US|New York|40.783|-73.966|district|10
Brooklyn|US|New York|40.650|-73.950|district|10
Westminster|GB|England|51.497|-0.137|district|2
Whitechapel|GB|England|51.519|-0.061|district|1
Cilvegözü;Cilvegozu;Bab al-Hawa|TR|Hatay|36.234|36.655|point|2
Öncüpınar;Oncupinar;Bab al-Salama|TR|Kilis|36.640|37.085|point|2
Akçakale crossing|TR|Şanlıurfa|36.710|38.950|point|2
Karkamış;Karkamis|TR|Gaziantep|36.835|37.999|city|2
Jarablus;Jarabulus|SY|Aleppo|36.818|38.011|city|3
Tell Abyad;Tel Abyad;Tal Abyad|SY|Ar-Raqqah|36.698|38.951|city|3
Habur;Ibrahim Khalil|TR|Şırnak|37.143|42.567|point|2
Nassib;Jaber|JO|Mafraq|32.545|36.205|point|3
Simón Bolívar Bridge;Simón Bolívar International Bridge|VE|Táchira|7.817|-72.454|point|2
Rafah crossing|EG|North Sinai|31.247|34.258|point|2
Ras Ajdir;Ras Jdir;Ras Jedir|TN|Medenine|33.148|11.557|point|3
Torkham|PK|Khyber Pakhtunkhwa|34.122|71.094|point|3
Spin Boldak|AF|Kandahar|31.006|66.400|city|3
Schiphol|NL|North Holland|52.309|4.764|point|3
Zaventem Airport;Brussels Airport|BE|Flanders|50.901|4.484|point|3
Barajas|ES|Madrid|40.472|-3.563|point|3
Charles de Gaulle Airport;Roissy|FR|Île-de-France|49.010|2.548|point|4
Orly|FR|Île-de-France|48.743|2.402|city|3
Heathrow|GB|England|51.470|-0.454|point|3
Gatwick|GB|England|51.153|-0.182|point|3
Atatürk Airport;Ataturk Airport|TR|Istanbul|40.977|28.815|point|3
Sabiha Gökçen Airport;Sabiha Gokcen|TR|Istanbul|40.899|29.309|point|3
Mehrabad|IR|Tehran|35.689|51.313|point|3
Queen Alia;Queen Alia Airport|JO|Amman|31.723|35.993|point|3
Bole Airport|ET|Addis Ababa|8.978|38.799|point|3
Mitiga|LY|Tripoli|32.894|13.276|point|3
Tripoli International Airport|LY|Tripoli|32.664|13.159|point|3
Sahel|||15.0|5.0|region|2500
Maghreb|||32.0|3.0|region|1700
Levant|||34.0|37.0|region|500
Balkans|||43.0|21.0|region|600
Caucasus;the Caucasus|||42.5|44.0|region|500
Horn of Africa|||8.0|45.0|region|1200
Middle East|||29.0|42.0|region|2000
Central Asia|||42.0|65.0|region|1500
Kurdistan|||36.5|43.5|region|500
Catalonia|ES|Catalonia|41.8|1.6|region|130
Kashmir|||34.2|75.5|region|250
Donbas;Donbass|UA||48.3|38.3|region|150
Crimea|||45.2|34.3|region|150
Sinai;Sinai Peninsula|EG||29.5|33.8|region|150
Gaza;Gaza Strip|PS||31.42|34.36|region|20
West Bank|PS||31.95|35.25|region|60
`

const rows: readonly (readonly [readonly string[], Place])[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', country = '', admin1 = '', lat = '', lon = '', granularity = '', radius = ''] = line.split('|')
    const all = names.split(';')
    return [
      all,
      {
        id: `own:${foldName(all[0] ?? '')}`,
        name: all[0] ?? '',
        country: country === '' ? null : country,
        admin1: admin1 === '' ? null : admin1,
        lat: Number(lat),
        lon: Number(lon),
        granularity: granularity as Granularity,
        radiusKm: Number(radius),
        population: 0,
        code: 'own',
        byOtherName: false,
      },
    ]
  })

const byName = new Map<string, Place[]>()
for (const [names, place] of rows)
  for (const key of new Set(names.map(foldName))) byName.set(key, [...(byName.get(key) ?? []), place])

/** Places of Lacuna's own tables that go by this name. */
export const ownPlacesNamed = (name: string): readonly Place[] => byName.get(foldName(name)) ?? []
