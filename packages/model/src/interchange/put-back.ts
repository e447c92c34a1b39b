import type { Json } from '../json.ts'
import { listedKinds } from '../record-kinds.ts'
import { identityOf } from './file-rules.ts'
import { pointerSteps } from './json-pointer.ts'
import type { Carried } from '../record.ts'

type Names = Record<string, Json>

/**
 * Puts what was carried back where it stood in a file's JSON [FI3]. What it belonged to may
 * have been deleted; then it goes along. What the file already says is never overwritten.
 */
export function putBack(json: Names, carried: Carried): void {
  const targets = targetsByPointer(json)
  for (const [pointer, value] of Object.entries(carried)) {
    const name = pointerSteps(pointer).at(-1)
    const target = targets.get(pointer.slice(0, pointer.lastIndexOf('/')))
    if (name === undefined || !target || Object.hasOwn(target, name)) continue
    // Not by assignment: a name like `__proto__` is a name like any other [FI5].
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
  }
}

/** The objects that can hold something carried: the file, its canvas, and each record. */
function targetsByPointer(json: Names): ReadonlyMap<string, Names> {
  const targets = new Map<string, Names>([
    ['', json],
    ['/canvas', json['canvas'] as Names],
  ])
  for (const kind of listedKinds) {
    for (const record of json[kind] as Names[]) targets.set(`/${kind}/${identityOf(kind, record)}`, record)
  }
  return targets
}
