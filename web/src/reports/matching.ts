import type { ReportItem } from '../api/types.ts'

/** Reports that have every one of the words in their title, publisher or file name; order kept. */
export const matching = (reports: readonly ReportItem[], words: string): readonly ReportItem[] => {
  const asked = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (asked.length === 0) return reports
  return reports.filter((report) => {
    const text = `${report.title} ${report.publisher ?? ''} ${report.name}`.toLowerCase()
    return asked.every((word) => text.includes(word))
  })
}
