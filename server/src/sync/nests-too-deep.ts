import * as Y from 'yjs'

/** How many types may lie within each other. The model needs one; each delete goes down by the stack. */
export const deepestNesting = 16

/** Whether a transaction put a type deep into others, where nobody could get rid of it any more. */
export function nestsTooDeep({ beforeState, afterState, doc }: Y.Transaction): boolean {
  for (const [client, clock] of afterState) {
    const known = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client)
    if (known === clock || !structs) continue
    for (let index = Y.findIndexSS(structs, known); index < structs.length; index += 1) {
      const struct = structs[index]
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentType && isTooDeep(struct))
        return true
    }
  }
  return false
}

function isTooDeep(item: Y.Item): boolean {
  let depth = 0
  for (let within: Y.Item | null = item; within; depth += 1) {
    if (depth > deepestNesting) return true
    // Once integrated, an item knows its parent itself and no longer by name.
    within = (within.parent as Y.AbstractType<unknown> | null)?._item ?? null
  }
  return false
}
