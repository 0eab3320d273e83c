import { LacunaError } from '../model/index.ts'

/** The language that --language names; null without it. Throws a LacunaError that lists the languages that are read. */
export async function reportLanguageOf(options: Record<string, unknown>): Promise<string | null> {
  if (options.language === undefined) return null
  const { LANGUAGES, languageOf } = await import('../reading/index.ts')
  const code = String(options.language).trim().toLowerCase()
  if (languageOf(code) !== undefined) return code
  throw new LacunaError('language-unknown', `--language: reports in "${options.language}" are not read.`, {
    hint: `Give one of ${LANGUAGES.map((each) => `${each.code} (${each.name})`).join(', ')}, or leave it out.`,
  })
}
