import { foldName } from '../names/index.ts'
import type { CaseView, ClaimView } from './case-view.ts'
import type { Claim } from './claim.ts'
import { type ClaimType, ENTITY_ROLES } from './vocabulary.ts'

/** A case without its claims. */
export type CaseGround = Omit<CaseView, 'claims'>

/** A case whose claims are handed over subject by subject, so that they need not all be in memory. */
export interface ClaimSource {
  /** Everything of the case but its claims. */
  readonly ground: () => Promise<CaseGround>
  /** All claims of reports that count, of registers those of incidents alone (of some types alone, where they are given), in the order of the case, in heaps of any size. */
  readonly claims: (types?: ReadonlySet<ClaimType>) => AsyncIterable<readonly ClaimView[]>
  /**
   * The claims found under any of the keys (see {@link claimKeys} and {@link reportKey}), in the order of the case, each once. Rows of
   * registers are found under the persons they speak of, those of what passes between authorities under these too, and never as a whole
   * under their register: they may be a million.
   */
  readonly under: (keys: readonly string[]) => Promise<readonly ClaimView[]>
}

export const bareNameKey = (name: string): string => `name ${foldName(name)}`
/** The key of all claims of a report. */
export const reportKey = (report: string): string => `report ${report}`
/** The key of those that tell of an attack without saying whose it was. */
export const unnamedKey = (report: string): string => `unnamed ${report}`

const ACTS: ReadonlySet<string> = new Set(['ATTACK', 'HOSTAGE_TAKING'])

/** Whether a claim tells of an attack without saying whose it was. */
export const lacksAttacker = (claim: Pick<Claim, 'type' | 'subject'>): boolean =>
  ACTS.has(claim.type) && claim.subject.length === 0

/** The ids (or bare names) that a claim names, in any part that names somebody or something. */
const namedIn = (claim: Claim): readonly string[] => {
  const ids = new Set([...claim.subject, ...claim.object])
  for (const role of ENTITY_ROLES) {
    const value = claim.roles[role]
    if (typeof value === 'string') ids.add(value)
    else if (Array.isArray(value)) for (const id of value) ids.add(String(id))
  }
  ids.delete('')
  return [...ids]
}

/** The keys under which a claim is found beside its report's: entity ids, folded bare names, and whether it leaves an attacker unnamed. */
export const claimKeys = (
  claim: Claim & { readonly report: string },
  isEntity: (id: string) => boolean,
): readonly string[] => [
  ...namedIn(claim).map((id) => (isEntity(id) ? id : bareNameKey(id))),
  ...(lacksAttacker(claim) ? [unnamedKey(claim.report)] : []),
]
