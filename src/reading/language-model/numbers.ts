const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)
const TIMES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])

/**
 * The numbers that words name, in digits ("10,000", "2.5") or in English words ("twenty-five", "two hundred"). Multipliers apply to what
 * they follow: "5 million" is 5,000,000 and not 5. Linear time.
 */
export const numbersIn = (folded: string): readonly number[] => {
  const out: number[] = []
  let open: number | null = null
  let tens = false
  const close = () => {
    if (open !== null) out.push(open)
    open = null
    tens = false
  }
  for (const [word] of folded.toLowerCase().matchAll(/\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d-]/gu)) {
    const times = TIMES.get(word)
    const ten = TENS.get(word)
    const small = SMALL.get(word)
    if (times !== undefined) {
      open = (open ?? 1) * times
      tens = false
    } else if (/^\d/.test(word)) {
      close()
      open = Number(/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(word) ? word.replaceAll(',', '') : Number.NaN)
      if (Number.isNaN(open)) open = null
    } else if (small !== undefined && tens && small > 0 && small < 10 && open !== null) {
      open += small
      tens = false
    } else if (ten !== undefined || small !== undefined) {
      close()
      open = ten ?? small ?? 0
      tens = ten !== undefined
    } else close()
  }
  close()
  return out
}
