import ipaddr from 'ipaddr.js'

/** What a setting may open: this machine and its own networks. Link-local stays shut: cloud machines keep their secrets there. */
const PRIVATE: Readonly<Record<string, string>> = {
  loopback: 'a loopback address (this machine itself)',
  private: 'a private address',
  uniqueLocal: 'a private address (unique local)',
  carrierGradeNat: 'a private address (behind a provider)',
}

const SHUT: Readonly<Record<string, string>> = {
  linkLocal: 'a private address (link-local)',
  unspecified: 'the unspecified address, which is this machine (loopback)',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
}

/**
 * Why an IP address may not be fetched from; null where it may. Only public unicast addresses may: for IPv6 that is 2000::/3 less what is
 * reserved in it (RFC 4291, IANA special-purpose registries), so that no form that wraps an IPv4 address (mapped, compatible, NAT64, 6to4,
 * Teredo, ISATAP) can lead inside.
 */
export const whyAddressRefused = (address: string, allowPrivate: boolean): string | null => {
  if (!ipaddr.isValid(address)) return 'no address that can be checked'
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv6') return whyIpv6Refused(parsed as ipaddr.IPv6, allowPrivate)
  return whyRangeRefused(parsed.range(), allowPrivate)
}

const whyIpv6Refused = (address: ipaddr.IPv6, allowPrivate: boolean): string | null => {
  if (address.isIPv4MappedAddress()) return whyRangeRefused(address.toIPv4Address().range(), allowPrivate)
  const range = address.range()
  if (range !== 'unicast') return whyRangeRefused(range, allowPrivate)
  const [first = 0] = address.parts
  if ((first & 0xe000) !== 0x2000) return 'a reserved address (not public)'
  const isIsatap = address.parts[5] === 0x5efe && (address.parts[4] === 0 || address.parts[4] === 0x0200)
  return isIsatap ? 'a private address (ISATAP tunnel)' : null
}

const whyRangeRefused = (range: string, allowPrivate: boolean): string | null => {
  if (range === 'unicast') return null
  const opened = PRIVATE[range]
  if (opened !== undefined) return allowPrivate ? null : opened
  return SHUT[range] ?? 'a reserved address (not public)'
}
