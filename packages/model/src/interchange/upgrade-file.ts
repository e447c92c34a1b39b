import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { currentSchemaVersion, type CanvasFile } from './canvas-file.ts'
import { identityOf } from './file-rules.ts'
import { giveOrder } from './give-order.ts'
import type { FileRecord } from './read-entry.ts'
import { upgradeCarried } from './upgrade-carried.ts'

/** Brings a file of version 1 up to this one: what was carried and has a place now becomes records [MI3]. */
export function upgradeFile(file: CanvasFile): CanvasFile {
  if (file.schemaVersion !== 1) return file
  const ids = new Set(
    listedKinds.flatMap((kind) => file[kind].map((record) => `${kind}/${identityOf(kind, record)}`)),
  )
  const { records, hidden, carried } = upgradeCarried(file.carried, (kind, id) => ids.has(`${kind}/${id}`))
  const sections = [...records].map(([kind, made]) => [kind, joined(kind, file, made)])
  const saidOf = new Map(hidden.map(({ kind, id, hidden: isHidden }) => [`${kind}/${id}`, isHidden]))
  return {
    ...file,
    schemaVersion: currentSchemaVersion,
    ...(Object.fromEntries(sections) as Pick<CanvasFile, ListedKind>),
    phases: file.phases.map((phase) => ({
      ...phase,
      hidden: saidOf.get(`phases/${phase.id}`) ?? phase.hidden,
    })),
    roles: file.roles.map((role) => ({ ...role, hidden: saidOf.get(`roles/${role.id}`) ?? role.hidden })),
    carried,
  }
}

function joined(kind: ListedKind, file: CanvasFile, made: readonly FileRecord[]): readonly FileRecord[] {
  return giveOrder(kind, [...(file[kind] as unknown as readonly FileRecord[]), ...made])
}
