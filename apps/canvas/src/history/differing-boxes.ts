import type { Canvas } from '@praatplaat/model'
import { differencesBetween, type Difference } from '@praatplaat/model/differences'
import type { DifferenceSign } from '@praatplaat/scene'

type Signs = ReadonlyMap<string, DifferenceSign>

/** How the boxes of two pictures of a canvas differ, by their ids: in the one of then (`was`), and in the one of now (`is`). */
export function differingBoxes(before: Canvas, after: Canvas): { readonly was: Signs; readonly is: Signs } {
  const was = new Map<string, DifferenceSign>()
  const is = new Map<string, DifferenceSign>()
  const gone = (id: string) => was.set(id, 'gone')
  const isNew = (id: string) => is.set(id, 'new')
  const changed = (...ids: readonly string[]) => {
    // What came or went has said so already.
    for (const id of ids) for (const signs of [was, is]) if (!signs.has(id)) signs.set(id, 'changed')
  }
  for (const difference of differencesBetween(before, after)) mark(difference)
  return { was, is }

  function mark(difference: Difference): void {
    switch (difference.kind) {
      case 'chip-placed':
        return void isNew(`chip:${difference.phaseId}.${difference.roleId}`)
      case 'chip-taken-off':
        return void gone(`chip:${difference.phaseId}.${difference.roleId}`)
      case 'chip-moved':
        gone(`chip:${difference.fromPhaseId}.${difference.roleId}`)
        return void isNew(`chip:${difference.toPhaseId}.${difference.roleId}`)
      case 'involvement-changed':
        return changed(`chip:${difference.phaseId}.${difference.roleId}`)
      case 'lead-claimed':
        return void isNew(`lead-chip:${difference.phaseId}.${difference.roleId}`)
      case 'lead-released':
        return void gone(`lead-chip:${difference.phaseId}.${difference.roleId}`)
      case 'lead-explained':
        return changed(`lead-chip:${difference.phaseId}.${difference.roleId}`)
      case 'record-added':
      case 'record-removed':
      case 'record-changed':
        return markRecord(difference)
      // Of these there is nothing to point at in the picture.
      case 'chips-reordered':
      case 'row-reordered':
      case 'canvas-changed':
        return undefined
    }
  }

  function markRecord({ kind, of, id }: Extract<Difference, { readonly id: string }>): void {
    switch (of) {
      case 'agreements': {
        // They stand on the board as a number, of the phase in which they are and of the one in which they were.
        const phaseIds = [before, after].map((canvas) => canvas.agreements[id]?.phaseId ?? null)
        return changed(...phaseIds.map((phaseId) => `agreements:${phaseId}`))
      }
      case 'comments': {
        const about = (after.comments[id] ?? before.comments[id])?.about
        return about?.kind === 'chip' ? changed(`chip:${about.id}`) : undefined
      }
      case 'phases':
      case 'themes':
      case 'needs':
      case 'resources':
      case 'notes':
      case 'handovers': {
        const box = `${boxOf[of]}:${id}`
        if (kind === 'record-added' && of !== 'handovers') return void isNew(box)
        if (kind === 'record-removed' && of !== 'handovers') return void gone(box)
        return changed(box)
      }
      case 'roles':
        return changed(...chipsOfRole(before, id), ...chipsOfRole(after, id))
      case 'questions':
      case 'dismissals':
        return undefined
    }
  }
}

const boxOf = {
  phases: 'phase',
  themes: 'theme',
  needs: 'need',
  resources: 'resource',
  notes: 'note',
  handovers: 'handover',
} as const

/** A role that is renamed or drawn otherwise looks so wherever it stands. */
function chipsOfRole({ chips, leads }: Canvas, roleId: string): readonly string[] {
  const of = (records: Canvas['chips'] | Canvas['leads'], box: string) =>
    Object.values(records).flatMap((record) => (record.roleId === roleId ? [`${box}:${record.id}`] : []))
  return [...of(chips, 'chip'), ...of(leads, 'lead-chip')]
}
