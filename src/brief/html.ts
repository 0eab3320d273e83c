import { describeEdtf } from '../time/index.ts'
import type { Brief, BriefSection } from './brief.ts'
import { footnotesOf, READING_WORDS } from './footnotes.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const day = (ms: number): string => describeEdtf(new Date(ms).toISOString().slice(0, 10), 'noun')

const STYLE = `
:root{--paper:#faf9f5;--ink:#1d1b18;--ink-2:#5b564d;--line:#dedad0;--gap:#b3391c;--wash:#f8e5dd}
@media (prefers-color-scheme:dark){:root{--paper:#171613;--ink:#ece8df;--ink-2:#b0aa9d;--line:#35322c;--gap:#f08a68;--wash:#3a2118}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:3rem 1.5rem 5rem;background:var(--paper);color:var(--ink);font:17px/1.55 "Source Serif 4",Georgia,serif}
h1{font-size:2rem;line-height:1.1;letter-spacing:-.015em;margin:0 0 .5rem}
h2{font:600 .75rem/1 Inter,system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--ink-2);margin:2.5rem 0 .75rem}
.meta,.empty,li.source,ol.notes{color:var(--ink-2);font:14px/1.5 Inter,system-ui,sans-serif}
.notice{border-left:3px solid var(--gap);background:var(--wash);padding:.6rem 1rem;font-size:15px}
ul{padding-left:1.1rem}li{margin:.35rem 0}
sup a{color:var(--gap);text-decoration:none;font:600 .7em Inter,system-ui,sans-serif;padding:0 .1em}
ol.notes q{font-family:"Source Serif 4",Georgia,serif;color:var(--ink)}
ol.notes li:target{background:var(--wash)}
code{font:12px "IBM Plex Mono",ui-monospace,monospace;overflow-wrap:anywhere}
@media print{body{background:#fff;color:#000;max-width:none;padding:0;font-size:11pt}li{break-inside:avoid}h2{break-after:avoid}}
`

/** The brief as one self-contained HTML page: no script, nothing loaded from elsewhere, all words of reports escaped. */
export function briefHtml(brief: Brief): string {
  const { all, numbersOf } = footnotesOf(brief)
  const links = (numbers: readonly number[]): string =>
    numbers.map((number) => `<sup><a href="#n${number}" aria-label="note ${number}">${number}</a></sup>`).join('')
  const section = ({ id, title, sentences }: BriefSection): string => {
    const items = sentences.map(({ text, notes }) => `<li>${escaped(text)}${links(numbersOf(notes))}</li>`)
    const body = items.length === 0 ? '<p class="empty">Nothing recorded.</p>' : `<ul>\n${items.join('\n')}\n</ul>`
    return `<section id="${id}"><h2>${escaped(title)}</h2>\n${body}</section>`
  }
  const sources = brief.sources.map((source) => {
    const published =
      source.published === null ? 'date unknown' : `published ${escaped(describeEdtf(source.published))}`
    const proof = source.proof.length === 0 ? '' : `<br>${source.proof.map(escaped).join(' ')}`
    return `<li class="source"><b>${escaped(source.title)}</b>, ${escaped(source.publisher ?? 'publisher unknown')}, ${published}, received ${day(source.received)}${proof}<br><code>SHA-256 ${source.bytesHash}</code></li>`
  })
  const notes = all.map(
    ({ number, note }) =>
      `<li id="n${number}"><q>${escaped(note.text)}</q> ${escaped(note.report.name)}, characters ${note.start} to ${note.end}</li>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(brief.title)}</h1>
<p class="meta">As known on ${day(brief.at)}. ${READING_WORDS[brief.reading]}</p>
${brief.notice === null ? '' : `<p class="notice">${escaped(brief.notice)}</p>`}
${brief.sections.map(section).join('\n')}
<section id="sources"><h2>Sources</h2><ul>
${sources.join('\n')}
</ul></section>
<section id="notes"><h2>Notes</h2><ol class="notes">
${notes.join('\n')}
</ol></section>
</body>
</html>
`
}
