import type { Change } from '@praatplaat/model'
import { documentFromFile, writeChanges } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { Session } from '../session.ts'
import { localSession } from './local-session.ts'

/** The insulation case with some changes that no mutation would make: a reference to what is gone, for instance. */
export function sessionWith(changes: readonly Change[], ability: Session['ability'] = 'edit'): Session {
  const doc = documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  doc.transact(() => writeChanges(doc, changes))
  return localSession(doc, ability)
}

/** A step that makes a record exist with these fields. */
export function given(
  kind: Extract<Change, { step: 'create' }>['kind'],
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Change {
  return { step: 'create', kind, id, fields }
}
