import type { Edtf, EdtfDate, EdtfDatetime, EdtfEndpoint, EdtfMoment, EdtfSpread, Qualifiers } from './edtf-ast.ts'
import { PLAIN } from './edtf-ast.ts'

const mark = (q: Qualifiers): string => (q.uncertain ? (q.approximate ? '%' : '?') : q.approximate ? '~' : '')
const two = (n: number): string => String(n).padStart(2, '0')

/** One mark after the last qualified part where that says it all (`2015-01~-07`), else one before each part (`2015-?01-~07`). */
const formatDate = (date: EdtfDate): string => {
  const { year, month, day } = date.qualifiers
  const parts: [string, Qualifiers][] = [[date.year, year]]
  if (date.month !== null) parts.push([date.month, month])
  if (date.day !== null) parts.push([date.day, day])
  let last = parts.length - 1
  while (last >= 0 && parts[last]?.[1] === PLAIN) last--
  const grouped = parts.every(([, q], i) => q === (i <= last ? year : PLAIN))
  return parts.map(([text, q], i) => (grouped ? (i === last ? text + mark(q) : text) : mark(q) + text)).join('-')
}

const formatZone = (minutes: number | null): string => {
  if (minutes === null) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const formatYearNumber = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

const formatDatetime = (t: EdtfDatetime): string => {
  const seconds = t.second === null ? '' : `:${two(t.second)}`
  const fraction = t.millisecond === null ? '' : `.${String(t.millisecond).padStart(3, '0')}`
  const clock = `${two(t.hour)}:${two(t.minute)}${seconds}${fraction}${formatZone(t.zone)}`
  return `${formatYearNumber(t.year)}-${two(t.month)}-${two(t.day)}T${clock}`
}

const formatMoment = (moment: EdtfMoment): string => {
  switch (moment.kind) {
    case 'date':
      return formatDate(moment)
    case 'season':
      return `${moment.year}-${moment.season}${mark(moment.qualifiers)}`
    case 'week':
      return `${moment.year}-W${two(moment.week)}${mark(moment.qualifiers)}`
    case 'year':
      return moment.text + mark(moment.qualifiers)
    case 'decade':
    case 'century':
      return moment.number + mark(moment.qualifiers)
    case 'datetime':
      return formatDatetime(moment)
  }
}

const formatEndpoint = (end: EdtfEndpoint): string =>
  end.kind === 'open' ? '..' : end.kind === 'unknown' ? '' : formatMoment(end)

const formatMember = (member: EdtfMoment | EdtfSpread): string =>
  member.kind === 'spread'
    ? `${member.from === null ? '' : formatMoment(member.from)}..${member.to === null ? '' : formatMoment(member.to)}`
    : formatMoment(member)

/** The EDTF text of a parsed expression, in one canonical spelling: parsing it again gives an equal tree. */
export const formatEdtf = (edtf: Edtf): string => {
  if (edtf.kind === 'interval') return `${formatEndpoint(edtf.begin)}/${formatEndpoint(edtf.end)}`
  if (edtf.kind === 'set') {
    const members = edtf.members.map(formatMember).join(',')
    return edtf.mode === 'one' ? `[${members}]` : `{${members}}`
  }
  return formatMoment(edtf)
}
