import type { Canvas } from '../canvas/canvas.ts'
import { carry, create, drop, put, remove, type Change } from '../mutation.ts'
import {
  canvasRecordId,
  listedKinds,
  recordKinds,
  type ListedKind,
  type RecordKind,
} from '../record-kinds.ts'
import type { Carried } from '../record.ts'
import { sameJson } from './same-json.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * What has to change for a canvas to read as it did then [RE1]: a forward edit, so that people who
 * were offline merge with it. Putting an old document in the place of the new one would bring
 * everything back twice, as soon as one of them returned with what they had [RE2].
 *
 * What can be compared is what can be read: keys that say nothing to this version stay as they are.
 */
export function restoreChanges(current: Canvas, then: Canvas): readonly Change[] {
  return [
    ...changedParts('canvas', canvasRecordId, { ...current }, { ...then }),
    ...listedKinds.flatMap((kind) => recordChanges(kind, current[kind], then[kind])),
    ...carriedChanges(current.carried, then.carried),
  ]
}

function recordChanges(
  kind: ListedKind,
  current: Readonly<Record<string, Fields>>,
  then: Readonly<Record<string, Fields>>,
): readonly Change[] {
  const gone = Object.keys(current).filter((id) => !Object.hasOwn(then, id))
  return [
    ...gone.map((id) => remove(kind, id)),
    ...Object.entries(then).flatMap(([id, record]) =>
      Object.hasOwn(current, id)
        ? changedParts(kind, id, current[id] ?? {}, record)
        : [create(kind, id, fieldsOf(kind, record))],
    ),
  ]
}

function changedParts(kind: RecordKind, id: string, current: Fields, then: Fields): readonly Change[] {
  const changed = Object.entries(fieldsOf(kind, then)).filter(([name, to]) => !sameJson(current[name], to))
  return changed.length === 0 ? [] : [put(kind, id, Object.fromEntries(changed))]
}

/** Without the identity, which is the key under which a record lies. */
function fieldsOf(kind: RecordKind, record: Fields): Fields {
  return Object.fromEntries(Object.keys(recordKinds[kind]).map((name) => [name, record[name]]))
}

/** What has to change of what is carried for it to be as it was then. */
export function carriedChanges(current: Carried, then: Carried): readonly Change[] {
  const gone = Object.keys(current).filter((pointer) => !Object.hasOwn(then, pointer))
  return [
    ...gone.map((pointer) => drop(pointer)),
    ...Object.entries(then).flatMap(([pointer, value]) =>
      Object.hasOwn(current, pointer) && sameJson(current[pointer], value) ? [] : [carry(pointer, value)],
    ),
  ]
}
