// @y/websocket-server as its own `server.js` runs it. With YPERSISTENCE it keeps documents in LevelDB there.
// Run from the folder in which its packages are installed.

import { setupWSConnection } from '@y/websocket-server/utils'
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { sayAddress } from './say-address.mjs'

const server = createServer((_request, response) => response.end())
const webSockets = new WebSocketServer({ noServer: true })

webSockets.on('connection', setupWSConnection)
server.on('upgrade', (request, socket, head) =>
  webSockets.handleUpgrade(request, socket, head, (webSocket) =>
    webSockets.emit('connection', webSocket, request),
  ),
)
server.listen(0, '127.0.0.1', () => sayAddress(server))
