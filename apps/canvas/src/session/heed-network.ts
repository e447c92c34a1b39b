import type { WebsocketProvider } from 'y-websocket'

/**
 * Lets a connection heed what the browser knows of the network. It knows at once that the network is gone; the socket
 * would find out after half a minute. It asks again and does not just give up, for a server on this very device is
 * still there. Returns what ends it.
 */
export function heedNetwork(provider: WebsocketProvider, isOver: () => boolean): () => void {
  const listening = new AbortController()
  const askAgain = ({ type }: Event) => {
    if (isOver()) return
    if (type === 'offline') provider.disconnect()
    provider.connect()
  }
  addEventListener('offline', askAgain, { signal: listening.signal })
  addEventListener('online', askAgain, { signal: listening.signal })
  return () => listening.abort()
}
