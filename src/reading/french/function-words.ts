import type { Row } from './rewrite.ts'
import type { Kind, Unit } from './unit.ts'

type Entry = readonly [kind: Kind, out: string, more?: Pick<Unit, 'feminine' | 'plural'>]

const SHE = { feminine: true }
const MANY = { plural: true }

/** Words of the closed classes. What "de", "à", "en", "que" become is settled by their surroundings. */
export const FUNCTION_WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['le', ['det', 'the']],
  ['la', ['det', 'the', SHE]],
  ["l'", ['det', 'the']],
  ['les', ['det', 'the', MANY]],
  ['un', ['det', 'a']],
  ['une', ['det', 'a', SHE]],
  ['ce', ['det', 'this']],
  ['cet', ['det', 'this']],
  ['cette', ['det', 'this', SHE]],
  ['ces', ['det', 'these', MANY]],
  ['son', ['det', 'his']],
  ['sa', ['det', 'his', SHE]],
  ['ses', ['det', 'his', MANY]],
  ['leur', ['det', 'their']],
  ['leurs', ['det', 'their', MANY]],
  ['notre', ['det', 'our']],
  ['nos', ['det', 'our', MANY]],
  ['mon', ['det', 'my']],
  ['ma', ['det', 'my']],
  ['mes', ['det', 'my', MANY]],
  ['aucun', ['det', 'no']],
  ['aucune', ['det', 'no', SHE]],
  ['nul', ['det', 'no']],
  ['nulle', ['det', 'no', SHE]],
  ['chaque', ['det', 'each']],
  ['quelques', ['det', 'some', MANY]],
  ['tout', ['det', 'all']],
  ['toute', ['det', 'all']],
  ['tous', ['det', 'all', MANY]],
  ['toutes', ['det', 'all', MANY]],
  ['de', ['de', 'of']],
  ["d'", ['de', 'of']],
  ['du', ['de', 'of the']],
  ['des', ['de', 'of the', MANY]],
  ['à', ['a', 'to']],
  ['au', ['a', 'to the']],
  ['aux', ['a', 'to the', MANY]],
  ['en', ['en', 'in']],
  ['dans', ['prep', 'in']],
  ['sur', ['prep', 'on']],
  ['sous', ['prep', 'under']],
  ['avec', ['prep', 'with']],
  ['sans', ['prep', 'without']],
  ['pour', ['prep', 'for']],
  ['par', ['prep', 'by']],
  ['contre', ['prep', 'against']],
  ['vers', ['prep', 'towards']],
  ['depuis', ['prep', 'since']],
  ['avant', ['prep', 'before']],
  ['après', ['prep', 'after']],
  ['pendant', ['prep', 'during']],
  ['durant', ['prep', 'during']],
  ['entre', ['prep', 'between']],
  ['parmi', ['prep', 'among']],
  ['devant', ['prep', 'outside']],
  ['derrière', ['prep', 'behind']],
  ['chez', ['prep', 'at']],
  ['selon', ['prep', 'according to']],
  ['malgré', ['prep', 'despite']],
  ['dès', ['prep', 'from']],
  ['jusque', ['prep', 'until']],
  ["jusqu'", ['prep', 'until']],
  ['via', ['prep', 'via']],
  ['comme', ['prep', 'as']],
  ['hors', ['prep', 'outside']],
  ['et', ['conj', 'and']],
  ['ou', ['conj', 'or']],
  ['ni', ['conj', 'nor']],
  ['mais', ['conj', 'but']],
  ['car', ['conj', 'because']],
  ['donc', ['adv', 'therefore']],
  ['si', ['conj', 'if']],
  ["s'il", ['conj', 'if he']],
  ['lorsque', ['conj', 'when']],
  ["lorsqu'", ['conj', 'when']],
  ['quand', ['conj', 'when']],
  ['puisque', ['conj', 'because']],
  ["puisqu'", ['conj', 'because']],
  ['que', ['que', 'that']],
  ["qu'", ['que', 'that']],
  ['qui', ['rel', 'who']],
  ['dont', ['rel', 'whose']],
  ['où', ['rel', 'where']],
  ['lequel', ['rel', 'which']],
  ['laquelle', ['rel', 'which']],
  ['lesquels', ['rel', 'which']],
  ['il', ['pron', 'he']],
  ['elle', ['pron', 'she', SHE]],
  ['ils', ['pron', 'they', MANY]],
  ['elles', ['pron', 'they', { feminine: true, plural: true }]],
  ['on', ['pron', 'one']],
  ['je', ['pron', 'I']],
  ["j'", ['pron', 'I']],
  ['nous', ['pron', 'we', MANY]],
  ['vous', ['pron', 'you', MANY]],
  ['eux', ['pron', 'them', MANY]],
  ['cela', ['pron', 'this']],
  ['ça', ['pron', 'this']],
  ['ceci', ['pron', 'this']],
  ["c'", ['pron', 'it']],
  ['celui-ci', ['pron', 'he']],
  ['celle-ci', ['pron', 'she', SHE]],
  ['ceux-ci', ['pron', 'they', MANY]],
  ['celles-ci', ['pron', 'they', MANY]],
  ['celui', ['pron', 'that']],
  ['celle', ['pron', 'that', SHE]],
  ['ceux', ['pron', 'those', MANY]],
  ['celles', ['pron', 'those', MANY]],
  ['personne', ['noun', 'person', SHE]],
  ['rien', ['pron', 'nothing']],
  ['lui-même', ['pron', 'himself']],
  ['elle-même', ['pron', 'herself']],
  ['se', ['clitic', '']],
  ["s'", ['clitic', '']],
  ['lui', ['clitic', 'him']],
  ['y', ['clitic', 'there']],
  ['me', ['clitic', 'me']],
  ["m'", ['clitic', 'me']],
  ['ne', ['ne', '']],
  ["n'", ['ne', '']],
  ['pas', ['neg', 'not']],
  ['jamais', ['neg', 'never']],
  ['point', ['neg', 'not']],
])

