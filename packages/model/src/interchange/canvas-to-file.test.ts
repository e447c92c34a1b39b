import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCanvas } from '../document/read-canvas.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { twoPeople } from '../document/testing/people-at-table.ts'
import { smallCanvasFile } from '../document/testing/small-canvas.ts'
import { addComment } from '../comment/add-comment.ts'
import { writeChanges } from '../document/write-changes.ts'
import { settleHandover } from '../handover/settle-handover.ts'
import { remove } from '../mutation.ts'
import { changeNeed } from '../need/change-need.ts'
import { recordNeed } from '../need/record-need.ts'
import { putNote } from '../note/put-note.ts'
import { askQuestion } from '../question/ask-question.ts'
import { recordResource } from '../resource/record-resource.ts'
import { setPaidRole } from '../resource/set-paid-role.ts'
import { anyCanvasFile } from '../restore/testing/any-canvas-file.ts'
import { canvasFileToJson, canvasToFile } from './canvas-to-file.ts'
import { parseCanvasFile } from './parse-canvas-file.ts'

function parsed(json: unknown) {
  const result = parseCanvasFile(json)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.file
}

/** Through a document and back, as text, as a real file goes. */
function throughDocument(json: unknown): Record<string, never> {
  const canvas = readCanvas(documentFromFile(parsed(json)))
  return JSON.parse(JSON.stringify(canvasFileToJson(canvasToFile(canvas)))) as Record<string, never>
}

const small = () => JSON.parse(JSON.stringify(canvasFileToJson(smallCanvasFile()))) as Record<string, unknown>

