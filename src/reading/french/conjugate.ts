import type { Form } from './unit.ts'

/**
 * Endings of a class of verbs: what they cut off the infinitive, then present singular and plural, the stem of imperfect and present participle,
 * the stem of future and conditional, the participle; where it is not regular, the past historic singular and plural.
 */
type Pattern = readonly [
  cut: string,
  singular: string,
  plural: string,
  imperfect: string,
  future: string,
  participle: string,
  past?: string,
]

const PATTERNS: readonly Pattern[] = [
  ['^être', 'est', 'sont', 'ét', 'ser', 'été', 'fut furent'],
  ['^avoir', 'a', 'ont', 'av', 'aur', 'eu', 'eut eurent'],
  ['^aller', 'va', 'vont', 'all', 'ir', 'allé', 'alla allèrent'],
  ['faire', 'fait', 'font', 'fais', 'fer', 'fait', 'fit firent'],
  ['^savoir', 'sait', 'savent', 'sav', 'saur', 'su', 'sut surent'],
  ['^pouvoir', 'peut', 'peuvent', 'pouv', 'pourr', 'pu', 'put purent'],
  ['^vouloir', 'veut', 'veulent', 'voul', 'voudr', 'voulu', 'voulut voulurent'],
  ['^devoir', 'doit', 'doivent', 'dev', 'devr', 'dû', 'dut durent'],
  ['^envoyer', 'envoie', 'envoient', 'envoy', 'enverr', 'envoyé', 'envoya envoyèrent'],
  ['^mourir', 'meurt', 'meurent', 'mour', 'mourr', 'mort', 'mourut moururent'],
  ['^naître', 'naît', 'naissent', 'naiss', 'naîtr', 'né', 'naquit naquirent'],
  ['valoir', 'vaut', 'valent', 'val', 'vaudr', 'valu', 'valut valurent'],
  ['cevoir', 'çoit', 'çoivent', 'cev', 'cevr', 'çu', 'çut çurent'],
  ['prévoir', 'prévoit', 'prévoient', 'prévoy', 'prévoir', 'prévu', 'prévit prévirent'],
  ['voir', 'voit', 'voient', 'voy', 'verr', 'vu', 'vit virent'],
  ['venir', 'vient', 'viennent', 'ven', 'viendr', 'venu', 'vint vinrent'],
  ['tenir', 'tient', 'tiennent', 'ten', 'tiendr', 'tenu', 'tint tinrent'],
  ['courir', 'court', 'courent', 'cour', 'courr', 'couru', 'courut coururent'],
  ['quérir', 'quiert', 'quièrent', 'quér', 'querr', 'quis', 'quit quirent'],
  ['ouvrir', 'ouvre', 'ouvrent', 'ouvr', 'ouvrir', 'ouvert', 'ouvrit ouvrirent'],
  ['offrir', 'offre', 'offrent', 'offr', 'offrir', 'offert', 'offrit offrirent'],
  ['fuir', 'fuit', 'fuient', 'fuy', 'fuir', 'fui', 'fuit fuirent'],
  ['partir', 'part', 'partent', 'part', 'partir', 'parti', 'partit partirent'],
  ['sortir', 'sort', 'sortent', 'sort', 'sortir', 'sorti', 'sortit sortirent'],
  ['mentir', 'ment', 'mentent', 'ment', 'mentir', 'menti', 'mentit mentirent'],
  ['sentir', 'sent', 'sentent', 'sent', 'sentir', 'senti', 'sentit sentirent'],
  ['servir', 'sert', 'servent', 'serv', 'servir', 'servi', 'servit servirent'],
  ['prendre', 'prend', 'prennent', 'pren', 'prendr', 'pris', 'prit prirent'],
  ['mettre', 'met', 'mettent', 'mett', 'mettr', 'mis', 'mit mirent'],
  ['battre', 'bat', 'battent', 'batt', 'battr', 'battu', 'battit battirent'],
  ['indre', 'int', 'ignent', 'ign', 'indr', 'int', 'ignit ignirent'],
  ['soudre', 'sout', 'solvent', 'solv', 'soudr', 'solu', 'solut solurent'],
  ['dre', 'd', 'dent', 'd', 'dr', 'du', 'dit dirent'],
  ['rompre', 'rompt', 'rompent', 'romp', 'rompr', 'rompu', 'rompit rompirent'],
  ['suivre', 'suit', 'suivent', 'suiv', 'suivr', 'suivi', 'suivit suivirent'],
  ['vivre', 'vit', 'vivent', 'viv', 'vivr', 'vécu', 'vécut vécurent'],
  ['crire', 'crit', 'crivent', 'criv', 'crir', 'crit', 'crivit crivirent'],
  ['lire', 'lit', 'lisent', 'lis', 'lir', 'lu', 'lut lurent'],
  ['dire', 'dit', 'disent', 'dis', 'dir', 'dit', 'dit dirent'],
  ['uire', 'uit', 'uisent', 'uis', 'uir', 'uit', 'uisit uisirent'],
  ['aître', 'aît', 'aissent', 'aiss', 'aîtr', 'u', 'ut urent'],
  ['croire', 'croit', 'croient', 'croy', 'croir', 'cru', 'crut crurent'],
  ['clure', 'clut', 'cluent', 'clu', 'clur', 'clu', 'clut clurent'],
  ['ir', 'it', 'issent', 'iss', 'ir', 'i', 'it irent'],
  ['ger', 'ge', 'gent', 'ge', 'ger', 'gé', 'gea gèrent'],
  ['cer', 'ce', 'cent', 'ç', 'cer', 'cé', 'ça cèrent'],
  ['oyer', 'oie', 'oient', 'oy', 'oier', 'oyé', 'oya oyèrent'],
  ['uyer', 'uie', 'uient', 'uy', 'uier', 'uyé', 'uya uyèrent'],
  ['er', 'e', 'ent', '', 'er', 'é', 'a èrent'],
]

