import type { TextDocument } from '../text-document.ts'
import type { FoundAttribution, Stretch } from './attribution.ts'
import type { SentenceView } from './scope.ts'
import { trimmed } from './scope.ts'

/** A label at the head of a line: "Ministry:", "Q:", "Pavel Orlik on the inquiry:". */
const LABEL = /^(\p{Lu}[^\s:“”"‘’!?;,]{0,30}(?: [^\s:“”"!?;,]{1,30}){0,6}):\s+\S/u
const WORD = /\p{L}/u
/** Words that open a line without anybody speaking. */
const NO_SPEAKER =
  /^(?:the result|the latest|still|for|in|on|at|and|but|follow|note|update|updated|watch|video|photo|photos|related|read more|more|fact|source|sources|also|here|location|place|date|time|subject|re|ps|in short|bottom line|correction|exclusive|breaking|analysis|opinion|tags?|topics?|edition|length|byline|section|dateline)\b/i

/**
 * What is said behind a label that names its speaker: in a headline ("Ministry: the border is shut"), or in a paragraph of an interview. A
 * paragraph needs a second label in the text, lest a list of names with figures be taken for talk.
 */
export const fromLabels = (document: TextDocument, views: readonly SentenceView[]): FoundAttribution[] => {
  const found: { attribution: FoundAttribution; heading: boolean; word: string }[] = []
  for (const view of views) {
    const block = document.blocks[view.sentence.block]
    if (block === undefined || block.start !== view.start) continue
    const match = LABEL.exec(document.text.slice(view.start, view.start + 240))
    const label = match?.[1]
    if (label === undefined || !WORD.test(label) || NO_SPEAKER.test(label)) continue
    const colon = view.start + label.length
    // "She put it bluntly: ..." is a sentence, no label.
    if (view.sentence.phrases.some((each) => each.kind === 'vg' && each.start < colon)) continue
    const content = saidBehind(document, view, colon + 1)
    if (content === null) continue
    const source = { start: view.start, end: view.start + label.length }
    const subject = view.sentence.phrases[0]
    found.push({
      heading: block.kind !== 'paragraph',
      word: label,
      attribution: {
        source,
        speaker: subject?.kind === 'np' && subject.start < source.end ? subject : null,
        cue: { start: colon, end: colon + 1 },
        content: [content],
        kind: 'speech',
        sentence: view.sentence.index,
        rule: 'attribution.label',
      },
    })
  }
  const labels = found.filter((each) => !each.heading).length
  return found.filter((each) => each.heading || labels > 1).map((each) => each.attribution)
}

/** The rest of the block; in one that goes on for long, too: whoever is named speaks to its end. */
const saidBehind = (document: TextDocument, view: SentenceView, from: number): Stretch | null => {
  const block = document.blocks[view.sentence.block]
  const said = trimmed(document.text, from, block?.end ?? view.end)
  // A figure behind a name is no speech.
  return said.end - said.start < 12 || /^[\d.,\s%$€£-]+$/.test(document.text.slice(said.start, said.start + 40))
    ? null
    : said
}
