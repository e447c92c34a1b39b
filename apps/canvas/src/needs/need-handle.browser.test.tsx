import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type * as Y from 'yjs'
import { localSession } from '../session/testing/local-session.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { BoardStage } from '../stage/board-stage.tsx'
import { useView } from '../view-state/view.ts'

const buddy = 'experience.buddy'
const [target, elsewhere] = ['chip:experience.language-trainer', 'chip:match.employer']

let stop: () => void = () => {}
let doc: Y.Doc
let updates = 0

beforeEach(async () => {
  await page.viewport(1500, 840)
  useView.getState().reset()
  doc = documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  updates = 0
  doc.on('update', () => (updates += 1))
  stop = renderInSession(
    localSession(doc),
    <div style={{ display: 'grid', grid: "'board side' 800px / 1100px 340px" }}>
      <BoardStage tools={null} />
      <SidePanel />
    </div>,
  ).stop
  await vi.waitUntil(() => boxOf(`chip:${buddy}`))
  useView.getState().select({ kind: 'chip', chipId: buddy })
  await vi.waitUntil(handle)
})

afterEach(() => stop())

function handle(): HTMLElement | null {
  return document.querySelector('button[title^="Trek naar"]')
}

function boxOf(id: string): DOMRect | null {
  return document.querySelector(`[data-box="${id}"]`)?.getBoundingClientRect() ?? null
}

function middleOf({ left, top, width, height }: DOMRect): readonly [number, number] {
  return [left + width / 2, top + height / 2]
}

function point(
  element: EventTarget,
  type: 'pointerdown' | 'pointermove' | 'pointerup',
  [clientX, clientY]: readonly [number, number],
): void {
  const init = { clientX, clientY, pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true }
  flushSync(() => element.dispatchEvent(new PointerEvent(type, init)))
}

/** Presses the handle, moves to a box by way of a few points, and lets go. */
function pullTo(boxId: string): void {
  const [start, end] = [middleOf(handle()!.getBoundingClientRect()), middleOf(boxOf(boxId)!)]
  point(handle()!, 'pointerdown', start)
  for (const share of [0.3, 0.7, 1]) {
    point(window, 'pointermove', [
      start[0] + (end[0] - start[0]) * share,
      start[1] + (end[1] - start[1]) * share,
    ])
  }
  expect(updates).toBe(0)
  point(window, 'pointerup', end)
}

/** Clicks on the board as a mouse does: the board listens to pointers. */
async function tap(boxId: string): Promise<void> {
  const [x, y] = middleOf(boxOf(boxId)!)
  const under = document.elementFromPoint(x, y)!
  point(under, 'pointerdown', [x, y])
  point(under, 'pointerup', [x, y])
}

/** The needs that this test made: without words yet. */
function made() {
  return Object.values(readCanvas(doc).needs).filter(({ text }) => text === '')
}

const need = { phaseId: 'experience', fromRoleId: 'buddy', toRoleId: 'language-trainer' }

describe('an arrow from chip to chip', () => {
  it('makes a need when it is let go of on another chip in the phase, and writes nothing before', async () => {
    pullTo(target)
    expect(made()).toMatchObject([need])
    expect(updates).toBe(1)
    await expect.poll(() => document.activeElement).toBeInstanceOf(HTMLTextAreaElement)
    expect(useView.getState().selection).toEqual({ kind: 'need', id: made()[0]!.id })
  })

  it('makes none on a chip of another phase, and says why', () => {
    pullTo(elsewhere)
    expect(made()).toEqual([])
    expect(useView.getState().message?.text).toContain('in dezelfde fase')
  })

  it('is broken off by Escape', () => {
    point(handle()!, 'pointerdown', middleOf(handle()!.getBoundingClientRect()))
    point(window, 'pointermove', middleOf(boxOf(target)!))
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    point(window, 'pointerup', middleOf(boxOf(target)!))
    expect(made()).toEqual([])
  })
})

describe('pointing at a chip, without dragging', () => {
  it('begins with a tap on the handle, and ends with a tap on the chip', async () => {
    const at = middleOf(handle()!.getBoundingClientRect())
    point(handle()!, 'pointerdown', at)
    point(window, 'pointerup', at)
    expect(useView.getState().pointing).toEqual({ at: 'need', chipId: buddy })
    await tap(target)
    expect(made()).toMatchObject([need])
  })

  it('goes by keyboard: the button in the panel, arrows over the chips of the phase, Enter', async () => {
    const button = page.getByRole('button', { name: 'Wijs aan van wie' })
    await expect.element(button).toBeVisible()
    ;(button.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('Iets nodig van')
    const offered = [...document.querySelectorAll<HTMLElement>('[data-box]')].map(
      ({ dataset }) => dataset['box'],
    )
    expect(offered).toContain(target)
    expect(offered).not.toContain(elsewhere)
    document.querySelector<HTMLElement>(`[data-box="${target}"]`)!.focus()
    await userEvent.keyboard('{Enter}')
    expect(made()).toMatchObject([need])
  })
})

describe('a note in the hand', () => {
  it('comes to lie where one taps, with the focus in its words', async () => {
    useView.getState().pointAt({ at: 'note' })
    await tap('phase:training')
    const note = Object.values(readCanvas(doc).notes).find(({ text }) => text === '')
    expect(note!.place).toMatchObject({ on: 'phase', id: 'training' })
    await expect.poll(() => document.activeElement).toBeInstanceOf(HTMLTextAreaElement)
  })
})
