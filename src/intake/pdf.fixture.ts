import { deflateSync } from 'node:zlib'

export interface PdfFixture {
  /** Content streams, one a page. */
  readonly pages: readonly string[]
  readonly info?: string
  readonly isLocked?: boolean
  readonly isPacked?: boolean
  readonly kids?: string
}

/** A small valid PDF with one Type 1 font (F1), made object by object. Text is Latin-1. */
export const makePdf = ({ pages, info, isLocked = false, isPacked = false, kids }: PdfFixture): Uint8Array => {
  const objects: (string | Buffer)[] = []
  const pageIds = pages.map((_, index) => 4 + index * 2)
  objects.push('<< /Type /Catalog /Pages 2 0 R /Lang (en) >>')
  objects.push(
    `<< /Type /Pages /Kids [${kids ?? pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  )
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, content] of pages.entries()) {
    const id = pageIds[index] ?? 0
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${id + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    const raw = Buffer.from(content, 'latin1')
    const data = isPacked ? deflateSync(raw) : raw
    const filter = isPacked ? ' /Filter /FlateDecode' : ''
    objects.push(
      Buffer.concat([Buffer.from(`<< /Length ${data.length}${filter} >>\nstream\n`), data, Buffer.from('\nendstream')]),
    )
  }
  let trailer = `/Size ${objects.length + 1} /Root 1 0 R`
  if (info !== undefined) {
    objects.push(`<< ${info} >>`)
    trailer = `/Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R`
  }
  if (isLocked) {
    const key = '00'.repeat(31)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${key}01> /U <${key}02> /P -4 >>`)
    trailer += ` /Encrypt ${objects.length} 0 R /ID [<01> <01>]`
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    offsets.push(at)
    const body = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    parts.push(body)
    at += body.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** Lines of text one below the other, in points from the top; an empty line leaves a gap. */
export const textLines = (lines: readonly string[], { size = 12, top = 720, left = 72 } = {}): string => {
  const shown = lines.map((line, index) =>
    line === '' ? '' : `1 0 0 1 ${left} ${top - index * size * 1.2} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`,
  )
  return `BT /F1 ${size} Tf ${shown.join('\n')} ET`
}
