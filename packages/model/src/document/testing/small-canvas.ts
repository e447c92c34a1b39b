import { parseCanvasFile } from '../../interchange/parse-canvas-file.ts'
import { currentSchemaVersion, type CanvasFile } from '../../interchange/canvas-file.ts'

export const phaseIds = ['recruit', 'train', 'match'] as const
export const roleIds = ['employer', 'manager', 'coach', 'participant'] as const

/** A canvas so small that peers keep meeting each other on it. */
export function smallCanvasFile(): CanvasFile {
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: currentSchemaVersion,
    canvas: { title: 'Small', goal: 'Ten people at work' },
    phases: phaseIds.map((id) => ({ id, title: id })),
    roles: roleIds.map((id) => ({ id, label: id })),
    chips: [
      { phaseId: 'recruit', roleId: 'manager', involvement: 'does' },
      { phaseId: 'recruit', roleId: 'coach', involvement: 'advises' },
    ],
    leads: [{ phaseId: 'recruit', roleId: 'manager' }],
    agreements: [
      { id: 'a-profile', phaseId: 'recruit', text: 'One page', ownerId: 'employer', partnerIds: ['coach'] },
    ],
    recipes: [{ from: 'employer', text: 'kept, not known' }],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.file
}
