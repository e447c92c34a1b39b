import type { NetworkInterfaceInfo } from 'node:os'

/** The IPv4 addresses by which other devices in the room may reach this one, likely ones first. */
export function lanAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly string[] {
  const addresses = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
      .map((info) => ({ address: info.address, unlikely: isVirtual(name) })),
  )
  return addresses.toSorted((a, b) => Number(a.unlikely) - Number(b.unlikely)).map(({ address }) => address)
}

/** Networks of containers and virtual machines, which no phone is on. */
function isVirtual(name: string): boolean {
  return /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|wg)/.test(name)
}
