import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostAddress } from './fetch-page.ts'
import { receiveUrl } from './receive.ts'

const page = '<html lang="en"><title>Watch</title><p>Mara Quill was seen at the depot.</p>'
let server: http.Server
let base = ''
let asked: string[] = []

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const send = (type: string, body: string | Buffer, headers: http.OutgoingHttpHeaders = {}) => {
      response.writeHead(200, { 'content-type': type, ...headers })
      response.end(body)
    }
    const hop = /^\/hop\/(\d+)/.exec(url)?.[1]
    if (hop !== undefined)
      return response.writeHead(302, { location: hop === '0' ? '/page' : `/hop/${Number(hop) - 1}` }).end()
    if (url === '/to-metadata')
      return response.writeHead(301, { location: 'http://169.254.169.254/latest/?token=zzz' }).end()
    if (url === '/to-file') return response.writeHead(302, { location: 'file:///etc/hosts' }).end()
    if (url === '/to-name') return response.writeHead(307, { location: 'http://second.example/page' }).end()
    if (url.startsWith('/page')) return send('text/html; charset=utf-8', page)
    if (url === '/latin')
      return send('text/plain; charset=windows-1251', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'))
    if (url === '/gzip') return send('text/plain', gzipSync('Mara Quill'), { 'content-encoding': 'gzip' })
    if (url === '/bomb')
      return send('text/plain', gzipSync(Buffer.alloc(60_000_000, 97)), { 'content-encoding': 'gzip' })
    if (url === '/long') return send('text/plain', 'a'.repeat(2_000))
    if (url === '/liar') {
      response.writeHead(200, { 'content-type': 'text/plain' })
      for (let i = 0; i < 100; i++) response.write('a'.repeat(1_000))
      return response.end()
    }
    if (url === '/short') {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' })
      response.write('Mara')
      return setTimeout(() => response.destroy(), 20)
    }
    if (url === '/slow') return response.writeHead(200, { 'content-type': 'text/plain' }).write('Mara')
    if (url === '/png') return send('image/png', '\x89PNG')
    if (url === '/json') return send('application/json', '{}')
    return response.writeHead(404).end('no')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const fetched = async (
  address: string,
  options: Parameters<typeof receiveUrl>[1] = { allowPrivateAddresses: true },
) => {
  asked = []
  const result = await receiveUrl(address.startsWith('/') ? base + address : address, options)
  return result.ok ? result.value : { code: result.error.code, message: `${result.error.message} ${result.error.hint}` }
}

describe('receiveUrl, with loopback allowed', () => {
  it('reads a page, and keeps the address without its fragment and secrets', async () => {
    expect(await fetched('/page/a?id=7&token=zzz#top')).toMatchObject({
      text: 'Mara Quill was seen at the depot.',
      title: 'Watch',
      media: 'text/html',
      language: 'en',
      name: `${base.slice(7)}/page/a`,
      source: `${base}/page/a?id=7&token=removed`,
    })
    expect(asked).toEqual(['/page/a?id=7&token=zzz'])
  })

  it('believes the charset of the header, and unpacks', async () => {
    expect(await fetched('/latin')).toMatchObject({ text: 'Привет', encoding: 'windows-1251' })
    expect(await fetched('/gzip')).toMatchObject({ text: 'Mara Quill' })
  })

  it('follows five redirects and no sixth', async () => {
    expect(await fetched('/hop/4')).toMatchObject({ title: 'Watch' })
    expect(asked).toHaveLength(6)
    expect(await fetched('/hop/5')).toMatchObject({ code: 'fetch-redirects' })
  })

  it('refuses what is too long, packed or not, whatever it says of itself', async () => {
    const limits = { limits: { maxBytes: 1_500 }, allowPrivateAddresses: true }
    for (const path of ['/long', '/liar', '/bomb'])
      expect(await fetched(path, limits), path).toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(/size limit of 2 kB/),
      })
    expect(await fetched('/bomb')).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/decompression bomb/),
    })
  })

  it('refuses what is no report, what is not there, what breaks off and what does not come', async () => {
    expect(await fetched('/png')).toMatchObject({ code: 'not-a-report' })
    expect(await fetched('/json')).toMatchObject({ code: 'not-a-report' })
    expect(await fetched('/nothing')).toMatchObject({ code: 'fetch-status', message: expect.stringMatching(/404/) })
    expect(await fetched('/short')).toMatchObject({ code: 'fetch-broken' })
    const begin = performance.now()
    expect(await fetched('/slow', { allowPrivateAddresses: true, limits: { fetchDeadline: 300 } })).toMatchObject({
      code: 'fetch-slow',
    })
    expect(performance.now() - begin).toBeLessThan(2_000)
    expect(await fetched('/slow', { allowPrivateAddresses: true, signal: AbortSignal.timeout(100) })).toMatchObject({
      code: 'cancelled',
    })
    expect(await fetched('http://127.0.0.1:9/')).toMatchObject({ code: 'fetch-refused' })
  })

  it('still refuses redirects to link-local addresses and other schemes, and shows no token', async () => {
    const refusal = await fetched('/to-metadata')
    expect(refusal).toMatchObject({ code: 'address-private' })
    expect(JSON.stringify(refusal)).not.toContain('zzz')
    expect(await fetched('/to-file')).toMatchObject({ code: 'address-scheme' })
  })
})

