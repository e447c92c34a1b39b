/**
 * Tells the starter where the server listens, as ours does.
 *
 * @param {import('node:http').Server} server
 */
export function sayAddress(server) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  process.stdout.write(`http://127.0.0.1:${port}\n`)
}
