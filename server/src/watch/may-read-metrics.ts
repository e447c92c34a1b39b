import { timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { hashKey } from '../access/key.ts'
import type { Settings } from '../settings.ts'

/** Who asks for the metrics. */
export interface MetricsReader {
  readonly key: string | null
  readonly address: string
  /** Whether a proxy says that it passed the request on. */
  readonly forwarded: boolean
}

/** This device, and networks that are nobody else's. */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8, 'ipv4')
near.addSubnet('10.0.0.0', 8, 'ipv4')
near.addSubnet('172.16.0.0', 12, 'ipv4')
near.addSubnet('192.168.0.0', 16, 'ipv4')
near.addSubnet('169.254.0.0', 16, 'ipv4')
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')
near.addSubnet('fe80::', 10, 'ipv6')

/**
 * Whether somebody may read the metrics. Where there is a key for it, who has that. Where there
 * is none, who is near, as long as nothing says that the server is reached through a proxy: then
 * all the world comes from the proxy's own address, which is near.
 */
export function mayReadMetrics(
  { key, address, forwarded }: MetricsReader,
  { metricsKey, publicUrl, trustProxy }: Pick<Settings, 'metricsKey' | 'publicUrl' | 'trustProxy'>,
): boolean {
  if (metricsKey !== null) return timingSafeEqual(hashKey(key ?? ''), hashKey(metricsKey))
  return publicUrl === null && !trustProxy && !forwarded && isNear(address)
}

function isNear(address: string): boolean {
  // An IPv4 address, as a socket for both families shows it.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = isIP(plain)
  return family !== 0 && near.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}
