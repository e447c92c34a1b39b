import { afterEach, describe, expect, it, vi } from 'vitest'
import { dragChip, type ChipDrag } from './drag-chip.ts'

type Result = Parameters<ChipDrag['end']>[0]

const results: Result[] = []
let lifts = 0

function press(pointerType: 'touch' | 'mouse', scrolls: ChipDrag['scrolls']): void {
  results.length = 0
  lifts = 0
  dragChip(new PointerEvent('pointerdown', { pointerId: 7, pointerType, clientX: 100, clientY: 100 }), {
    picked: { roleId: 'buddy', chipId: null },
    scrolls,
    surface: () => ({
      placeAt: (x) => (x > 300 ? { kind: 'chips', phaseId: 'match', index: 0 } : null),
      makeRoom: () => {},
      showOthers: () => {},
    }),
    overTray: () => false,
    lift: () => (lifts += 1),
    follow: () => {},
    end: (result) => results.push(result),
  })
}

function point(type: string, clientX: number, clientY: number, pointerId = 7): void {
  dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY }))
}

afterEach(() => point('pointercancel', 0, 0))

describe('a press on a chip', () => {
  it('is a tap when it goes nowhere', () => {
    press('mouse', null)
    point('pointermove', 102, 101)
    point('pointerup', 102, 101)
    expect(results).toEqual([{ kind: 'tap' }])
    expect(lifts).toBe(0)
  })

  it('is a tap, too, when a finger only takes its time', async () => {
    press('touch', 'along-x')
    await vi.waitUntil(() => lifts === 1)
    point('pointerup', 101, 101)
    expect(results).toEqual([{ kind: 'tap' }])
  })

  it('scrolls when a finger moves the way the tray scrolls, and lifts when it moves across', () => {
    press('touch', 'along-y')
    point('pointermove', 103, 130)
    expect(results).toEqual([null])
    expect(lifts).toBe(0)

    press('touch', 'along-y')
    point('pointermove', 130, 103)
    expect(lifts).toBe(1)
    point('pointermove', 320, 103)
    point('pointerup', 320, 103)
    expect(results).toEqual([{ kind: 'drop', place: { kind: 'chips', phaseId: 'match', index: 0 } }])
  })

  it('ends with nothing when a second finger comes, or Escape, or the window goes away', () => {
    for (const interrupt of [
      () => point('pointerdown', 5, 5, 8),
      () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      () => dispatchEvent(new Event('blur')),
    ]) {
      press('mouse', null)
      point('pointermove', 320, 100)
      interrupt()
      point('pointerup', 320, 100)
      expect(results).toEqual([null])
    }
  })

  it('ends with nothing when it is let go of where there is no place', () => {
    press('mouse', null)
    point('pointermove', 200, 100)
    point('pointerup', 200, 100)
    expect(results).toEqual([null])
  })
})
