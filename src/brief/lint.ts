/** Words that say how likely something is (after ICD 203's scale and the everyday words for it). */
const ESTIMATIVE =
  /\b(?:almost certain(?:ly)?|certain(?:ly)?|uncertain|(?:very |highly )?(?:un)?likely|likelihood|probab(?:le|ly|ility)|improbabl[ey]|possib(?:le|ly|ility|ilities)|impossible|remote chance|roughly even)\b/i

/** Words that say how well founded a judgement is. */
const CONFIDENCE = /\b(?:(?:high|moderate|medium|low|great|little) confidence|confiden(?:ce|t|tly))\b/i

/**
 * Whether one sentence mixes how likely with how well founded: a reader then takes one for the other (ICD 203, D.6.e.2.a). Answers what
 * is wrong with it, or null.
 */
export function lintSentence(sentence: string): string | null {
  const likely = ESTIMATIVE.exec(sentence)?.[0]
  const founded = CONFIDENCE.exec(sentence)?.[0]
  if (likely === undefined || founded === undefined) return null
  return `"${likely}" (how likely) and "${founded}" (how well founded) share a sentence`
}