/** What an object clitic is after the pivot's verb. */
export const CLITICS: ReadonlyMap<string, string> = new Map([
  ['le', 'him'],
  ['la', 'her'],
  ["l'", 'him'],
  ['les', 'them'],
  ['lui', 'to him'],
  ['leur', 'to them'],
  ['se', ''],
  ["s'", ''],
  ['me', 'me'],
  ["m'", 'me'],
  ['nous', 'us'],
  ['y', 'there'],
  ['en', ''],
])

const rows = (kind: Kind, list: string): readonly Row[] =>
  list
    .trim()
    .split(/[;\n]/)
    .map((row) => row.split('='))
    .map(([pattern = '', out = '']) => ({
      pattern: pattern.replaceAll("'", "' ").replace(/ {2,}/g, ' ').trim(),
      template: `[${out}]`,
      kind,
    }))

/** Prepositions of several words. One that ends in "de" leaves the article that hides in "du" and "des". */
const PREPOSITIONS = `
d'après=according to;près=near;auprès=with;lors=during;au cours=during;à la suite=after;à l'issue=after;en raison=because of;à cause=because of;au sujet=about;à propos=about;à l'encontre=against;à destination=to;en provenance=from;à bord=on;en direction=to;à proximité=near;aux abords=near;autour=around;à partir=from;afin=for;au lieu=instead of;en dépit=despite;grâce à=thanks to;quant à=about;face à=against;suite à=after;jusqu'à=to;en faveur=for;au profit=for;au sein=in;à l'intérieur=inside;à l'extérieur=outside;en dehors=outside;au nord=north of;au sud=south of;à l'est=east of;à l'ouest=west of;le long=along;au nom=for;de la part=from;en possession=in possession of;à l'origine=behind;dans le cadre=during;en marge=during;à l'occasion=during;au moyen=with;à l'aide=with;en présence=with;en plus=besides;en compagnie=with;par l'intermédiaire=via;vis-à-vis=towards;concernant=about;faute=for lack of;peu après=shortly after;peu avant=shortly before`

const OTHERS = `
alors que=while;tandis que=while;pendant que=while;bien que=although;bien qu'=although;parce que=because;parce qu'=because;avant que=before;avant qu'=before;après que=after;après qu'=after;depuis que=since;depuis qu'=since;dès que=when;dès qu'=when;sans que=and;sans qu'=and;ainsi que=and;ainsi qu'=and;alors qu'=while;tandis qu'=while`

/** Turns that are no time, tried before words are looked at one by one. */
export const PHRASE_ROWS: readonly Row[] = [
  ...rows('prep', PREPOSITIONS),
  ...rows('conj', OTHERS),
  ...rows('que', 'ce que=what;ce qui=which'),
  ...rows(
    'adv',
    "n' importe quel=any;tout de suite=immediately;d'abord=first;à ce stade=now;pour l'instant=now;pour le moment=now;à la fois=also;d'ici là=by then;dans l'immédiat=now;à ce jour=so far;plus de=more than;moins de=less than;au moins=at least;au plus=at most;jusqu'ici=so far;jusqu'alors=until then",
  ),
  { pattern: 'âgé|âgée|âgés|âgées de NUMBER ans|mois', template: '[1-4:aged $3]', kind: 'adj' },
  { pattern: "proche|proches du|de|des l'? dossier|enquête|enquêteurs", template: '[informed]', kind: 'adj' },
  { pattern: "l' un|une d'|de", template: '[one of]', kind: 'pron' },
  { pattern: "l' un|une des", template: '[one of the]', kind: 'pron' },
  { pattern: "l' on", template: '[one]', kind: 'pron' },
  { pattern: 'fiché|fichée|fichés|fichées s', template: '[on a watch list]', kind: 'adj' },
]

/** Prepositions above that swallow a following "de". */
export const SWALLOWS_DE: ReadonlySet<string> = new Set(
  PREPOSITIONS.trim()
    .split(';')
    .map((row) => row.split('=')[0] ?? '')
    .filter((words) => !/(?:^d'après| à|jusqu'à|concernant)$/.test(words)),
)
