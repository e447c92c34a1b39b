import { renderUnicodeCompact } from 'uqr'

export interface WelcomeOptions {
  readonly port: number
  readonly host: string | null
  readonly publicUrl: URL | null
  readonly lanAddresses: readonly string[]
  /** Whether a person is looking; a log file gets no picture. */
  readonly terminal: boolean
}

/** What the terminal shows when the server is up: where to open it, and a code for the phones in the room. */
export function welcome({ port, host, publicUrl, lanAddresses, terminal }: WelcomeOptions): string {
  const everywhere = host === null || host === '0.0.0.0' || host === '::'
  const local = `http://${everywhere ? 'localhost' : bracketed(host)}:${port}`
  const lan = everywhere ? lanAddresses.map((address) => `http://${address}:${port}`) : []
  const forOthers = publicUrl?.origin ?? lan[0]

  const lines = [
    `Praatplaat is ready.`,
    `  On this device:      ${local}`,
    ...lan.map((url) => `  In the same network: ${url}`),
    ...(publicUrl ? [`  For everybody:       ${publicUrl.origin}`] : []),
  ]
  if (terminal && forOthers) lines.push('', renderUnicodeCompact(forOthers, { border: 2 }))
  return `${lines.join('\n')}\n`
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
