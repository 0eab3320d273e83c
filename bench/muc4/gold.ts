import fs from 'node:fs'
import type { Template } from './score.ts'

/** One report of the corpus with its key. */
export interface Keyed {
  readonly id: string
  readonly text: string
  readonly keys: readonly Template[]
}

interface Fill {
  readonly alts?: readonly string[]
  readonly value?: string
}
interface Row {
  readonly docid: string
  readonly text: string
  readonly templates: readonly { readonly slots: Readonly<Record<string, readonly Fill[]>> }[]
}

/** Reads one split of the corpus (see its README). An alternative that does not stand in the text is no filler, as in the published measure. */
export const readKeyed = (file: string): readonly Keyed[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row: Row = JSON.parse(line)
      const words = row.text.replace(/\s+/g, ' ').toLowerCase()
      const keys = row.templates.map(({ slots }): Template => {
        const role = (slot: string) =>
          (slots[slot] ?? [])
            .map((fill) => (fill.alts ?? []).filter((alt) => words.includes(alt.replace(/\s+/g, ' ').toLowerCase())))
            .filter((alts) => alts.length > 0 && alts[0] !== '-')
        return {
          type: (slots.incidentType?.[0]?.value ?? '').toLowerCase(),
          roles: {
            PerpInd: role('perpIndividual'),
            PerpOrg: role('perpOrganization'),
            Target: role('physTarget'),
            Victim: role('humTargetName'),
            Weapon: role('instrumentId'),
          },
        }
      })
      return { id: row.docid, text: row.text, keys }
    })
