import { numberOf } from './numbers.ts'
import type { Classes, Row } from './rewrite.ts'
import type { Unit } from './unit.ts'

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(';').map((row) => row.split('=') as [string, string]))

const MONTHS = table(
  'janvier=January;février=February;fevrier=February;mars=March;avril=April;mai=May;juin=June;juillet=July;août=August;aout=August;septembre=September;octobre=October;novembre=November;décembre=December;decembre=December;janv=January;févr=February;sept=September;oct=October;nov=November;déc=December',
)
const WEEKDAYS = table(
  'lundi=Monday;mardi=Tuesday;mercredi=Wednesday;jeudi=Thursday;vendredi=Friday;samedi=Saturday;dimanche=Sunday',
)
const UNITS = table(
  'seconde=second;secondes=seconds;minute=minute;minutes=minutes;heure=hour;heures=hours;jour=day;jours=days;journée=day;semaine=week;semaines=weeks;mois=months;an=year;ans=years;année=year;années=years;décennie=decade;décennies=decades;siècle=century;week-end=weekend;trimestre=quarter;nuit=night;nuits=nights',
)
const PARTS = table(
  'matin=morning;matinée=morning;midi=noon;après-midi=afternoon;soir=evening;soirée=evening;nuit=night;aube=dawn',
)
const SEASONS = table('printemps=spring;été=summer;automne=autumn;hiver=winter')

const day = ({ low }: Unit): string | null => {
  const match = /^(\d{1,2})(?:er)?$/.exec(low)
  const value = Number(match?.[1] ?? 0)
  return value >= 1 && value <= 31 ? String(value) : null
}

/** "14h30", "8h": as a clock shows it. */
const clock = ({ low }: Unit): string | null => {
  const match = /^(\d{1,2})h(\d{2})?$/.exec(low)
  if (match === null || Number(match[1]) > 24 || Number(match[2] ?? 0) > 59) return null
  return `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}`
}

const hour = ({ low }: Unit): string | null =>
  /^\d{1,2}$/.test(low) && Number(low) <= 24 ? low.padStart(2, '0') : null

const number = (unit: Unit): string | null =>
  unit.low === 'un' || unit.low === 'une'
    ? 'one'
    : unit.low === 'quelques'
      ? 'a few'
      : unit.low === 'plusieurs'
        ? 'several'
        : numberOf(unit.low)

export const CLASSES: Classes = {
  MONTH: ({ low }) => MONTHS.get(low) ?? null,
  WEEKDAY: ({ low }) => WEEKDAYS.get(low) ?? null,
  DAY: day,
  YEAR: ({ low }) => (/^(?:1[6-9]|20)\d\d$/.test(low) ? low : null),
  NUMBER: number,
  UNIT: ({ low }) => UNITS.get(low) ?? null,
  PART: ({ low }) => PARTS.get(low) ?? null,
  SEASON: ({ low }) => SEASONS.get(low) ?? null,
  CLOCK: clock,
  HOUR: hour,
  TWO: ({ low }) => (/^\d\d$/.test(low) ? low : null),
  MIMONTH: ({ low }) => (low.startsWith('mi-') ? (MONTHS.get(low.slice(3)) ?? null) : null),
  MIYEAR: ({ low }) => /^mi-((?:1[6-9]|20)\d\d)$/.exec(low)?.[1] ?? null,
  NUMERIC: ({ low }) => /^(?:0?[1-9]|[12]\d|3[01])$/.exec(low)?.[0].replace(/^0/, '') ?? null,
  MONTHDIGITS: ({ low }) => (/^(?:0?[1-9]|1[0-2])$/.test(low) ? (MONTH_NAMES[Number(low) - 1] ?? null) : null),
}

const MONTH_NAMES = [...new Set(MONTHS.values())]

const time = (rows: readonly (readonly [pattern: string, template: string])[]): readonly Row[] =>
  rows.map(([pattern, template]) => ({ pattern, template, kind: 'time' }))

