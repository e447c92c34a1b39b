import { encodeUpdate } from '../sync/document-messages.ts'
import type { DiligentTable } from './diligent-table.ts'

/** What somebody hostile may know of those who behave at a table. */
export interface Overheard {
  /** Their client ids. */
  readonly clientIds: readonly number[]
  /** Messages of theirs; it grows. */
  readonly heard: readonly Uint8Array[]
}

const mostHeard = 500

/**
 * Watches those who behave: nobody may be thrown out, or shown as what they did not say.
 *
 * @param tell gets what went wrong.
 */
export function keepAnEyeOn({ everybody, table }: DiligentTable, tell: (wrong: string) => void): Overheard {
  const heard: Uint8Array[] = []
  const said = new Map(
    everybody.map(({ client }, seat) => [client.doc.clientID, `seat ${seat} of ${table.canvasId}`]),
  )

  for (const [seat, { client }] of everybody.entries()) {
    const { awareness } = client.provider
    awareness.setLocalStateField('attendee', said.get(client.doc.clientID))
    awareness.on('change', () => {
      for (const [clientId, words] of said) {
        const shown = awareness.getStates().get(clientId)?.['attendee'] as string | undefined
        if (shown !== undefined && shown !== words) tell(`seat ${seat} was made to see ${shown}`)
      }
    })
    client.provider.on('connection-close', (event) => {
      if (event) tell(`seat ${seat} was thrown out with ${event.code} ${client.notices.join()}`)
    })
    client.doc.on('update', (update: Uint8Array) => {
      if (heard.length < mostHeard) heard.push(encodeUpdate(update))
    })
  }
  return { clientIds: [...said.keys()], heard }
}