describe('canvasToFile and canvasFileToJson', () => {
  it('[FI6] a canvas that is written and read again is the same canvas', () => {
    const canvas = readCanvas(documentFromFile(smallCanvasFile()))
    const again = readCanvas(documentFromFile(parsed(canvasFileToJson(canvasToFile(canvas)))))
    expect(again).toEqual(canvas)
    expect(throughDocument(small())).toEqual(small())
  })

  it('[FI6] [FI4] any canvas can be written, and the file that is read again is the same file', () => {
    fc.assert(
      fc.property(anyCanvasFile, (file) => {
        const written = canvasFileToJson(canvasToFile(readCanvas(documentFromFile(file))))
        const again = parsed(JSON.parse(JSON.stringify(written)))
        expect(withoutOrder(canvasFileToJson(again))).toEqual(withoutOrder(written))
        expect(throughDocument(written)).toEqual(canvasFileToJson(again))
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('[FI3] carries what it has no place for at every level, and writes it back where it stood', () => {
    const json = {
      ...small(),
      machines: [{ name: 'Hall', until: null }],
      canvas: { title: 'Small', goal: '', seats: ['employer'] },
      chips: [{ phaseId: 'recruit', roleId: 'coach', involvement: 'does', hours: 2 }],
      agreements: [{ id: 'a', text: '', 'odd/na~me': { deep: [1, 'two', false] } }],
    }
    expect(throughDocument(json)).toMatchObject(json)
    expect(Object.keys(parsed(json).carried)).toEqual([
      '/canvas/seats',
      '/chips/recruit.coach/hours',
      '/agreements/a/odd~1na~0me',
      '/recipes',
      '/machines',
    ])
  })

  it('[FI3] what was carried of a record that is gone goes along, and never overwrites what is known', () => {
    const file = smallCanvasFile()
    const carried = {
      '/agreements/gone/extra': 1,
      '/agreements/a-profile/text': 'overwritten',
      '/canvas/title': 'overwritten',
      '/phases': [],
      'no pointer': 1,
      '': 1,
      '/a/b/c/d': 1,
    }
    expect(canvasFileToJson({ ...file, carried })).toEqual(canvasFileToJson({ ...file, carried: {} }))
  })

  it('[FI5] names that every object has are names like any other', () => {
    const odd = '{ "__proto__": { "polluted": true }, "toString": 1, "constructor": { "prototype": 2 } }'
    const names = odd.slice(1, -1)
    const json: unknown = JSON.parse(`{
      "format": "praatplaat", "schemaVersion": 2, ${names},
      "canvas": { "title": "", ${names} },
      "roles": [{ "id": "constructor", "label": "", ${names} }]
    }`)
    const written = throughDocument(json)
    const expected = Object.entries(JSON.parse(odd) as object)
    const { canvas, roles } = written as unknown as { canvas: object; roles: readonly object[] }
    for (const holder of [written, canvas, ...roles]) {
      expect(Object.entries(holder)).toEqual(expect.arrayContaining(expected))
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('[FI5] [DO4] half characters are replaced, so that the file says what everybody reads', () => {
    const json = { ...small(), canvas: { title: 'Half \uD83D', goal: '\uDE00' }, '\uD83D': ['\uD83D'] }
    expect(throughDocument(json)).toMatchObject({
      canvas: { title: 'Half \uFFFD', goal: '\uFFFD' },
      '\uFFFD': ['\uFFFD'],
    })
  })

  it('[FI4] [RD2] leaves out what refers to a phase or role that is gone', () => {
    const doc = documentFromFile(smallCanvasFile())
    for (const key of ['coach', 'coach/label', 'coach/order']) doc.getMap('roles').delete(key)
    doc.getMap('agreements').set('a-profile/phaseId', 'gone')
    doc.getMap('leads').set('gone.manager', true)
    const json = canvasFileToJson(canvasToFile(readCanvas(doc)))
    expect(json).toMatchObject({
      chips: [{ roleId: 'manager' }],
      leads: [{ phaseId: 'recruit' }],
      agreements: [{ phaseId: null, ownerId: 'employer', partnerIds: [] }],
    })
    expect(parseCanvasFile(json).ok).toBe(true)
  })

  it('[FI4] what is said about something that is gone stays, without the reference', () => {
    const [ann] = twoPeople()
    const noteOn = { on: 'phase', id: 'match', x: 0.25, y: 0.5 } as const
    ann.does(recordNeed, { needId: 'n', phaseId: 'match', fromRoleId: 'coach', toRoleId: 'manager' })
    ann.does(changeNeed, { needId: 'n', agreementId: 'a-profile' })
    ann.does(recordResource, { resourceId: 'r', phaseId: 'match', providerId: 'coach' })
    for (const roleId of ['coach', 'manager']) ann.does(setPaidRole, { resourceId: 'r', roleId, paid: true })
    ann.does(askQuestion, { questionId: 'q', phaseId: 'match' })
    ann.does(putNote, { noteId: 'b', place: noteOn })
    ann.does(addComment, { commentId: 'c', about: { kind: 'agreement', id: 'a-profile' }, roleId: 'coach' })
    ann.does(settleHandover, { fromPhaseId: 'recruit', toPhaseId: 'train', agreementId: 'a-profile' })
    ann.does(settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', moment: 'Soon' })
    ann.doc.transact(() => {
      writeChanges(ann.doc, [
        remove('phases', 'match'),
        remove('roles', 'coach'),
        remove('agreements', 'a-profile'),
      ])
    })

    const json = canvasFileToJson(canvasToFile(ann.canvas()))
    expect(json).toMatchObject({
      handovers: [{ fromPhaseId: 'recruit', toPhaseId: 'train', agreementId: null }],
      needs: [{ phaseId: null, fromRoleId: null, toRoleId: 'manager', agreementId: null }],
      resources: [{ phaseId: null, providerId: null, paidRoleIds: ['manager'] }],
      questions: [{ phaseId: null }],
      notes: [{ place: { ...noteOn, on: 'board', id: null } }],
      comments: [{ roleId: null, about: { kind: 'agreement', id: 'a-profile' } }],
    })
    expect(parseCanvasFile(json).ok).toBe(true)
  })

  it('[FI6] keeps the order of chips with equal indexes', () => {
    const doc = documentFromFile(smallCanvasFile())
    for (const id of ['recruit.coach', 'recruit.manager']) doc.getMap('chips').set(`${id}/order`, 'a0')
    const rolesIn = (file: ReturnType<typeof canvasToFile>) => file.chips.map(({ roleId }) => roleId)
    const file = canvasToFile(readCanvas(doc))
    expect(rolesIn(file)).toEqual(['coach', 'manager'])
    expect(rolesIn(parsed(canvasFileToJson(file)))).toEqual(['coach', 'manager'])
  })
})

/** Equal and missing indexes get new ones when a file is read; the order that they give stays. */
function withoutOrder(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json), (name, held: unknown) => (name === 'order' ? undefined : held))
}
