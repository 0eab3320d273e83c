import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Source } from '../../desk/index.ts'
import { LacunaError } from '../../model/index.ts'
import { addBody } from '../schemas.ts'

const MAX_UPLOAD = 25 * 1024 * 1024

interface Asked {
  readonly sources: readonly Source[]
  readonly options: {
    readonly case?: string | undefined
    readonly published?: string | undefined
    readonly publisher?: string | undefined
  }
}

/** What a POST of reports holds: files of a form, or one text or address as JSON. Throws a LacunaError where it holds neither. */
export async function askedFor(context: Context): Promise<Asked> {
  const kind = context.req.header('content-type') ?? ''
  if (kind.startsWith('multipart/form-data')) {
    const form = await context.req.formData()
    const files = form.getAll('files').filter((entry) => typeof entry !== 'string')
    if (files.length === 0)
      throw new LacunaError('nothing-to-add', 'The form holds no file.', {
        hint: 'Send them in the field "files".',
        where: { field: 'files' },
      })
    const large = files.find((file) => file.size > MAX_UPLOAD)
    if (large !== undefined)
      throw new LacunaError('too-large', `${large.name} is larger than 25 MB.`, {
        hint: 'Split it, or add its text alone.',
      })
    const sources = await Promise.all(
      files.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })),
    )
    const word = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? value : undefined
    }
    return { sources, options: { case: word('case'), published: word('published'), publisher: word('publisher') } }
  }
  const parsed = addBody.safeParse(await context.req.json().catch(() => null))
  if (!parsed.success)
    throw new LacunaError('request-invalid', firstIssue(parsed.error), { hint: 'Send {"text": …} or {"url": …}.' })
  const { text, url, title, ...options } = parsed.data
  if ((text === undefined) === (url === undefined))
    throw new LacunaError('request-invalid', 'Give either a text or an address.', {
      hint: 'Send {"text": …} or {"url": …}.',
    })
  if (url !== undefined && !/^https?:\/\//i.test(url.trim()))
    throw new LacunaError('url-scheme', 'Only http and https addresses are allowed.', {
      hint: 'Add a file by dropping it.',
      where: { field: 'url' },
    })
  return { sources: [text !== undefined ? { text, title: title ?? null } : (url ?? '').trim()], options }
}

/** The first mistake of a request in words: the field and what is wrong with it. */
export const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues
  if (issue === undefined) return 'The request is wrong.'
  const field = issue.path.join('.')
  return `${field === '' ? '' : `Field "${field}": `}${issue.message}`
}
