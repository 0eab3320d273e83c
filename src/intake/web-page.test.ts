import { describe, expect, it } from 'vitest'
import { settleMarkup } from './settle-markup.ts'
import { readWebPage } from './web-page.ts'

const read = (html: string) => readWebPage(html, 'article')
const codes = (html: string): readonly string[] =>
  read(html)
    .flags.map(({ code }) => code)
    .filter((code) => code !== 'whole-page')
const sentence =
  'The officer said on Friday that the bus had been seen near the depot, and that nobody had asked about it before.'
const article = `<html lang="en-GB"><head><title>Bus seen near depot | The Dornay Post</title>
  <meta property="article:published_time" content="2016-05-03T23:30:00-05:00"><meta property="og:site_name" content="The Dornay Post">
  </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
  <article><h1>Bus seen near depot</h1><p class="byline">By Mara Quill</p>${`<p>${sentence}</p>`.repeat(8)}</article>
  <footer>All rights reserved</footer></body></html>`

describe('readWebPage', () => {
  it('takes the article with its headline and byline, and leaves menus out', () => {
    const page = read(article)
    expect(page.text).toBe(['Bus seen near depot', 'By Mara Quill', ...Array(8).fill(sentence)].join('\n\n'))
    expect(page).toMatchObject({
      title: 'Bus seen near depot',
      publisher: 'The Dornay Post',
      language: 'en-GB',
      flags: [],
    })
    expect(page.publishedHint).toEqual({ edtf: '2016-05-03', from: 'meta tag article:published_time' })
  })

  it('takes every visible word where there is no article, and says so', () => {
    const page = read(
      '<p>Mara Quill was<br>here.</p><p>Twice, in <b>May</b>.</p><table><tr><td>3 May<td>Dornay</tr></table>',
    )
    expect(page.text).toBe('Mara Quill was\nhere.\n\nTwice, in May.\n\n3 May\tDornay')
    expect(page.flags.map(({ code }) => code)).toEqual(['whole-page'])
  })

  it('reads structured data for the date and the publisher', () => {
    const data = JSON.stringify({
      '@graph': [{ '@type': 'NewsArticle', datePublished: '2016-05-03', publisher: { name: 'The Post' } }],
    })
    const page = read(`<script type="application/ld+json">${data}</script><p>Words.</p>`)
    expect(page).toMatchObject({
      publisher: 'The Post',
      publishedHint: { edtf: '2016-05-03', from: 'structured data datePublished' },
    })
  })

  it('keeps words of a page and none of its code', () => {
    const page = read(
      '<body>One<script>let a="Two"</script><style>.Three{}</style><noscript>Four</noscript><template>Five</template><!-- Six -->' +
        '<iframe srcdoc="Seven">Eight</iframe><textarea>Nine</textarea><svg><title>Ten</title><text>Seen</text></svg><p onclick="Eleven">Last</p>',
    )
    expect(page.text).toBe('One\n\nSeen\n\nLast')
  })

  it('ends a drawing where HTML begins in it, as a browser does', () => {
    expect(read('<p>One</p><svg></p><style><a id="</style><img src=1>"><p>Two</p>').text).toMatch(/^One[\s\S]*Two$/)
    expect(read('<svg><g><title>x</title><p>Two</p><title>Three</title>').text).toBe('Two')
  })

  it('reads what stands outside body and html', () => {
    expect(read('<html><head><title>T</title></head><body><p>One</p></body><p>Two</p></html><p>Three</p>').text).toBe(
      'One\n\nTwo\n\nThree',
    )
    expect(read('<p>One').text).toBe('One')
  })

  it.each([
    ['hidden attribute', '<p hidden>Secret</p>'],
    ['display', '<div style="display: none"><p>Secret</p></div>'],
    ['display, in capitals', '<DIV STYLE="DISPLAY:NONE"><p>Secret</p></DIV>'],
    ['important', '<p style="display:none!important;display:block">Secret</p>'],
    ['visibility', '<p style="visibility:hidden">Secret</p>'],
    ['size', '<p style="font-size:0">Secret</p>'],
    ['small size', '<p style="font-size:0.01em">Secret</p>'],
    ['opacity', '<p style="opacity:0">Secret</p>'],
    ['off the screen', '<p style="position:absolute;left:-9999px">Secret</p>'],
    ['indent', '<p style="text-indent:-9999px">Secret</p>'],
    ['clip', '<p style="position:absolute;clip:rect(0,0,0,0)">Secret</p>'],
    ['no height', '<p style="height:0;overflow:hidden">Secret</p>'],
    ['white on white', '<p style="color:#fff">Secret</p>'],
    ['black on black', '<div style="background:#000"><p style="color:rgb(0, 0, 0)">Secret</p></div>'],
    ['transparent', '<p style="color:transparent">Secret</p>'],
    ['font tag', '<font color="white">Secret</font>'],
    [
      'own style sheet',
      '<style>/* x */ @media print { p { color: red } } .x, .y { display: none }</style><p class="y">Secret</p>',
    ],
  ])('leaves hidden words out and flags them: %s', (_, html) => {
    const page = read(`<body><p>Seen.</p>${html}`)
    expect(page.text).toBe('Seen.')
    expect(page.flags[0]).toMatchObject({
      code: 'hidden',
      message: expect.stringMatching(/^Hidden text in one place.*left out.*Secret/),
    })
  })

  it('does not take for hidden what is seen', () => {
    expect(codes('<div style="background:#333"><p style="color:#fff">Seen</p></div>')).toEqual([])
    expect(codes('<div style="background:url(a.png)"><p style="color:#fff">Seen</p></div>')).toEqual([])
    expect(codes('<div style="visibility:hidden"><p style="visibility:visible">Seen</p></div>')).toEqual([])
    expect(codes('<div style="font-size:0"><p style="font-size:14px">Seen</p></div>')).toEqual([])
    expect(codes('<style>.x{display:none} #a.x{display:block}</style><p id="a" class="x">Seen</p>')).toEqual([])
    expect(codes('<style>@media print {.x{display:none}} .x:hover{opacity:0}</style><p class="x">Seen</p>')).toEqual([])
    expect(codes('<p style="display:none"> &nbsp; </p>Seen')).toEqual([])
  })

  it('keeps white words where a style sheet elsewhere may lay a colour under them, and flags them', () => {
    const page = read(
      '<head><link rel="stylesheet" href="https://example.org/a.css"></head><body><p>Seen.</p><p style="color:white">Perhaps.</p>',
    )
    expect(page.text).toContain('Perhaps.')
    expect(page.flags[0]).toMatchObject({ code: 'hidden', message: expect.stringMatching(/was kept/) })
  })

  it('keeps the words of a page that shows nothing until its scripts run', () => {
    const page = read(`<style>body{opacity:0}</style><body>${`<p>${sentence}</p>`.repeat(30)}`)
    expect(page.text).toContain(sentence)
    expect(page.flags[0]).toMatchObject({ code: 'hidden', message: expect.stringMatching(/so it was kept/) })
  })

  it.each([
    ['a million open elements', `<body>${'<div>'.repeat(1_000_000)}deep`, 'deep'],
    ['open elements of many names', `<body>${'<p><span><li><a>'.repeat(50_000)}deep`, 'deep'],
    ['drawings in drawings', `<body>${'<svg>'.repeat(50_000)}<p>deep`, 'deep'],
    ['a hundred thousand signs', '&lt;<'.repeat(50_000), null],
    ['attributes', `<body><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>deep`, 'deep'],
    ['open comments', `deep${'<!--'.repeat(500_000)}`, 'deep'],
    ['open quotes', `deep${'<a b="'.repeat(500_001)}`, 'deep'],
    ['open scripts', `deep${'<script></'.repeat(300_000)}`, 'deep'],
    [
      'style rules',
      `<style>${Array.from({ length: 5_000 }, (_, i) => `.a${i} p:nth-child(${i}){display:none}`).join('')}</style>${'<p>deep'.repeat(3_000)}`,
      null,
    ],
  ])('reads %s in time', (_, html, expected) => {
    const begin = performance.now()
    const { text } = readWebPage(html, 'whole')
    expect(performance.now() - begin).toBeLessThan(10_000)
    if (expected !== null) expect(text.trim()).toBe(expected)
    else expect(text.length).toBeGreaterThan(1_000)
  })
})

describe('settleMarkup', () => {
  it('gives ordinary markup back as it is', () => {
    expect(settleMarkup(article)).toBe(article)
    const sloppy = '<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>'.repeat(1_000)
    expect(settleMarkup(sloppy)).toBe(sloppy)
  })

  it('drops tags deeper than 512 and keeps their words', () => {
    const settled = settleMarkup(`${'<div>'.repeat(600)}a${'</div>'.repeat(600)}b`)
    expect(settled.match(/<div>/g)).toHaveLength(512)
    expect(settled.match(/<\/div>/g)).toHaveLength(512)
    expect(settled.endsWith('b')).toBe(true)
  })
})
