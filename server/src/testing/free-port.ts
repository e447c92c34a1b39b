import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A port that is free now: for a server that must come back where its clients look for it. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  holder.close()
  await once(holder, 'close')
  return port
}
