import { describe, expect, it } from 'vitest'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { twoPeople } from './testing/people-at-table.ts'

function counted(act: (ann: ReturnType<typeof twoPeople>[0]) => unknown) {
  const [ann] = twoPeople()
  let updates = 0
  ann.doc.on('update', () => (updates += 1))
  return { outcome: act(ann), updates }
}

describe('commit', () => {
  it('[DO5] writes everything in one transaction', () => {
    const placed = counted((ann) => ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' }))
    expect(placed).toEqual({ outcome: { kind: 'done' }, updates: 1 })
  })

  it('[DO5] writes nothing when it is refused or nothing changes', () => {
    const refused = counted((ann) => ann.does(placeRoleChip, { phaseId: 'gone', roleId: 'coach' }))
    const invalid = counted((ann) =>
      ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach', index: -1 }),
    )
    const unchanged = counted((ann) => ann.does(describeCanvas, { title: 'Small' }))
    expect(refused).toMatchObject({ outcome: { kind: 'refused' }, updates: 0 })
    expect(invalid).toMatchObject({ outcome: { kind: 'refused', because: 'invalid' }, updates: 0 })
    expect(unchanged).toEqual({ outcome: { kind: 'unchanged' }, updates: 0 })
  })

  // Found by the peers, seed 91.
  it('[DO4] compares with what would be written: half a character is replaced once', () => {
    const [ann] = twoPeople()
    expect(ann.does(describeCanvas, { title: 'Half \uD83D' })).toEqual({ kind: 'done' })
    expect(ann.does(describeCanvas, { title: 'Half \uD83D' })).toEqual({ kind: 'unchanged' })
    expect(ann.canvas().title).toBe('Half \uFFFD')
  })
})
