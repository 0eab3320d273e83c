/**
 * The calendar day of a machine-written date, as EDTF; null where it is none. Takes ISO 8601 ("2015-01-09T10:00:00+01:00", "20150109"),
 * "2015/01/09", RFC 5322 ("Fri, 09 Jan 2015 10:00:00 GMT") and a PDF's "D:20150109100000+01'00'". The day is the writer's own: the offset
 * is not applied. A day that is not in the calendar is refused, never rolled over.
 */
export const dayOfStamp = (stamp: string): string | null => {
  const text = stamp.slice(0, 80).trim()
  const iso = /^(?:D:)?(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d{1,3}(?:\D|$))/.exec(text)
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const mail = /^(?:[A-Za-z]{3}, {0,2})?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})\b/.exec(text)
  if (mail !== null) return day(Number(mail[3]), MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1, Number(mail[1]))
  return null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const day = (year: number, month: number, date: number): string | null => {
  if (year < 1500 || year > 2999 || month < 1 || month > 12 || date < 1) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
