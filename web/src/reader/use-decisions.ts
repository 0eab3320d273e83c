import { useRef } from 'react'
import { useDecideClaim } from '../api/claim-mutations.ts'
import { type ClaimItem, type Decision, decisionFor } from '../api/types.ts'
import { useActor } from '../app/actor.tsx'
import { useToasts } from '../ui/toaster.tsx'

interface Step {
  readonly id: string
  readonly back: Decision
}

const SAID: Readonly<Record<Decision, string>> = {
  accept: 'It was not accepted.',
  reject: 'It was not rejected.',
  reopen: 'It was not taken back.',
}

/**
 * Decisions on the claims of one report, with an undo for each that was made while the page is open. `onRefused` hears of a claim whose
 * decision the server did not take.
 */
export const useDecisions = (reportId: string, claims: readonly ClaimItem[], onRefused: (claim: string) => void) => {
  const actor = useActor()
  const mutation = useDecideClaim(reportId, actor.name)
  const { fail } = useToasts()
  const steps = useRef<Step[]>([])

  /** Answers whether the decision went its way: it did not where it changes nothing or nobody wants to sign it. */
  const decide = async (claim: ClaimItem, decision: Decision): Promise<boolean> => {
    if (decisionFor[claim.status] === decision) return false
    if ((await actor.ensure()) === null) return false
    const step = { id: claim.id, back: decisionFor[claim.status] }
    steps.current.push(step)
    mutation.mutate(
      { id: claim.id, decision },
      {
        onError: (error) => {
          steps.current = steps.current.filter((other) => other !== step)
          fail(SAID[decision], error)
          onRefused(claim.id)
        },
      },
    )
    return true
  }

  /** Takes the last decision back, or that on the given claim; answers the claim it was about. */
  const undo = async (current: ClaimItem | null): Promise<string | null> => {
    const last = steps.current.pop()
    const id = last?.id ?? (current !== null && current.status !== 'proposed' ? current.id : null)
    if (id === null || !claims.some((claim) => claim.id === id)) return null
    if ((await actor.ensure()) === null) return null
    const decision = last?.back ?? 'reopen'
    mutation.mutate({ id, decision }, { onError: (error) => fail(SAID.reopen, error) })
    return id
  }

  return { decide, undo }
}
