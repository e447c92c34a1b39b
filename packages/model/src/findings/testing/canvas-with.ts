import type { Canvas } from '../../canvas/canvas.ts'
import { canvasFields } from '../../canvas/canvas.ts'
import { phaseRoleId } from '../../ids.ts'
import { listedKinds, recordKinds, type ListedKind } from '../../record-kinds.ts'
import type { Fields } from '../../record.ts'

type Sketch = Readonly<Record<string, unknown>>
type Sections = Partial<Record<ListedKind, readonly Sketch[]>>

const phases: readonly Sketch[] = [
  { id: 'start', title: 'Werving' },
  { id: 'support', title: 'Begeleiding', continuous: true },
  { id: 'experience', title: 'Werkvloer' },
  { id: 'match', title: 'Match' },
]
const roles: readonly Sketch[] = [
  { id: 'employer', label: 'Werkgever' },
  { id: 'coach', label: 'Job\u00ADcoach' },
  { id: 'participant', label: 'Deelnemer' },
  { id: 'buddy', label: 'Buddy' },
]

/** A canvas of four phases and four roles with this on it; what a record does not say is its fallback. */
export function canvasWith(sections: Sections, head: Partial<Canvas> = {}): Canvas {
  const all: Sections = { phases, roles, ...sections }
  const listed = listedKinds.map((kind) => [kind, recordsOf(kind, all[kind] ?? [])])
  return {
    schemaVersion: 2,
    ...fallbacksOf(canvasFields),
    ...Object.fromEntries(listed),
    carried: {},
    repairs: [],
    ...head,
  } as Canvas
}

function recordsOf(kind: ListedKind, sketches: readonly Sketch[]): Canvas[ListedKind] {
  const records = sketches.map((sketch, at) => {
    const { id = phaseRoleId(String(sketch['phaseId']), String(sketch['roleId'])) } = sketch
    return [
      id,
      { ...fallbacksOf(recordKinds[kind]), order: `b${String(at).padStart(2, '0')}V`, ...sketch, id },
    ]
  })
  return Object.fromEntries(records) as Canvas[ListedKind]
}

function fallbacksOf(fields: Fields): Sketch {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback as unknown]))
}

/** A chip for every pair of phase and role, "start.coach"; each does the work unless another involvement is named: "start.coach:informed". */
export function chipsAt(...places: readonly string[]): readonly Sketch[] {
  return places.map((place) => {
    const [where = '', involvement = 'does'] = place.split(':')
    const [phaseId, roleId] = where.split('.')
    return { phaseId, roleId, involvement }
  })
}

export function leadsAt(...places: readonly string[]): readonly Sketch[] {
  return places.map((place) => {
    const [where = '', reason = ''] = place.split(':')
    const [phaseId, roleId] = where.split('.')
    return { phaseId, roleId, reason }
  })
}
