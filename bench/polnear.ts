/**
 * Attributions against the annotated articles beside the clone: node bench/polnear.ts [--train] [--errors N] [--out FILE]
 *
 * A line of a corpus is `{docid, text, attributions: [{source, cue, content}]}`, each a list of [start, end] in UTF-16 code units. The scorer that lies
 * with the corpus pairs contents one to one by the share of characters that they have in common; `half` counts pairs that share half or more, `source` is
 * the share of pairs whose source touches the right one. What a quoted speaker says that others said is left out: the annotators left it out.
 * `--train` takes the articles to learn from alone; `--errors N` prints the first N contents of those that were missed or found for nothing.
 * `--out FILE` writes what was found, one line an article. Without the corpus it says so and ends with 0.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { attributionsIn } from '../src/reading/attribution/attributions-in.ts'
import { shared } from '../test/shared.ts'

type Range = readonly [start: number, end: number]
interface Annotated {
  readonly docid: string
  readonly attributions: readonly {
    readonly source: readonly Range[]
    readonly cue: readonly Range[]
    readonly content: readonly Range[]
  }[]
}
interface Article extends Annotated {
  readonly text: string
}
interface Rates {
  readonly p: number
  readonly r: number
  readonly f1: number
}
interface Score {
  readonly gold: number
  readonly predicted: number
  readonly contentAnyOverlap: Rates
  readonly contentHalf: Rates
  readonly contentExact: Rates
  readonly sourceOverlapAccuracy: number | null
}
interface Scorer {
  readonly score: (gold: readonly Annotated[], predicted: readonly Annotated[]) => Score
}

const folder = path.join(shared, 'data', 'attribution')

const predict = ({ docid, text }: Article): Annotated => ({
  docid,
  attributions: attributionsIn(text)
    .filter((each) => !each.quoted)
    .map(({ source, cue, content }) => ({
      source: source === null ? [] : [[source.start, source.end] as const],
      cue: [[cue.start, cue.end] as const],
      content: content.map(({ start, end }) => [start, end] as const),
    })),
})

const touches = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))

const wordsOf = (text: string, ranges: readonly Range[]): string =>
  ranges
    .map(([start, end]) => text.slice(start, end))
    .join(' ... ')
    .replace(/\s+/g, ' ')

const printErrors = (articles: readonly Article[], predicted: readonly Annotated[], most: number): void => {
  let left = most
  articles.forEach((article, at) => {
    const found = predicted[at]?.attributions ?? []
    const missed = article.attributions.filter(({ content }) => !found.some((each) => touches(each.content, content)))
    const extra = found.filter(({ content }) => !article.attributions.some((each) => touches(each.content, content)))
    for (const [sign, list] of [
      ['missed', missed],
      ['for nothing', extra],
    ] as const)
      for (const { source, cue, content } of list) {
        if (left <= 0) return
        left -= 1
        console.log(
          `  ${sign}: [${wordsOf(article.text, source)}] {${wordsOf(article.text, cue)}} ${wordsOf(article.text, content)}`,
        )
      }
  })
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { train: { type: 'boolean' }, errors: { type: 'string' }, out: { type: 'string' } },
  })
  const scorerFile = path.join(folder, 'score_attr.mjs')
  if (!existsSync(scorerFile)) {
    console.log('nothing to measure: the annotated articles (../shared/data/attribution) are not on this machine')
    return
  }
  const scorer = (await import(pathToFileURL(scorerFile).href)) as Scorer
  console.log('articles    gold  found | any F1 | half P     R    F1 | exact F1 | source')
  for (const name of values.train === true ? ['train'] : ['train', 'dev']) {
    const articles = readFileSync(path.join(folder, `polnear-${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Article => JSON.parse(line))
    const predicted = articles.map(predict)
    const score = scorer.score(articles, predicted)
    const cell = (value: number | null, width: number): string =>
      (value === null ? '-' : value.toFixed(1)).padStart(width)
    const { p, r, f1 } = score.contentHalf
    console.log(
      `${name.padEnd(8)}${String(score.gold).padStart(8)}${String(score.predicted).padStart(7)} |${cell(score.contentAnyOverlap.f1, 7)} |${cell(p, 7)}${cell(r, 6)}${cell(f1, 6)} |${cell(score.contentExact.f1, 9)} |${cell(score.sourceOverlapAccuracy, 7)}`,
    )
    // Errors are for learning from, which dev is not.
    if (values.errors !== undefined && name === 'train') printErrors(articles, predicted, Number(values.errors) || 0)
    if (values.out !== undefined && name === 'train')
      writeFileSync(values.out, `${predicted.map((each) => JSON.stringify(each)).join('\n')}\n`)
  }
}

await main()
