import * as v from 'valibot'

/** How a role takes part in a phase, from most to least. The lead is a layer of its own [LE1]. */
export const involvements = ['does', 'supports', 'advises', 'informed'] as const
export type Involvement = (typeof involvements)[number]
export const InvolvementSchema = v.picklist(involvements, 'involvement')
