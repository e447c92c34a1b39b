import type { Agreement } from '../agreement/agreement.ts'
import type { Chip } from '../chip/chip.ts'
import type { Comment, CommentAbout } from '../comment/comment.ts'
import type { Need } from '../need/need.ts'
import type { Note } from '../note/note.ts'
import { inOrder, type Ordered } from '../order/in-order.ts'
import type { Phase } from '../phase/phase.ts'
import type { Question } from '../question/question.ts'
import type { Resource } from '../resource/resource.ts'
import type { Role } from '../role/role.ts'
import type { Theme } from '../theme/theme.ts'
import type { Canvas } from './canvas.ts'
import { rowOfPhase } from './row-of-phase.ts'

/** The phases as they stand on the road, hidden ones included. */
export function phasesInOrder(canvas: Canvas): readonly Phase[] {
  return inOrder(Object.values(canvas.phases))
}

/** The roles as they stand in the tray, hidden ones included. */
export function rolesInOrder(canvas: Canvas): readonly Role[] {
  return inOrder(Object.values(canvas.roles))
}

/** The phases that the group uses. */
export function shownPhases(canvas: Canvas): readonly Phase[] {
  return phasesInOrder(canvas).filter((phase) => !phase.hidden)
}

/** The roles that the group uses. */
export function shownRoles(canvas: Canvas): readonly Role[] {
  return rolesInOrder(canvas).filter((role) => !role.hidden)
}

export function themesInOrder(canvas: Canvas): readonly Theme[] {
  return inOrder(Object.values(canvas.themes))
}

/** The chips of a phase as they flow on the board. */
export function chipsOf(canvas: Canvas, phaseId: string): readonly Chip[] {
  return rowOfPhase(canvas.chips, phaseId)
}

/** All agreements: those of the first phase first, those of no phase (or a phase that is gone) last. */
export function agreementsInOrder(canvas: Canvas): readonly Agreement[] {
  return alongTheRoad(canvas, canvas.agreements)
}

/** The agreements of a phase. */
export function agreementsOf(canvas: Canvas, phaseId: string): readonly Agreement[] {
  return rowOfPhase(canvas.agreements, phaseId)
}

/** All needs, in the order of the road as {@link agreementsInOrder}. */
export function needsInOrder(canvas: Canvas): readonly Need[] {
  return alongTheRoad(canvas, canvas.needs)
}

export function needsOf(canvas: Canvas, phaseId: string): readonly Need[] {
  return rowOfPhase(canvas.needs, phaseId)
}

/** All resources, in the order of the road; those for the whole programme last. */
export function resourcesInOrder(canvas: Canvas): readonly Resource[] {
  return alongTheRoad(canvas, canvas.resources)
}

/** The resources of a phase, or with `null` those for the whole programme. */
export function resourcesOf(canvas: Canvas, phaseId: string | null): readonly Resource[] {
  return rowOfPhase(canvas.resources, phaseId)
}

/** All questions, in the order of the road; those of no phase last. */
export function questionsInOrder(canvas: Canvas): readonly Question[] {
  return alongTheRoad(canvas, canvas.questions)
}

/** The questions of a phase, or with `null` those of no phase. */
export function questionsOf(canvas: Canvas, phaseId: string | null): readonly Question[] {
  return rowOfPhase(canvas.questions, phaseId)
}

/** The notes, the one that lies on top last. */
export function notesInOrder(canvas: Canvas): readonly Note[] {
  return inOrder(Object.values(canvas.notes))
}

/** What was said about a chip or an agreement, the first remark first. */
export function commentsOn(canvas: Canvas, about: CommentAbout): readonly Comment[] {
  return inOrder(
    Object.values(canvas.comments).filter(
      (comment) => comment.about.kind === about.kind && comment.about.id === about.id,
    ),
  )
}

/** Those of the first phase first, those of no phase (or a phase that is gone) last. */
function alongTheRoad<T extends Ordered & { readonly phaseId: string | null }>(
  canvas: Canvas,
  records: Readonly<Record<string, T>>,
): readonly T[] {
  const placed = phasesInOrder(canvas).flatMap((phase) => rowOfPhase(records, phase.id))
  const loose = Object.values(records).filter(
    (record) => record.phaseId === null || !canvas.phases[record.phaseId],
  )
  return [...placed, ...inOrder(loose)]
}
