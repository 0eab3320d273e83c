import type { EdtfMoment, EdtfSet, EdtfSpread } from './edtf-ast.ts'
import { isReversed } from './edtf-order.ts'
import type { TimeResult } from './result.ts'
import { timeFail, timeOk } from './result.ts'

type ParseMoment = (text: string) => TimeResult<EdtfMoment>

const parseMember = (text: string, parse: ParseMoment): TimeResult<EdtfMoment | EdtfSpread> => {
  const dots = text.indexOf('..')
  if (dots < 0) return parse(text)
  const fromText = text.slice(0, dots)
  const toText = text.slice(dots + 2)
  if (fromText === '' && toText === '') {
    return timeFail('set', text, '".." stands alone in the set.', 'Put a date before or after it.')
  }
  const from = fromText === '' ? null : parse(fromText)
  if (from !== null && !from.ok) return from
  const to = toText === '' ? null : parse(toText)
  if (to !== null && !to.ok) return to
  if (from !== null && to !== null && isReversed(from.value, to.value)) {
    return timeFail('reversed', text, `"${text}" ends before it begins.`, `Write ${toText}..${fromText}.`)
  }
  return timeOk(Object.freeze({ kind: 'spread', from: from?.value ?? null, to: to?.value ?? null }))
}

/** `[a,b,c..d]` is one of these dates, `{a,b}` all of them. */
export const parseSet = (text: string, parse: ParseMoment): TimeResult<EdtfSet> => {
  const mode = text.startsWith('[') ? 'one' : 'all'
  const closing = mode === 'one' ? ']' : '}'
  if (!text.endsWith(closing) || text.length < 3) {
    return timeFail(
      'set',
      text.slice(0, 60),
      `The set "${text.slice(0, 60)}" is empty or not closed.`,
      `Write its dates between ${text.charAt(0)} and ${closing}, with commas.`,
    )
  }
  const members: (EdtfMoment | EdtfSpread)[] = []
  for (const piece of text.slice(1, -1).split(',')) {
    const member = parseMember(piece.trim(), parse)
    if (!member.ok) return member
    members.push(member.value)
  }
  return timeOk(Object.freeze({ kind: 'set', mode, members: Object.freeze(members) }))
}
