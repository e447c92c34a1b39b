import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { deleteAgreement } from '../agreement/delete-agreement.ts'
import { recordAgreement } from '../agreement/record-agreement.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { moveRoleChip } from '../chip/move-role-chip.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { removeRoleChip } from '../chip/remove-role-chip.ts'
import { setInvolvement } from '../chip/set-involvement.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { claimLead } from '../lead/claim-lead.ts'
import { explainLead } from '../lead/explain-lead.ts'
import { releaseLead } from '../lead/release-lead.ts'
import { anyCanvasFile } from '../restore/testing/any-canvas-file.ts'
import { differencesBetween } from './differences-between.ts'

/** What differs after somebody has done something. */
function after(act: (ann: Person) => void): ReturnType<typeof differencesBetween> {
  const [ann] = twoPeople()
  const before = ann.canvas()
  act(ann)
  return differencesBetween(before, ann.canvas())
}

describe('the difference of two canvases', () => {
  it('[DF1] is nothing where they read the same, also when each was read by itself', () => {
    fc.assert(
      fc.property(anyCanvasFile, (file) => {
        const [one, other] = [readCanvas(documentFromFile(file)), readCanvas(documentFromFile(file))]
        expect(differencesBetween(one, other)).toEqual([])
      }),
    )
  }, 30_000)

  it('[DF1] tells nothing twice, and only of records that are in one of the two', () => {
    fc.assert(
      fc.property(anyCanvasFile, anyCanvasFile, (file, otherFile) => {
        const [one, other] = [readCanvas(documentFromFile(file)), readCanvas(documentFromFile(otherFile))]
        const told = differencesBetween(one, other).map((difference) => JSON.stringify(difference))
        expect(new Set(told).size).toBe(told.length)
        for (const difference of differencesBetween(one, other)) {
          if (!('id' in difference)) continue
          const { of, id, kind } = difference
          expect([id in one[of], id in other[of]]).toEqual([
            kind !== 'record-added',
            kind !== 'record-removed',
          ])
        }
      }),
    )
  }, 30_000)

  it('[DF1] names a chip that was placed, with its involvement', () => {
    expect(
      after((ann) => ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach', involvement: 'advises' })),
    ).toEqual([{ kind: 'chip-placed', phaseId: 'train', roleId: 'coach', involvement: 'advises' }])
  })

  it('[DF1] names a chip that was taken off and one that takes part otherwise', () => {
    expect(
      after((ann) => {
        ann.does(removeRoleChip, { chipId: 'recruit.coach' })
        ann.does(setInvolvement, { chipId: 'recruit.manager', involvement: 'informed' })
      }),
    ).toEqual([
      { kind: 'chip-taken-off', phaseId: 'recruit', roleId: 'coach' },
      { kind: 'involvement-changed', phaseId: 'recruit', roleId: 'manager', from: 'does', to: 'informed' },
    ])
  })

  it('[DF2] a chip that moves is one move, and a change of its involvement comes with it', () => {
    expect(
      after((ann) => {
        ann.does(moveRoleChip, { chipId: 'recruit.coach', phaseId: 'match' })
        ann.does(setInvolvement, { chipId: 'match.coach', involvement: 'does' })
      }),
    ).toEqual([
      { kind: 'chip-moved', roleId: 'coach', fromPhaseId: 'recruit', toPhaseId: 'match' },
      { kind: 'involvement-changed', phaseId: 'match', roleId: 'coach', from: 'advises', to: 'does' },
    ])
  })

  it('[DF2] a role that left one phase and came to two has moved once and was placed once', () => {
    expect(
      after((ann) => {
        ann.does(removeRoleChip, { chipId: 'recruit.coach' })
        ann.does(placeRoleChip, { phaseId: 'match', roleId: 'coach' })
        ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
      }).map(({ kind }) => kind),
    ).toEqual(['chip-moved', 'involvement-changed', 'chip-placed'])
  })

  it('[DF3] chips that change places are reordered, and not when one comes between them', () => {
    expect(
      after((ann) => ann.does(moveRoleChip, { chipId: 'recruit.coach', phaseId: 'recruit', index: 0 })),
    ).toEqual([{ kind: 'chips-reordered', phaseId: 'recruit' }])
    expect(
      after((ann) => ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'employer', index: 1 })),
    ).toHaveLength(1)
  })

  it('[DF1] names a lead that was claimed, explained or released', () => {
    expect(
      after((ann) => {
        ann.does(claimLead, { phaseId: 'train', roleId: 'coach' })
        ann.does(releaseLead, { phaseId: 'recruit', roleId: 'manager' })
      }),
    ).toEqual([
      { kind: 'lead-claimed', phaseId: 'train', roleId: 'coach' },
      { kind: 'lead-released', phaseId: 'recruit', roleId: 'manager' },
    ])
    expect(
      after((ann) =>
        ann.does(explainLead, { phaseId: 'recruit', roleId: 'manager', reason: 'Wij doen het' }),
      ),
    ).toEqual([{ kind: 'lead-explained', phaseId: 'recruit', roleId: 'manager', fields: ['reason'] }])
  })

  it('[DF1] names the fields of a record that changed, and what came and went', () => {
    expect(
      after((ann) =>
        ann.does(changeAgreement, { agreementId: 'a-profile', status: 'done', due: '2027-03-01' }),
      ),
    ).toEqual([{ kind: 'record-changed', of: 'agreements', id: 'a-profile', fields: ['status', 'due'] }])
    expect(
      after((ann) => {
        ann.does(recordAgreement, { agreementId: 'a-new', phaseId: 'match' })
        ann.does(deleteAgreement, { agreementId: 'a-profile' })
      }),
    ).toEqual([
      { kind: 'record-added', of: 'agreements', id: 'a-new' },
      { kind: 'record-removed', of: 'agreements', id: 'a-profile' },
    ])
  })

  it('[DF1] names the fields of the canvas itself', () => {
    expect(after((ann) => ann.does(describeCanvas, { title: 'Anders', tailoring: 'much' }))).toEqual([
      { kind: 'canvas-changed', fields: ['title', 'tailoring'] },
    ])
  })

  it('[DF3] phases and roles in another order are one difference for the whole row', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    const turned: Canvas = {
      ...before,
      phases: { ...before.phases, match: { ...before.phases['match']!, order: 'Zz' } },
    }
    expect(differencesBetween(before, turned)).toEqual([{ kind: 'row-reordered', of: 'phases' }])
  })
})
