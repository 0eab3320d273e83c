/**
 * Verbs with words that belong to them, and the pivot verb for both: infinitive, the words that follow, pivot verb, and where the words leave
 * something behind, that. "passive" turns it into a passive ("fait l'objet de": "is watched by"). Longest first for one verb.
 */
const ROWS = `
faire|l' objet d' un mandat d' arrêt|be wanted
faire|l' objet d' une surveillance|be|under surveillance
faire|l' objet d' une filature|be|under surveillance
faire|l' objet d' écoutes|be|under surveillance
faire|l' objet d' une fiche de recherche|be|on a watch list
faire|l' objet d' une fiche s|be|on a watch list
faire|l' objet d' un signalement|be|on a watch list
faire|l' objet d' une fiche|be|on a watch list
faire|l' objet d' une enquête|be|under investigation
faire|l' objet de|face
faire|l' objet d'|face
faire|état de|report
faire|part de|report
faire|savoir|state
faire|exploser|detonate
faire|irruption dans|enter
faire|feu sur|fire on
faire|feu|fire
faire|escale|stop
faire|partie de|belong to
faire|partie du|belong to|the
faire|parvenir|send
parvenir|à|manage
mettre|fin à|end
mettre|fin au|end|the
mettre|fin aux|end|the
mettre|un terme à|end
mettre|un terme au|end|the
mettre|en garde|warn
mettre|en examen|charge
mettre|sur écoute|place|under surveillance
mettre|au courant de|inform of
mettre|au courant|inform
mettre|sous écoute|place|under surveillance
placer|en garde à vue|arrest
placer|en détention provisoire|jail
placer|en détention|jail
placer|sur écoute|place|under surveillance
prendre|en otage|take hostage
prendre|pour cible|target
prendre|la fuite|flee
prendre|contact avec|contact
prendre|l' avion|fly
prendre|fin|end
prendre|part à|take part in
prendre|part au|take part in|the
ouvrir|le feu sur|open fire on
ouvrir|le feu|open fire
donner|l' alerte à|warn
donner|l' alerte|warn
avoir|lieu|take place
avoir|connaissance de|know of
perdre|la trace de|lose track of
perdre|la trace du|lose track of|the
perdre|la vie|die
trouver|la mort|die
trouver|refuge|flee
passer|la frontière|cross|the border
passer|à l' acte|attack
passer|par|pass|through
tirer|sur|fire|on
rester|sous surveillance|remain|under surveillance
tenir|informé|inform
tenir|informée|inform
se-donner|la mort|kill himself
se-faire|exploser|blow himself up
porter|à|raise|to
entrer|en contact avec|contact
entrer|dans|enter
entrer|en|enter
entrer|au|enter|the
pénétrer|dans|enter
pénétrer|en|enter
pénétrer|au|enter|the
appartenir|à|belong|to
répondre|à|reply|to
répondre|au|reply|to the
répondre|aux|reply|to the
demander|à|ask
demander|qu'|ask|that
demander|que|ask|that
demander|au|ask|the
demander|aux|ask|the
ordonner|à|order
ordonner|au|order|the
ordonner|aux|order|the
permettre|à|allow
permettre|au|allow|the
interdire|à|ban
dire|à|tell
dire|au|tell|the
dire|aux|tell|the
rejoindre|les rangs de|join
rejoindre|les rangs du|join|the
rejoindre|les rangs des|join|the
prêter|allégeance à|pledge allegiance to
prêter|allégeance au|pledge allegiance to|the
venir|en aide à|help
avoir|pour cible|target
radier|de|remove|from
radier|de la|remove|from the
retirer|de|remove|from
retirer|de la|remove|from the
rayer|de|remove|from
rayer|de la|remove|from the
figurer|parmi|be|among
inscrire|à|place|on
se-trouver|à|be|in`

export interface Idiom {
  readonly words: readonly string[]
  readonly pivot: string
  readonly left: string
}

const idioms = new Map<string, Idiom[]>()

const build = (): void => {
  for (const row of ROWS.trim().split('\n')) {
    const [verb = '', words = '', pivot = '', left = ''] = row.split('|')
    const list = idioms.get(verb) ?? []
    list.push({ words: words.split(' '), pivot, left })
    list.sort((a, b) => b.words.length - a.words.length)
    idioms.set(verb, list)
  }
}

/** The idiom of that verb whose words stand next, and how many units they take (a compound is one); null for none. */
export const idiomAt = (
  verb: string,
  low: (offset: number) => string,
): { readonly idiom: Idiom; readonly length: number } | null => {
  if (idioms.size === 0) build()
  const rows = idioms.get(verb)
  if (rows === undefined) return null
  const words: string[] = []
  const ends = new Map<number, number>()
  for (let offset = 0; offset < REACH; offset += 1) {
    const more = low(offset)
      .replaceAll("'", "' ")
      .split(' ')
      .filter((word) => word !== '')
    words.push(...more)
    if (more.length > 0) ends.set(words.length, offset + 1)
  }
  for (const idiom of rows) {
    const length = ends.get(idiom.words.length)
    if (length !== undefined && idiom.words.every((word, at) => words[at] === word)) return { idiom, length }
  }
  return null
}

/** Units that the longest idiom can take. */
const REACH = 8
