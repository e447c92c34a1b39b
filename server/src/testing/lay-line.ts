import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { until } from './until.ts'

/** A network between a client and the server, which can fall silent without telling either. */
export interface Line {
  readonly origin: string
  /** From now on nothing is carried, and nothing is closed. */
  readonly sleep: () => void
  /** Carries what is new again. What was connected is found to be gone. */
  readonly wake: () => void
  readonly cut: () => void
}

/** Lays a line to a port on this machine. */
export async function layLine(to: number): Promise<Line> {
  const ends: Socket[] = []
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [end, opposite] of [
      [near, far],
      [far, near],
    ] as const) {
      end.on('error', () => {})
      end.on('close', () => opposite.destroy())
      end.pipe(opposite)
      ends.push(end)
    }
  }).listen(0, '127.0.0.1')
  await until(() => server.listening)
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sleep: () => {
      for (const end of ends) {
        end.unpipe()
        end.pause()
      }
    },
    wake: () => {
      for (const end of ends.splice(0)) end.destroy()
    },
    cut: () => {
      for (const end of ends) end.destroy()
      server.close()
    },
  }
}
