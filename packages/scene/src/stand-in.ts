import { leadsOf, phasesInOrder, rolesInOrder, type Canvas, type Phase, type Role, type Words } from '@praatplaat/model'

export type ResourceKind = 'time' | 'money' | 'expertise' | 'room' | 'material' | 'network' | 'scheme'
export type ResourceStatus = 'requested' | 'pledged' | 'available' | 'short' | 'missing' | 'ending' | 'ended'
export interface Resource {
  readonly id: string
  readonly kind: ResourceKind
  readonly text: string
  readonly providerId: string | null
  readonly phaseId: string | null
  readonly status: ResourceStatus | null
  readonly until: string | null
  readonly lasting: 'temporary' | 'permanent' | null
  readonly shortBy: number | null
  readonly paidRoleIds: readonly string[]
  readonly remark: string
  readonly order: string
}
export type NeedAnswer = 'open' | 'accepted' | 'declined'
export interface Need {
  readonly id: string
  readonly phaseId: string | null
  readonly fromRoleId: string | null
  readonly toRoleId: string | null
  readonly text: string
  readonly answer: NeedAnswer
  readonly agreementId: string | null
  readonly order: string
}
export interface NotePlace {
  readonly on: 'board' | 'phase' | 'theme'
  readonly id: string | null
  readonly x: number
  readonly y: number
}
export interface Note {
  readonly id: string
  readonly text: string
  readonly place: NotePlace
  readonly order: string
}
export interface Theme {
  readonly id: string
  readonly name: Words
  readonly order: string
}
export interface HandoverBetween {
  readonly id: string
  readonly fromPhaseId: string
  readonly toPhaseId: string
  readonly fromRoleIds: readonly string[]
  readonly toRoleIds: readonly string[]
  readonly moment: string
  readonly agreementId: string | null
  readonly recorded: boolean
}
interface Parts {
  readonly needs?: Readonly<Record<string, Need>>
  readonly resources?: Readonly<Record<string, Resource>>
  readonly notes?: Readonly<Record<string, Note>>
  readonly themes?: Readonly<Record<string, Theme>>
  readonly handovers?: Readonly<Record<string, { id: string; moment: string; agreementId: string | null }>>
}
const parts = (canvas: Canvas) => canvas as unknown as Parts
const sorted = <T extends { order: string; id: string }>(all: Readonly<Record<string, T>> | undefined): readonly T[] =>
  Object.values(all ?? {}).toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))

export const shownPhases = (canvas: Canvas): readonly Phase[] =>
  phasesInOrder(canvas).filter((phase) => !(phase as { hidden?: boolean }).hidden)
export const shownRoles = (canvas: Canvas): readonly Role[] =>
  rolesInOrder(canvas).filter((role) => !(role as { hidden?: boolean }).hidden)
export const needsInOrder = (canvas: Canvas) => sorted(parts(canvas).needs)
export const resourcesOf = (canvas: Canvas, phaseId: string | null) =>
  sorted(parts(canvas).resources).filter((resource) => resource.phaseId === phaseId)
export const notesInOrder = (canvas: Canvas) => sorted(parts(canvas).notes)
export const themesInOrder = (canvas: Canvas) => sorted(parts(canvas).themes)
export function handoversOf(canvas: Canvas): readonly HandoverBetween[] {
  const phases = shownPhases(canvas).filter(({ continuous }) => !continuous)
  return phases.flatMap((to, index) => {
    const from = phases[index - 1]
    if (!from) return []
    const ids = (phaseId: string) => leadsOf(canvas, phaseId).map(({ roleId }) => roleId).toSorted()
    const [fromRoleIds, toRoleIds] = [ids(from.id), ids(to.id)]
    if (!fromRoleIds.length || !toRoleIds.length || fromRoleIds.join() === toRoleIds.join()) return []
    const id = `${from.id}.${to.id}`
    const record = parts(canvas).handovers?.[id]
    return [{ id, fromPhaseId: from.id, toPhaseId: to.id, fromRoleIds, toRoleIds, moment: record?.moment ?? '', agreementId: record?.agreementId ?? null, recorded: record !== undefined }]
  })
}
