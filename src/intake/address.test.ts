import { describe, expect, it } from 'vitest'
import { whyAddressRefused } from './address.ts'
import { checkWebAddress, keptAddress, literalAddress, shownAddress } from './web-address.ts'

/** How an address inside can be written, one way after the other. */
const INSIDE = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '2001:db8::1',
  '3fff::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'febf::1',
  'fec0::1',
  'ff02::1',
  '100::1',
  '5f00::1',
  '2606:4700::5efe:10.0.0.1',
  'not an address',
  '',
]
const OUTSIDE = [
  '8.8.8.8',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
  '::ffff:8.8.8.8',
]

describe('whyAddressRefused', () => {
  it.each(INSIDE)('refuses %s', (address) => expect(whyAddressRefused(address, false)).not.toBeNull())
  it.each(OUTSIDE)('takes %s', (address) => expect(whyAddressRefused(address, false)).toBeNull())

  it('opens loopback and private addresses by a setting, and nothing else', () => {
    for (const address of ['127.0.0.1', '::1', '10.0.0.1', '192.168.1.1', 'fd12::1', '::ffff:127.0.0.1'])
      expect(whyAddressRefused(address, true), address).toBeNull()
    for (const address of ['169.254.169.254', '0.0.0.0', '224.0.0.1', 'fe80::1', '64:ff9b::7f00:1', '2002:7f00:1::']) {
      expect(whyAddressRefused(address, true), address).not.toBeNull()
    }
  })
})

describe('checkWebAddress', () => {
  const code = (address: string, allowPrivate = false): string => {
    const checked = checkWebAddress(address, allowPrivate)
    return checked.ok ? 'ok' : checked.error.code
  }

  it('takes http and https on the usual ports', () => {
    for (const address of [
      'http://example.org/',
      ' https://example.org/a?b=c#d ',
      'https://example.org:8443/',
      'http://[2606:4700::1111]:8080/',
    ])
      expect(code(address)).toBe('ok')
  })

  it('refuses other schemes, users, odd ports and names of the own network', () => {
    for (const address of [
      'file:///etc/hosts',
      'ftp://example.org/',
      'gopher://example.org/',
      'data:text/plain,hi',
      'javascript:alert(1)',
      'jar:http://a!/b',
    ]) {
      expect(code(address), address).toBe('address-scheme')
    }
    expect(code('https://mara:pw@example.org/')).toBe('address-user')
    expect(code('https://token@example.org/')).toBe('address-user')
    expect(code('http://example.org:6379/')).toBe('address-port')
    expect(code('http://example.org:6379/', true)).toBe('ok')
    for (const host of ['localhost', 'LOCALHOST.', 'db.internal', 'printer.local', 'nas.home.arpa', 'a.localhost'])
      expect(code(`http://${host}/`), host).toBe('address-private')
    for (const address of ['', 'example.org', 'http://', 'http://a b/', 'http://[fe80::1%25eth0]/'])
      expect(code(address), address).toBe('address-invalid')
  })

  it('sees through the ways to write an address', () => {
    const written = [
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.1/',
      'http://１２７.０.０.１/',
      'http://127。0。0。1/',
      'http://[::ffff:7f00:1]/',
      'http://0/',
    ]
    for (const address of written) {
      const literal = literalAddress(new URL(address))
      expect(literal, address).not.toBeNull()
      expect(whyAddressRefused(literal ?? '8.8.8.8', false), address).toMatch(/loopback/)
    }
  })

  it('shows no user, query or token, and keeps no secret parameter', () => {
    const url = new URL(
      'https://mara:pw@example.org/a/abcdefghijklmnopqrstuvwxyz0123/report-on-the-crossing?access_token=zzz&id=7#frag',
    )
    expect(shownAddress(url)).toBe('https://example.org/a/…/report-on-the-crossing')
    expect(keptAddress(url)).toBe(
      'https://example.org/a/abcdefghijklmnopqrstuvwxyz0123/report-on-the-crossing?access_token=removed&id=7',
    )
  })
})
