import * as v from 'valibot'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { rewrittenWords } from '../rewritten-words.ts'
import { TypedName, TypedWords } from '../typed-words.ts'
import { isRoleColour } from './role-colour.ts'
import { roleFields } from './role.ts'

/** Changes what a role is called, how its chip looks, or whether it is left out of sight [RO2] [RO3]. What is left out stays as it was. */
export const changeRole = defineMutation({
  name: 'role.change',
  args: v.object({
    roleId: Id,
    label: v.optional(TypedName),
    name: v.optional(TypedWords),
    code: v.optional(roleFields.code.schema),
    symbol: v.optional(roleFields.symbol.schema),
    colour: v.optional(roleFields.colour.schema),
    description: v.optional(TypedWords),
    hidden: v.optional(v.boolean()),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { roleId, label, name, description, ...wanted }) {
    const role = canvas.roles[roleId]
    if (!role) return refuse('RO2', 'gone')
    const fields = changedFields(role, {
      ...wanted,
      label: rewrittenWords(role.label, label),
      name: rewrittenWords(role.name, name),
      description: rewrittenWords(role.description, description),
    })
    if (fields === null) return unchanged
    if (wanted.colour !== undefined && 'colour' in fields && !isRoleColour(wanted.colour))
      return refuse('RO3', 'invalid')
    return [put('roles', roleId, fields)]
  },
})
