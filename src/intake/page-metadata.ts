import { attributeOf, type HtmlElement, type HtmlPage } from './html-tree.ts'
import { dayOfStamp } from './published-hint.ts'
import type { PublishedHint } from './received-document.ts'

/** What a page says about itself. All of it is the page's word, and only a hint. */
export interface PageMetadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly publishedHint: PublishedHint | null
}

/** In the order of trust: what names the article's own publication first. Keys are the `property`, `name` or `itemprop` in lower case. */
const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
]
const PUBLISHER_KEYS = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
]
const TITLE_KEYS = ['og:title', 'dc.title', 'citation_title', 'twitter:title']

/** Read it before anything is taken out of the page. */
export const readMetadata = (page: HtmlPage): PageMetadata => {
  const metas = metaTags(page)
  const linked = linkedData(page)
  // A page without a body is wrapped in a new one, and then its own html element is the inner of two.
  const roots = [...page.querySelectorAll('html')].map((root) => attributeOf(root, 'lang'))
  const language = roots.find((lang) => lang !== null) ?? metas.get('content-language') ?? null
  return {
    title: clean(firstOf(metas, TITLE_KEYS) ?? linked.headline ?? page.querySelector('title')?.textContent),
    publisher: clean(firstOf(metas, PUBLISHER_KEYS) ?? linked.publisher),
    language:
      language !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i.test(language.trim()) ? language.trim() : null,
    publishedHint: publishedHint(page, metas, linked.datePublished),
  }
}

const publishedHint = (
  page: HtmlPage,
  metas: ReadonlyMap<string, string>,
  linked: string | undefined,
): PublishedHint | null => {
  for (const [index, key] of DATE_KEYS.entries()) {
    // Structured data ranks after the two forms of Open Graph and before the looser tags.
    if (index === 3 && linked !== undefined) {
      const edtf = dayOfStamp(linked)
      if (edtf !== null) return { edtf, from: 'structured data datePublished' }
    }
    const edtf = dayOfStamp(metas.get(key) ?? '')
    if (edtf !== null) return { edtf, from: `meta tag ${key}` }
  }
  for (const time of page.querySelectorAll(
    'time[pubdate],time[itemprop="datePublished"],article time[datetime],header time[datetime]',
  )) {
    const edtf = dayOfStamp(attributeOf(time, 'datetime') ?? '')
    if (edtf !== null) return { edtf, from: 'time tag' }
  }
  return null
}

const metaTags = (page: HtmlPage): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const note = (key: string | null, element: HtmlElement): void => {
    const content = attributeOf(element, 'content')
    if (key === null || content === null || content.trim() === '') return
    for (const one of key.toLowerCase().split(/\s+/, 4))
      if (one !== '' && !found.has(one)) found.set(one, content.slice(0, 1_000))
  }
  for (const meta of page.querySelectorAll('meta')) {
    note(attributeOf(meta, 'property'), meta)
    note(attributeOf(meta, 'name'), meta)
    note(attributeOf(meta, 'itemprop'), meta)
    note(attributeOf(meta, 'http-equiv'), meta)
  }
  return found
}

const firstOf = (metas: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const value = metas.get(key)
    if (value !== undefined) return value
  }
  return undefined
}

const clean = (value: string | null | undefined): string | null => {
  const text = (value ?? '')
    .slice(0, 2_000)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (text === '') return null
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}

interface LinkedData {
  readonly headline?: string
  readonly datePublished?: string
  readonly publisher?: string
}

const ARTICLE = /Article|Report|BlogPosting|LiveBlog|WebPage/

/** schema.org data of the article (JSON-LD), as far as it says what is looked for. */
const linkedData = (page: HtmlPage): LinkedData => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > 200_000) continue
    let parsed: unknown
    try {
      parsed = JSON.parse(text)
    } catch {
      continue
    }
    const found = candidates(parsed).find(
      (one) => ARTICLE.test(String(one['@type'] ?? '')) && one.datePublished !== undefined,
    )
    if (found !== undefined) {
      const publisher = record(found.publisher).name
      return {
        ...(typeof found.headline === 'string' ? { headline: found.headline } : {}),
        ...(typeof found.datePublished === 'string' ? { datePublished: found.datePublished } : {}),
        ...(typeof publisher === 'string' ? { publisher } : {}),
      }
    }
  }
  return {}
}

const candidates = (parsed: unknown): readonly Readonly<Record<string, unknown>>[] => {
  const top = Array.isArray(parsed) ? parsed.slice(0, 50) : [parsed]
  return top
    .map(record)
    .flatMap((one) => [one, ...(Array.isArray(one['@graph']) ? one['@graph'].slice(0, 50).map(record) : [])])
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
