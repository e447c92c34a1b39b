import * as v from 'valibot'

/** What the holder of a key may do, from the most to the least. */
export const abilities = ['facilitate', 'edit', 'view'] as const

export type Ability = (typeof abilities)[number]

export const AbilitySchema = v.picklist(abilities, 'not-allowed')
