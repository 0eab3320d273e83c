/** Number words, as the pivot writes them. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `deux two;trois three;quatre four;cinq five;six six;sept seven;huit eight;neuf nine;dix ten;onze eleven;douze twelve;treize thirteen;quatorze fourteen;quinze fifteen;seize sixteen;dix-sept seventeen;dix-huit eighteen;dix-neuf nineteen;vingt twenty;trente thirty;quarante forty;cinquante fifty;soixante sixty;cent 100;mille 1,000;vingt-et-un twenty-one;soixante-dix seventy;quatre-vingts eighty;quatre-vingt-dix ninety`
    .split(';')
    .map((row) => row.split(' ') as [string, string]),
)
const TENS = new Set(['vingt', 'trente', 'quarante', 'cinquante', 'soixante'])

/** "trois", "vingt-cinq", "1.200", "350": the number as the pivot writes it, or null. "un" is left to the articles. */
export const numberOf = (low: string): string | null => {
  const known = WORDS.get(low)
  if (known !== undefined) return known
  if (/^\d{1,3}(?:\.\d{3})+$/.test(low)) return low.replaceAll('.', ',')
  if (/^\d+(?:,\d+)?$/.test(low)) return low.replace(',', '.')
  const [tens = '', ones = '', more] = low.split('-')
  if (more === undefined && TENS.has(tens) && WORDS.has(ones)) return `${WORDS.get(tens)}-${WORDS.get(ones)}`
  return null
}
