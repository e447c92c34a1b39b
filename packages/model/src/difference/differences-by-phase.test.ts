import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { deleteAgreement } from '../agreement/delete-agreement.ts'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { moveRoleChip } from '../chip/move-role-chip.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { addComment } from '../comment/add-comment.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { settleHandover } from '../handover/settle-handover.ts'
import { putNote } from '../note/put-note.ts'
import { removePhase } from '../phase/remove-phase.ts'
import { anyCanvasFile } from '../restore/testing/any-canvas-file.ts'
import { differencesBetween } from './differences-between.ts'
import { differencesByPhase } from './differences-by-phase.ts'

/** By phase, the kinds of what differs after somebody has done something. */
function after(act: (ann: Person) => void): readonly (readonly [string | null, readonly string[]])[] {
  const [ann] = twoPeople()
  const before = ann.canvas()
  act(ann)
  return differencesByPhase(before, ann.canvas()).map(({ phaseId, differences }) => [
    phaseId,
    differences.map(({ kind }) => kind),
  ])
}

describe('the difference of two canvases, by phase', () => {
  it('[DF4] tells each difference once, and no phase of which there is nothing', () => {
    fc.assert(
      fc.property(anyCanvasFile, anyCanvasFile, (file, otherFile) => {
        const [one, other] = [readCanvas(documentFromFile(file)), readCanvas(documentFromFile(otherFile))]
        const groups = differencesByPhase(one, other)
        const told = groups.flatMap(({ differences }) => differences.map((held) => JSON.stringify(held)))
        const all = differencesBetween(one, other).map((held) => JSON.stringify(held))
        expect(told.toSorted()).toEqual(all.toSorted())
        expect(groups.filter(({ differences }) => differences.length === 0)).toEqual([])
        expect(new Set(groups.map(({ phaseId }) => phaseId)).size).toBe(groups.length)
      }),
    )
  }, 30_000)

  it('[DF4] puts what is of no phase first, and the phases along the road', () => {
    expect(
      after((ann) => {
        ann.does(placeRoleChip, { phaseId: 'match', roleId: 'manager' })
        ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
        ann.does(describeCanvas, { title: 'Anders' })
      }),
    ).toEqual([
      [null, ['canvas-changed']],
      ['train', ['chip-placed']],
      ['match', ['chip-placed']],
    ])
  })

  it('[DF4] puts a move with the phase where it went', () => {
    expect(after((ann) => ann.does(moveRoleChip, { chipId: 'recruit.coach', phaseId: 'match' }))).toEqual([
      ['match', ['chip-moved']],
    ])
  })

  it('[DF4] finds the phase of an agreement where it is, and of one that is gone where it was', () => {
    const [ann] = twoPeople()
    const { phaseId } = ann.canvas().agreements['a-profile']!
    expect(after((who) => who.does(deleteAgreement, { agreementId: 'a-profile' }))).toEqual([
      [phaseId, ['record-removed']],
    ])
    expect(after((who) => who.does(changeAgreement, { agreementId: 'a-profile', phaseId: 'match' }))).toEqual(
      [['match', ['record-changed']]],
    )
  })

  it('[DF4] finds the phase of a note, a comment and a handover by what they are about', () => {
    expect(
      after((ann) => {
        ann.does(putNote, { noteId: 'n-1', place: { on: 'phase', id: 'train', x: 0.5, y: 0.5 } })
        ann.does(putNote, { noteId: 'n-2', place: { on: 'board', id: null, x: 0.5, y: 0.5 } })
        ann.does(addComment, { commentId: 'c-1', about: { kind: 'chip', id: 'recruit.coach' }, roleId: null })
        ann.does(settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', moment: 'na de proef' })
      }),
    ).toEqual([
      [null, ['record-added']],
      ['recruit', ['record-added']],
      ['train', ['record-added', 'record-added']],
    ])
  })

  it('[DF4] puts a phase that is gone last, with what went with it', () => {
    const groups = after((ann) => {
      ann.does(placeRoleChip, { phaseId: 'match', roleId: 'manager' })
      ann.does(removePhase, { phaseId: 'train' })
    })
    expect(groups.map(([phaseId]) => phaseId)).toEqual(['match', 'train'])
  })
})