/** "7 janvier 2015", with what may stand around it. Each row is tried with and without its optional words; the first that fits wins. */
export const DATE_ROWS: readonly Row[] = time([
  ['dans la nuit de|du WEEKDAY à|au WEEKDAY', 'on [2-7:$5 night]'],
  ['dans la nuit du WEEKDAY? DAY au WEEKDAY? DAY MONTH YEAR?', 'on the [3-10:night of $6 $9 $10]'],
  ['dans la nuit de WEEKDAY', 'on [2-5:$5 night]'],
  ['dans la nuit', 'in [2-3:the night]'],
  ['du WEEKDAY? DAY MONTH YEAR? au WEEKDAY? DAY MONTH YEAR?', 'from [2-5:$3 $4 $5] to [7-10:$8 $9 $10]'],
  ['du DAY au DAY MONTH YEAR?', 'from [2-2:$2 $5 $6] to [4-6:$4 $5 $6]'],
  [
    'entre le WEEKDAY? DAY MONTH? YEAR? et le WEEKDAY? DAY MONTH YEAR?',
    'between [3-6:$4 $5 $6] and [9-12:$10 $11 $12]',
  ],
  ['de MONTH à MONTH YEAR', 'from [2-2:$2 $5] to [4-5:$4 $5]'],
  ['de YEAR à YEAR', 'from [2-2:$2] to [4-4:$4]'],
  ['entre YEAR et YEAR', 'between [2-2:$2] and [4-4:$4]'],
  ['entre MONTH et MONTH YEAR', 'between [2-2:$2 $5] and [4-5:$4 $5]'],
  ["jusqu' au WEEKDAY? DAY MONTH YEAR?", 'until [3-6:$4 $5 $6]'],
  ["jusqu' à la|l' fin de|d' l'|la? année? YEAR", 'until [2-8:the end of $8]'],
  ["jusqu' à la fin MONTH YEAR?", 'until [3-6:the end of $5 $6]'],
  ["jusqu' en|à MONTH YEAR?", 'until [3-4:$3 $4]'],
  ["jusqu' en YEAR", 'until [3-3:$3]'],
  ["jusqu' à WEEKDAY dernier?", 'until [3-3:$3]'],
  ["jusqu' à aujourd'hui|hier", 'until [3-3:today]'],
  ['depuis le WEEKDAY? DAY MONTH YEAR?', 'since [3-6:$4 $5 $6]'],
  ["depuis le début de l' année? YEAR", 'since [2-7:the beginning of $7]'],
  ['depuis MONTH YEAR?', 'since [2-3:$2 $3]'],
  ['depuis YEAR', 'since [2-2:$2]'],
  ['depuis WEEKDAY', 'since [2-2:$2]'],
  ['depuis la fin YEAR', 'since [2-4:late $4]'],
  ['depuis début|le? début? YEAR', 'since [2-4:early $4]'],
  ['depuis NUMBER mois', 'for [2-3:$2 months]'],
  ['depuis NUMBER UNIT', 'for [2-3:$2 $3]'],
  ['depuis des|plusieurs|quelques mois', 'for [2-3:months]'],
  ['depuis des|plusieurs|quelques UNIT', 'for [2-3:$3]'],
  ['depuis hier', 'since [2-2:yesterday]'],
  ['pendant|durant NUMBER mois', 'for [2-3:$2 months]'],
  ['pendant|durant NUMBER UNIT', 'for [2-3:$2 $3]'],
  ['il y a environ|près? de? NUMBER mois', '[4-7:about $6 months ago]'],
  ['il y a un mois', '[a month ago]'],
  ['il y a un|une UNIT', '[a $5 ago]'],
  ['il y a NUMBER mois', '[$4 months ago]'],
  ['il y a NUMBER UNIT', '[$4 $5 ago]'],
  ['voici|voilà NUMBER UNIT', '[$2 $3 ago]'],
  ['un mois plus? tôt|auparavant', '[a month earlier]'],
  ['un|une UNIT plus? tôt|auparavant', '[a $2 earlier]'],
  ['NUMBER mois plus? tôt|auparavant', '[$1 months earlier]'],
  ['NUMBER UNIT plus? tôt|auparavant', '[$1 $2 earlier]'],
  ['un mois plus tard', '[a month later]'],
  ['un|une UNIT plus tard', '[a $2 later]'],
  ['NUMBER mois plus tard', '[$1 months later]'],
  ['NUMBER UNIT plus tard', '[$1 $2 later]'],
  ['un mois avant', '[1-2:a month] [3-3:before]'],
  ['un|une UNIT avant', '[1-2:a $2] [3-3:before]'],
  ['NUMBER mois avant', '[1-2:$1 months] [3-3:before]'],
  ['NUMBER UNIT avant', '[1-2:$1 $2] [3-3:before]'],
  ['un mois après', '[1-2:a month] [3-3:after]'],
  ['un|une UNIT après', '[1-2:a $2] [3-3:after]'],
  ['NUMBER mois après', '[1-2:$1 months] [3-3:after]'],
  ['NUMBER UNIT après', '[1-2:$1 $2] [3-3:after]'],
  ["au|dans|courant au? courant de|d' l'|la|le année|mois YEAR", 'during [6-7:$7]'],
  ["au|dans|courant le? cours|courant de|d' l'|la année YEAR?", 'during [5-7:the year $7]'],
  ["au|dans le? cours|courant du mois de|d' MONTH YEAR?", 'during [5-8:$7 $8]'],
  ['au|dans le? cours|courant du mois', 'during [4-5:the month]'],
  ['au|dans le? cours|courant de la semaine', 'during [5-6:the week]'],
  ['courant YEAR', 'during [2-2:$2]'],
  ['courant MONTH YEAR?', 'during [2-3:$2 $3]'],
  ["au|en début de|d' l'|la année? YEAR", 'in [2-6:early $6]'],
  ["au début de|du l'|la? année|mois", 'at [2-5:the beginning of the $5]'],
  ["au|en début du? mois? de|d' MONTH YEAR?", 'in [2-7:early $6 $7]'],
  ["à la fin de|d' l' année YEAR", 'at [2-7:the end of $7]'],
  ["à la fin de|d' l' année", 'at [2-6:the end of the year]'],
  ["à la fin du mois de|d' MONTH YEAR?", 'at [2-8:the end of $7 $8]'],
  ['à la fin du mois', 'at [2-5:the end of the month]'],
  ["à la fin de|d'|des? MONTH|années? YEAR?", 'at [2-6:the end of $5 $6]'],
  ['à la fin de la semaine', 'at [2-6:the end of the week]'],
  ['à la MIYEAR', 'in [2-3:mid-$3]'],
  ['à la MIMONTH YEAR?', 'in [2-4:mid-$3 $4]'],
  ['début|dès? début? YEAR', 'in [1-3:early $3]'],
  ['début MONTH YEAR?', 'in [1-3:early $2 $3]'],
  ['fin YEAR', 'in [1-2:late $2]'],
  ['fin MONTH YEAR?', 'in [1-3:late $2 $3]'],
  ['MIYEAR', 'in [1-1:mid-$1]'],
  ['MIMONTH YEAR?', 'in [1-2:mid-$1 $2]'],
  ["en fin de|d' PART", 'in [3-4:the late $4]'],
  ['en MONTH dernier', 'in [2-3:last $2]'],
  ['en MONTH YEAR?', 'in [2-3:$2 $3]'],
  ["au mois de|d' MONTH YEAR?", 'in [2-5:$4 $5]'],
  ['en YEAR', 'in [2-2:$2]'],
  ['dans les années YEAR', 'in [2-4:the $4s]'],
  ["au|à l'? SEASON dernier", 'in [2-4:last $3]'],
  ["au|à l'? SEASON YEAR", 'in [2-4:$3 $4]'],
  ['la semaine dernière|passée', '[last week]'],
  ['le mois dernier|passé', '[last month]'],
  ["l' an|année dernier|dernière|passé|passée", '[last year]'],
  ['la semaine prochaine', '[next week]'],
  ['le mois prochain', '[next month]'],
  ["l' année|an prochain|prochaine", '[next year]'],
  ['le week-end dernier', '[last weekend]'],
  ['la semaine précédente', '[the previous week]'],
  ["l' année précédente", '[the previous year]'],
  ['le mois précédent', '[the previous month]'],
  ['la semaine suivante', '[the following week]'],
  ["l' année suivante", '[the following year]'],
  ['le mois suivant', '[the following month]'],
  ['la veille au? soir?', '[the day before]'],
  ["l' avant-veille", '[two days before]'],
  ['le lendemain', '[the next day]'],
  ['le surlendemain', '[two days later]'],
  ['le même jour', '[the same day]'],
  ['le jour même', '[the same day]'],
  ['ces|les derniers|dernières mois', 'in [recent months]'],
  ['ces|les derniers|dernières UNIT', 'in [recent $3]'],
  ['au|ces cours? des? NUMBER derniers|dernières mois', 'in [3-6:the last $4 months]'],
  ['au|ces cours? des? NUMBER derniers|dernières UNIT', 'in [3-6:the last $4 $6]'],
  ['cette semaine', '[this week]'],
  ['cette année', '[this year]'],
  ['ce mois-ci', '[this month]'],
  ['ce PART', '[this $2]'],
  ['cette nuit', '[tonight]'],
  ['chaque UNIT', '[every $2]'],
  ['tous|toutes les jours', '[every day]'],
  ['hier PART', '[yesterday $2]'],
  ['hier', '[yesterday]'],
  ['avant-hier', '[two days ago]'],
  ["aujourd'hui", '[today]'],
  ['demain PART?', '[tomorrow $2]'],
  ["à l' époque", 'at [2-3:the time]'],
  ['ce jour-là', '[that day]'],
  ['cette année-là', '[that year]'],
  ['le|du|au|ce WEEKDAY DAY MONTH YEAR?', 'on [2-5:$2 $3 $4 $5]'],
  ['le|du|au DAY MONTH YEAR? dernier', 'on [2-4:$2 $3 $4]'],
  ['le|du|au DAY MONTH YEAR?', 'on [2-4:$2 $3 $4]'],
  ['le|du NUMERIC / MONTHDIGITS / YEAR', 'on [2-6:$2 $4 $6]'],
  ['NUMERIC / MONTHDIGITS / YEAR', '[$1 $3 $5]'],
  ['WEEKDAY DAY MONTH YEAR?', 'on [1-4:$1 $2 $3 $4]'],
  ['DAY MONTH YEAR?', '[$1 $2 $3]'],
  ['WEEKDAY dernier', '[last $1]'],
  ['WEEKDAY prochain', '[next $1]'],
  ['WEEKDAY PART', 'on [1-2:$1 $2]'],
  ['le|ce WEEKDAY', 'on [2-2:$2]'],
  ['WEEKDAY', 'on [1-1:$1]'],
  ['MONTH YEAR', '[$1 $2]'],
  ["dans|en la|l'? PART de|du WEEKDAY", 'on [2-5:$5 $3]'],
  ['dans la matinée|soirée|journée', 'in [2-3:the day]'],
  ['à|vers CLOCK', 'at [2-2:$2]'],
  ['à|vers HOUR h|heures TWO', 'at [2-4:$2:$4]'],
  ['à|vers HOUR h|heures', 'at [2-3:$2:00]'],
  ['CLOCK', '[$1]'],
])
