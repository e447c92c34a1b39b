import { describe, expect, it, vi } from 'vitest'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { removeRoleChip } from '../chip/remove-role-chip.ts'
import { setInvolvement } from '../chip/set-involvement.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { carriedMap } from './root-maps.ts'
import { commit } from './commit.ts'
import { documentFromFile } from './document-from-file.ts'
import { followCanvas } from './follow-canvas.ts'
import { readCanvas } from './read-canvas.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { spliceText } from './written-text.ts'

/** Every platform has it; the language's own types do not say so. */
declare const performance: { readonly now: () => number }

const chipId = 'recruit.coach'
const me = { name: 'me' }

function followed() {
  const doc = documentFromFile(smallCanvasFile())
  return { doc, canvas: followCanvas(doc) }
}

/** The records and dictionaries of `after` that are not the same object as in `before`. */
function renewed(before: Canvas, after: Canvas): readonly string[] {
  const kinds = ['phases', 'roles', 'chips', 'leads', 'agreements', 'carried'] as const
  return kinds.flatMap((kind) => [
    ...(before[kind] === after[kind] ? [] : [kind]),
    ...Object.keys(after[kind]).filter((id) => before[kind][id] !== after[kind][id]),
  ])
}

describe('followCanvas', () => {
  it('[CA2] [DO6] reads only what was touched again; all else stays the same object', () => {
    const { doc, canvas } = followed()
    const before = canvas.current()
    commit(doc, before, me, setInvolvement, { chipId, involvement: 'does' })
    const after = canvas.current()
    expect(renewed(before, after)).toEqual(['chips', chipId])

    spliceText(
      doc,
      { kind: 'agreements', id: 'a-profile', field: 'text' },
      { at: 0, remove: 0, insert: 'x' },
      me,
    )
    expect(renewed(after, canvas.current())).toEqual(['agreements', 'a-profile'])
  })

  it('[DO6] gives what reading anew would give, after whatever happens', () => {
    const { doc, canvas } = followed()
    commit(doc, canvas.current(), me, removeRoleChip, { chipId })
    expect(canvas.current()).toEqual(readCanvas(doc))
    commit(doc, canvas.current(), me, describeCanvas, { title: 'New' })
    expect(canvas.current()).toEqual(readCanvas(doc))
    doc.getMap('chips').set('train.coach/involvement', 'does')
    expect(canvas.current()).toEqual(readCanvas(doc))
    expect(canvas.current().repairs).toHaveLength(1)
    doc.getMap('canvas').set('schemaVersion', 2)
    expect(canvas.current().schemaVersion).toBe(2)
    carriedMap(doc).set('/more', true)
    expect(canvas.current()).toEqual(readCanvas(doc))
  })

  it('[DO6] calls back once for each transaction that changed the canvas, until stopped', () => {
    const { doc, canvas } = followed()
    const listener = vi.fn<() => void>()
    const stop = canvas.subscribe(listener)
    doc.transact(() => {
      doc.getMap('canvas').set('title', 'One')
      doc.getMap('roles').set('coach/code', 'CO')
    })
    doc.getMap('elsewhere').set('x', 1)
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    doc.getMap('canvas').set('title', 'Two')
    canvas.stop()
    doc.getMap('canvas').set('title', 'Three')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(canvas.current().title).toBe('Two')
  })

  it('[DO6] a listener may itself change the canvas', () => {
    const { doc, canvas } = followed()
    canvas.subscribe(() => {
      if (canvas.current().sector === '') doc.getMap('canvas').set('sector', 'care')
    })
    doc.getMap('canvas').set('title', 'One')
    expect(canvas.current()).toMatchObject({ title: 'One', sector: 'care' })
  })

  it('reads one change of a full board, 90 chips and 60 agreements, again in well under 2 ms', () => {
    const { doc, canvas } = fullBoard()
    const times = Array.from({ length: 101 }, (_, turn) => {
      const involvement = turn % 2 === 0 ? 'does' : 'informed'
      const start = performance.now()
      commit(doc, canvas.current(), me, setInvolvement, { chipId: 'p3.r7', involvement })
      return performance.now() - start
    })
    // The median, for the machine may be busy with something else.
    expect(times.toSorted((a, b) => a - b)[50]).toBeLessThan(2)
  })
})

function fullBoard() {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)
  const [phaseIds, roleIds] = [ids('p', 6), ids('r', 15)]
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: 1,
    canvas: { title: 'Full' },
    phases: phaseIds.map((id) => ({ id, title: id })),
    roles: roleIds.map((id) => ({ id, label: id })),
    chips: phaseIds.flatMap((phaseId) =>
      roleIds.map((roleId) => ({ phaseId, roleId, involvement: 'supports' })),
    ),
    agreements: ids('a', 60).map((id) => ({ id, text: 'x'.repeat(120), phaseId: 'p0', partnerIds: roleIds })),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const doc = documentFromFile(parsed.file)
  return { doc, canvas: followCanvas(doc) }
}
