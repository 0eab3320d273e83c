import fs from 'node:fs'
import path from 'node:path'

/** The version of the package this file belongs to, whether it runs from a clone or compiled. */
export function version(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json')
    if (fs.existsSync(file)) return String(JSON.parse(fs.readFileSync(file, 'utf8')).version)
    if (path.dirname(folder) === folder) return 'unknown'
  }
}