describe('receiveUrl, as it is set', () => {
  const PUBLIC: HostAddress = { address: '8.8.8.8', family: 4 }
  /** Connects to the local server instead, and notes what would have been connected to. */
  const wire = (answers: Readonly<Record<string, readonly HostAddress[][]>>) => {
    const lookups: string[] = []
    const dialled: string[] = []
    return {
      lookups,
      dialled,
      resolve: async (host: string): Promise<readonly HostAddress[]> => {
        const nth = lookups.filter((one) => one === host).length
        lookups.push(host)
        return answers[host]?.[nth] ?? answers[host]?.at(-1) ?? []
      },
      dial: (pinned: readonly HostAddress[]): net.Socket => {
        dialled.push(...pinned.map(({ address }) => address))
        return net.connect((server.address() as AddressInfo).port, '127.0.0.1')
      },
    }
  }

  it('asks loopback nothing, however it is written', async () => {
    const port = (server.address() as AddressInfo).port
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
      '127.1',
    ]) {
      for (const suffix of ['', ':8080', `:${port}`]) {
        expect(await fetched(`http://${host}${suffix}/page`, {}), host).toMatchObject({
          code: expect.stringMatching(/^address-(?:private|port)$/),
        })
      }
    }
    expect(asked).toEqual([])
  })

  it('fetches from a public address, and connects to the very address that was checked', async () => {
    const stub = wire({ 'first.example': [[PUBLIC], [{ address: '127.0.0.1', family: 4 }]] })
    expect(await fetched('http://first.example/page', stub)).toMatchObject({
      title: 'Watch',
      source: 'http://first.example/page',
    })
    expect(stub.lookups).toEqual(['first.example'])
    expect(stub.dialled).toEqual(['8.8.8.8'])
  })

  it('refuses a name with even one address inside', async () => {
    const stub = wire({
      'mixed.example': [[PUBLIC, { address: '10.0.0.5', family: 4 }]],
      'six.example': [[{ address: '::ffff:7f00:1', family: 6 }]],
      'none.example': [[]],
    })
    expect(await fetched('http://mixed.example/page', stub)).toMatchObject({
      code: 'address-private',
      message: expect.stringMatching(/private address/),
    })
    expect(await fetched('http://six.example/page', stub)).toMatchObject({
      code: 'address-private',
      message: expect.stringMatching(/loopback address/),
    })
    expect(await fetched('http://none.example/page', stub)).toMatchObject({ code: 'fetch-name' })
    expect(stub.dialled).toEqual([])
  })

  it('checks every hop anew: a name that turns inwards between two hops is refused', async () => {
    const stub = wire({ 'first.example': [[PUBLIC], [{ address: '127.0.0.1', family: 4 }]] })
    expect(await fetched('http://first.example/hop/0', stub)).toMatchObject({ code: 'address-private' })
    expect(asked).toEqual(['/hop/0'])
    expect(stub.lookups).toEqual(['first.example', 'first.example'])
    const other = wire({ 'first.example': [[PUBLIC]], 'second.example': [[{ address: '192.168.0.9', family: 4 }]] })
    expect(await fetched('http://first.example/to-name', other)).toMatchObject({ code: 'address-private' })
    expect(other.dialled).toEqual(['8.8.8.8'])
  })

  it('says when the document came from another host', async () => {
    const stub = wire({ 'first.example': [[PUBLIC]], 'second.example': [[PUBLIC]] })
    expect(await fetched('http://first.example/to-name', stub)).toMatchObject({
      flags: expect.arrayContaining([expect.objectContaining({ code: 'redirected' })]),
    })
  })

  it('does not wait for a name server beyond the deadline', async () => {
    const never = () => new Promise<readonly HostAddress[]>(() => {})
    expect(await fetched('http://first.example/', { resolve: never, limits: { fetchDeadline: 100 } })).toMatchObject({
      code: 'fetch-slow',
    })
  })
})
