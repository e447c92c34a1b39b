import type { Carried } from '../../record.ts'
import { embedding } from './embedding.ts'
import { evaluation } from './evaluation.ts'
import { involvementLegend } from './involvement-legend.ts'
import { phases } from './phases.ts'
import { resourceKinds } from './resource-kinds.ts'
import { roles } from './roles.ts'
import { tailoringLevels } from './tailoring-levels.ts'

/**
 * The vocabulary that a canvas has no fields for: it travels in the file under these
 * pointers, so that a version that has a place for it finds it in every canvas.
 */
export function carriedVocabulary(): Carried {
  return {
    '/vocabulary': { version: '0.1-nl', language: 'nl-NL' },
    '/involvementLegend': involvementLegend.map((entry) => ({ ...entry })),
    '/resourceKinds': resourceKinds.map((kind) => ({ ...kind })),
    '/tailoringLevels': tailoringLevels.map((level) => ({ ...level })),
    '/embedding': embedding,
    '/evaluation': { ...evaluation },
    ...Object.fromEntries(phases.map((phase) => [`/phases/${phase.id}/learn`, phase.learn])),
    ...Object.fromEntries(roles.map((role) => [`/roles/${role.id}/paperChip`, { ...role.paperChip }])),
  }
}
