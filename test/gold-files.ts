import fs from 'node:fs'
import path from 'node:path'
import { shared } from './shared.ts'

/** What the tests need of a gold file; the rest is for `fromGold` and the scorer. */
export interface Gold {
  readonly doc: {
    readonly length: number
    readonly published: { readonly edtf: string; readonly given: 'stated' | 'declared' | 'inferred' }
  }
  readonly entities: readonly { readonly id: string }[]
}

/** `dev`: the texts lie in the evaluation data, here are only the spans; `tune`: to learn from; `held`: for figures only. */
export const SPLITS = ['dev', 'tune', 'held'] as const
export type Split = (typeof SPLITS)[number]

const folder = path.join(import.meta.dirname, 'gold')

/** The names of the gold files, without `.json`. */
export const goldNames: readonly string[] = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

/** `tune-1-blog` and `tune2-1-inquiry` are both of the split `tune`. */
export const splitOf = (name: string): Split => {
  const split = SPLITS.find((one) => new RegExp(`^${one}\\d?-`).test(name))
  if (split === undefined) throw new Error(`test/gold/${name}.json belongs to no split`)
  return split
}

/** The text of a report. Those of `dev` are not in this repository: throws where `hasShared` is false. */
export const textOf = (name: string): string =>
  splitOf(name) === 'dev'
    ? fs.readFileSync(path.join(shared, 'data', 'reports', `${name.slice('dev-'.length)}.txt`), 'utf8')
    : fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8')

/** The gold of a report. Spans that stand without their words (those of `dev`) get them from its text. */
export const goldOf = (name: string): Gold => {
  const text = textOf(name)
  return JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'), (_key, value) =>
    isSpan(value) && value.text === undefined ? { ...value, text: text.slice(value.start, value.end) } : value,
  )
}

const isSpan = (value: unknown): value is { start: number; end: number; text?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'