/** "libérer" to "libère", "mener" to "mène", "appeler" to "appelle": the stem before a silent ending. */
const stressed = (stem: string): string => {
  if (/(?:appel|jet|rappel|projet|rejet)$/.test(stem)) return stem + stem.slice(-1)
  return stem.replace(/[eé](?=[bcdfglmnprstv]{1}$|(?:gn|gl|br|tr|ch)$)/, 'è')
}

/** Every form of a French verb that reports use: third person, first plural, participles. */
export const formsOf = (verb: string): readonly (readonly [written: string, form: Form])[] => {
  const out: [string, Form][] = []
  const add = (written: string, tense: Form['tense'], plural = false, feminine = false): void => {
    out.push([written, { verb, tense, plural, feminine }])
  }
  add(verb, 'infinitive')
  const pattern = PATTERNS.find(([ending]) =>
    ending.startsWith('^') ? ending.slice(1) === verb : verb.endsWith(ending),
  )
  if (pattern === undefined) return out
  const [ending, singular, plural, imperfect, future, participle, past = ''] = pattern
  const stem = verb.slice(0, verb.length - ending.replace('^', '').length)
  const soft = ending === 'er' ? stressed(stem) : stem
  add(soft + singular, 'present')
  add(soft + plural, 'present', true)
  const [pastOne = '', pastMany = ''] = past.split(' ')
  add(stem + pastOne, 'past')
  add(stem + pastMany, 'past', true)
  // The plural endings without "e" or cedilla: "partageons" keeps it, "dirigions" has none.
  add(`${stem}${imperfect}ons`, 'present', true)
  for (const end of ['ait', 'ais']) add(stem + imperfect + end, 'imperfect')
  add(`${stem}${imperfect}aient`, 'imperfect', true)
  add(`${stem}${imperfect.replace(/e$/, '').replace('ç', 'c')}ions`, 'imperfect', true)
  add(`${stem}${imperfect}ant`, 'ing')
  const ahead = ending === 'er' && soft !== stem && !/é/.test(stem) ? soft : stem
  add(`${ahead}${future}a`, 'future')
  add(`${ahead}${future}ont`, 'future', true)
  for (const end of ['ait', 'ais']) add(ahead + future + end, 'conditional')
  add(`${ahead}${future}aient`, 'conditional', true)
  const done = stem + participle
  add(done, 'participle')
  add(done.endsWith('s') ? done : `${done}s`, 'participle', true)
  const she = done === 'dû' ? 'due' : `${done}e`
  add(she, 'participle', false, true)
  add(`${she}s`, 'participle', true, true)
  for (const [written, tense, many] of IRREGULAR[verb] ?? []) add(written, tense, many)
  return out
}

const IRREGULAR: Readonly<Record<string, readonly (readonly [string, Form['tense'], boolean])[]>> = {
  être: [
    ['suis', 'present', false],
    ['sommes', 'present', true],
    ['soit', 'present', false],
    ['soient', 'present', true],
    ['fût', 'past', false],
  ],
  avoir: [
    ['ai', 'present', false],
    ['ait', 'present', false],
    ['aient', 'present', true],
    ['ayant', 'ing', false],
    ['eût', 'past', false],
  ],
  aller: [['aille', 'present', false]],
  faire: [['fasse', 'present', false]],
  pouvoir: [
    ['puisse', 'present', false],
    ['puissent', 'present', true],
  ],
  savoir: [['sachant', 'ing', false]],
}
