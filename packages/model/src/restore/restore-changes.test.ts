import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { deleteAgreement } from '../agreement/delete-agreement.ts'
import { recordAgreement } from '../agreement/record-agreement.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { writeChanges } from '../document/write-changes.ts'
import { restoreChanges } from './restore-changes.ts'
import { anyCanvasFile } from './testing/any-canvas-file.ts'

const restore = (person: Person, then: Canvas) =>
  person.doc.transact(() => writeChanges(person.doc, restoreChanges(person.canvas(), then)))

const goal = { kind: 'canvas', field: 'goal' } as const
const tenAgreements = Array.from({ length: 10 }, (_, at) => `a-${at}`)

describe('restoring', () => {
  it('[RE1] makes any canvas read as any other, carried values and order included', () => {
    fc.assert(
      fc.property(anyCanvasFile, anyCanvasFile, (now, before) => {
        const doc = documentFromFile(now)
        const then = readCanvas(documentFromFile(before))
        writeChanges(doc, restoreChanges(readCanvas(doc), then))
        expect(JSON.stringify(readCanvas(doc))).toBe(JSON.stringify(then))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('[RE1] writes nothing where everything reads so already', () => {
    fc.assert(
      fc.property(anyCanvasFile, (file) => {
        const [one, other] = [readCanvas(documentFromFile(file)), readCanvas(documentFromFile(file))]
        expect(restoreChanges(one, other)).toEqual([])
      }),
    )
  }, 30_000)

  it('[RE1] writes the fields that differ and no others', () => {
    const [ann] = twoPeople()
    const then = ann.canvas()
    ann.does(changeAgreement, { agreementId: 'a-profile', status: 'done' })
    ann.does(describeCanvas, { title: 'Other' })
    expect(restoreChanges(ann.canvas(), then)).toEqual([
      { step: 'put', kind: 'canvas', id: 'canvas', fields: { title: 'Small' } },
      { step: 'put', kind: 'agreements', id: 'a-profile', fields: { status: 'proposed' } },
    ])
  })

  it('[RE2] ten agreements stay ten when someone comes back who never saw them deleted, with the one they made', () => {
    const [ann, bob] = twoPeople()
    ann.does(deleteAgreement, { agreementId: 'a-profile' })
    for (const agreementId of tenAgreements)
      ann.does(recordAgreement, { agreementId, phaseId: null, text: agreementId })
    meet(ann, bob)
    const then = ann.canvas()

    bob.does(recordAgreement, { agreementId: 'made-offline', phaseId: null, text: 'Offline' })
    for (const agreementId of tenAgreements) ann.does(deleteAgreement, { agreementId })
    restore(ann, then)
    meet(ann, bob)

    expect(Object.keys(ann.canvas().agreements)).toEqual([...tenAgreements, 'made-offline'])
    expect(tenAgreements.map((id) => bob.text({ kind: 'agreements', id, field: 'text' }))).toEqual(
      tenAgreements,
    )
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[RE2] two who restore the same at once have restored it once', () => {
    const [ann, bob] = twoPeople()
    const then = ann.canvas()
    ann.does(deleteAgreement, { agreementId: 'a-profile' })
    ann.does(placeRoleChip, { phaseId: 'match', roleId: 'coach' })
    meet(ann, bob)
    restore(ann, then)
    restore(bob, then)
    meet(ann, bob)
    expect(ann.canvas()).toEqual(then)
    expect(bob.canvas()).toEqual(then)
  })

  it('[RE3] leaves the letters that someone else types in a text meanwhile', () => {
    const [ann, bob] = twoPeople()
    const then = ann.canvas()
    ann.types(goal, 'Twenty', 0, 3)
    meet(ann, bob)
    bob.types(goal, ' in Rotterdam', bob.text(goal)!.length)
    restore(ann, then)
    meet(ann, bob)
    expect(ann.text(goal)).toBe('Ten people at work in Rotterdam')
    expect(bob.text(goal)).toBe('Ten people at work in Rotterdam')
  })

  it('[UN1] is nobody’s own step: a person’s undo goes on with what they did before', () => {
    const [ann, bob] = twoPeople()
    bob.does(placeRoleChip, { phaseId: 'match', roleId: 'coach' })
    const then = bob.canvas()
    meet(ann, bob)
    ann.does(describeCanvas, { title: 'Other' })
    restore(ann, then)
    meet(ann, bob)
    expect(bob.undo.undo()).toBe(true)
    expect(bob.canvas().chips['match.coach']).toBeUndefined()
    expect(bob.canvas().title).toBe('Small')
  })
})
