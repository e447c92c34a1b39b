import { describe, expect, it } from 'vitest'
import { person } from '../document/testing/people-at-table.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { currentSchemaVersion } from '../interchange/canvas-file.ts'
import { changeRole } from '../role/change-role.ts'
import { handoversOf } from './handovers-of.ts'
import { settleHandover } from './settle-handover.ts'

type Sketch = Readonly<Record<string, { leads: readonly string[]; continuous?: true; hidden?: true }>>

/** Someone with a road before them, with a claim to the lead for each letter. */
function atTheRoad(road: Sketch) {
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: currentSchemaVersion,
    canvas: { title: 'Road' },
    phases: Object.entries(road).map(([id, { continuous = false, hidden = false }]) => ({
      id,
      title: id,
      continuous,
      hidden,
    })),
    roles: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
    leads: Object.entries(road).flatMap(([phaseId, { leads }]) =>
      leads.map((roleId) => ({ phaseId, roleId })),
    ),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return person(documentFromFile(parsed.file))
}

describe('handoversOf', () => {
  it('[HA4] stands between two phases that follow each other, when their leads differ', () => {
    const ann = atTheRoad({
      one: { leads: ['a'] },
      two: { leads: ['a', 'b'] },
      three: { leads: ['b', 'a'] },
      four: { leads: [] },
      five: { leads: ['c'] },
      six: { leads: ['a'] },
    })
    expect(handoversOf(ann.canvas())).toEqual([
      {
        id: 'one.two',
        fromPhaseId: 'one',
        toPhaseId: 'two',
        fromRoleIds: ['a'],
        toRoleIds: ['a', 'b'],
        moment: '',
        agreementId: null,
        recorded: false,
      },
      expect.objectContaining({ id: 'five.six' }),
    ])
  })

  it('[HA4] passes over continuous and hidden phases', () => {
    const ann = atTheRoad({
      one: { leads: ['a'] },
      along: { leads: ['b'], continuous: true },
      hidden: { leads: ['c'], hidden: true },
      two: { leads: ['b'] },
    })
    expect(handoversOf(ann.canvas()).map(({ id }) => id)).toEqual(['one.two'])
  })

  it('[HA4] [PH3] asks nothing of a hidden role', () => {
    const ann = atTheRoad({ one: { leads: ['a'] }, two: { leads: ['a', 'b'] }, three: { leads: ['b'] } })
    ann.does(changeRole, { roleId: 'b', hidden: true })
    expect(handoversOf(ann.canvas())).toEqual([])
  })

  it('[HA4] tells what was settled', () => {
    const ann = atTheRoad({ one: { leads: ['a'] }, two: { leads: ['b'] } })
    ann.does(settleHandover, { fromPhaseId: 'one', toPhaseId: 'two', moment: 'In March' })
    expect(handoversOf(ann.canvas())).toMatchObject([{ moment: 'In March', recorded: true }])
  })
})
