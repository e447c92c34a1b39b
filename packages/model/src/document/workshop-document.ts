import type * as Y from 'yjs'
import type { Json } from '../json.ts'
import { workshopFrom, type LiveWorkshop } from '../workshop/workshop.ts'

/** One key for each field, so that two facilitators who change different things both do. */
function fieldsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('workshop')
}

/** Where a meeting stands, as its own document tells [WS1]. */
export function readWorkshop(doc: Y.Doc): LiveWorkshop {
  return workshopFrom(new Map(fieldsOf(doc).entries()))
}

/** Whether anybody has written the state of a meeting in this document. */
export function isWorkshopDocument(doc: Y.Doc): boolean {
  return fieldsOf(doc).size > 0
}

/** Writes fields in one transaction; those that hold the same already are left alone. */
export function writeWorkshop(doc: Y.Doc, changes: Readonly<Record<string, Json>>): void {
  const fields = fieldsOf(doc)
  doc.transact(() => {
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) fields.delete(key)
      else if (JSON.stringify(fields.get(key)) !== JSON.stringify(value)) fields.set(key, value)
    }
  })
}

/** Follows where a meeting stands, and whether it was changed from here. */
export function followWorkshop(doc: Y.Doc): {
  readonly current: () => LiveWorkshop
  readonly subscribe: (listener: (fromHere: boolean) => void) => () => void
} {
  const fields = fieldsOf(doc)
  const listeners = new Set<(fromHere: boolean) => void>()
  let workshop = readWorkshop(doc)
  fields.observe((_event, { local }) => {
    workshop = readWorkshop(doc)
    for (const listener of listeners) listener(local)
  })
  return {
    current: () => workshop,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
