import * as Y from 'yjs'
import { phaseRoleId } from '../ids.ts'
import type { CanvasFile } from '../interchange/canvas-file.ts'
import { carry, create, put, type Change } from '../mutation.ts'
import { canvasRecordId } from '../record-kinds.ts'
import { rootMap, schemaVersionKey } from './root-maps.ts'
import { writeChanges } from './write-changes.ts'

/** A new document that holds what the file holds, carried parts included. */
export function documentFromFile(file: CanvasFile): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    rootMap(doc, 'canvas').set(schemaVersionKey, file.schemaVersion)
    writeChanges(doc, changesOf(file))
  })
  return doc
}

function changesOf(file: CanvasFile): readonly Change[] {
  return [
    put('canvas', canvasRecordId, file.canvas),
    ...file.phases.map(({ id, ...fields }) => create('phases', id, fields)),
    ...file.roles.map(({ id, ...fields }) => create('roles', id, fields)),
    ...file.chips.map(({ phaseId, roleId, ...fields }) =>
      create('chips', phaseRoleId(phaseId, roleId), fields),
    ),
    ...file.leads.map(({ phaseId, roleId, ...fields }) =>
      create('leads', phaseRoleId(phaseId, roleId), fields),
    ),
    ...file.agreements.map(({ id, ...fields }) => create('agreements', id, fields)),
    ...Object.entries(file.carried).map(([pointer, value]) => carry(pointer, value)),
  ]
}
