import { messageType, syncStep } from '@praatplaat/protocol'

/** A WebSocket whose server is the test; put it in the place of the browser's with `vi.stubGlobal`. */
export class ScriptedSocket {
  static readonly OPEN = 1
  /** Every socket that was asked for, the latest last. */
  static asked: ScriptedSocket[] = []

  readonly OPEN = 1
  readonly sent: Uint8Array[] = []
  readyState = 0
  binaryType = ''
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
  onerror: (() => void) | null = null

  /** The subprotocols. */
  readonly offered: readonly string[]

  constructor(_url: string, offered: readonly string[]) {
    this.offered = offered
    ScriptedSocket.asked.push(this)
  }

  send(message: Uint8Array): void {
    this.sent.push(message)
  }

  close(): void {
    this.readyState = 3
  }

  /** The server lets the client in, and sends the whole of an empty document. */
  letIn(): void {
    this.readyState = 1
    this.onopen?.()
    this.say(Uint8Array.of(messageType.sync, syncStep.state, emptyUpdate.length, ...emptyUpdate))
  }

  /** The server says something. */
  say(message: Uint8Array): void {
    this.onmessage?.({ data: message.slice().buffer })
  }

  /** The server, or the network, ends the connection. */
  endWith(code: number): void {
    this.readyState = 3
    this.onclose?.({ code, reason: '' })
  }
}

/** No structs and no deletions, as Yjs writes it. */
const emptyUpdate = [0, 0]
