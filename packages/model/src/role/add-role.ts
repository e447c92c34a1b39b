import * as v from 'valibot'
import { rolesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { mostRecords } from '../interchange/file-rules.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { TypedName, TypedWords } from '../typed-words.ts'
import { isRoleColour } from './role-colour.ts'
import { roleFields } from './role.ts'

/**
 * Adds a party of the group's own to the tray, "Werkgever B" [RO1]. Without a full name it has its label for one.
 *
 * @property roleId a fresh random id, made by the caller.
 */
export const addRole = defineMutation({
  name: 'role.add',
  args: v.object({
    roleId: Id,
    label: TypedName,
    symbol: roleFields.symbol.schema,
    colour: roleFields.colour.schema,
    name: v.optional(TypedWords, ''),
    code: v.optional(roleFields.code.schema, ''),
    description: v.optional(TypedWords, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { roleId, name, ...fields }) {
    if (canvas.roles[roleId]) return refuse('RO1', 'already-there')
    if (!isRoleColour(fields.colour)) return refuse('RO3', 'invalid')
    const row = rolesInOrder(canvas)
    // A file would not take it back.
    if (row.length >= mostRecords.roles) return refuse('RO1', 'full')
    return [
      create('roles', roleId, { ...fields, name: name || fields.label, core: false }),
      ...putInRow('roles', row, roleId, row.length),
    ]
  },
})
