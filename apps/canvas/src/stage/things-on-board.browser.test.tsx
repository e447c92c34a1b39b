import { claimLead, placeRoleChip, putNote, recordNeed, recordResource } from '@praatplaat/model'
import { documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { Profiler } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type * as Y from 'yjs'
import { localSession } from '../session/testing/local-session.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { BoardStage } from './board-stage.tsx'
import { SurfaceProvider, surfaceSlot } from './board-surface.ts'

const phaseId = 'recruitment'
const note = 'note:note-1'
let doc: Y.Doc
let updates = 0
const commits: string[] = []
let stop: () => void = () => {}

beforeEach(async () => {
  await page.viewport(1280, 840)
  doc = documentFromFile(instantiateTemplate('praatplaat', 'nl')!)
  const session = localSession(doc)
  for (const roleId of ['employer', 'case-manager']) session.commit(placeRoleChip, { phaseId, roleId })
  session.commit(claimLead, { phaseId, roleId: 'employer' })
  session.commit(claimLead, { phaseId: 'preparation', roleId: 'case-manager' })
  session.commit(recordResource, { resourceId: 'hall', phaseId, kind: 'room', text: 'Oefenhal' })
  session.commit(recordNeed, { needId: 'count', phaseId, fromRoleId: 'employer', toRoleId: 'case-manager' })
  session.commit(putNote, {
    noteId: 'note-1',
    text: 'Reiskosten?',
    place: { on: 'board', id: null, x: 0.4, y: 0.6 },
  })
  updates = 0
  doc.on('update', () => (updates += 1))
  useView.getState().showNeeds('all')
  const screen = (
    <SurfaceProvider value={surfaceSlot()}>
      <Profiler id="board" onRender={(_id, phase) => commits.push(phase)}>
        <div style={{ inlineSize: '1200px', blockSize: '800px' }}>
          <BoardStage tools={null} />
        </div>
      </Profiler>
    </SurfaceProvider>
  )
  stop = renderInSession(session, screen).stop
  await vi.waitUntil(() => button(note))
})

afterEach(() => {
  stop()
  useView.getState().reset()
})

function button(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-box="${id}"]`)
}

function middleOf(id: string): readonly [number, number] {
  const { left, top, width, height } = button(id)!.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function point(
  type: 'pointerdown' | 'pointermove' | 'pointerup',
  [clientX, clientY]: readonly [number, number],
): void {
  const target = document.elementFromPoint(clientX, clientY) ?? document.body
  const mouse = { pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true, cancelable: true }
  target.dispatchEvent(new PointerEvent(type, { clientX, clientY, ...mouse }))
}

function drag(from: readonly [number, number], to: readonly [number, number]): void {
  point('pointerdown', from)
  for (let step = 1; step <= 5; step += 1) {
    point('pointermove', [from[0] + ((to[0] - from[0]) * step) / 5, from[1] + ((to[1] - from[1]) * step) / 5])
  }
}

const things = [
  ['resource:hall', { kind: 'resource', id: 'hall' }],
  ['need:count', { kind: 'need', id: 'count' }],
  [note, { kind: 'note', id: 'note-1' }],
  ['theme:finance', { kind: 'theme', id: 'finance' }],
  ['resource-lane:match', { kind: 'phase', phaseId: 'match' }],
] as const

describe('the things on the board', () => {
  it.each(things)('%s is selected by a tap', (id, selection) => {
    const at = middleOf(id)
    point('pointerdown', at)
    point('pointerup', at)
    expect(useView.getState().selection).toEqual(selection)
  })

  it.each(things)('%s is selected by Enter', async (id, selection) => {
    button(id)!.focus()
    await userEvent.keyboard('{Enter}')
    expect(useView.getState().selection).toEqual(selection)
    expect(button(id)!.getAttribute('aria-pressed')).toBe(String(selection.kind !== 'phase'))
  })

  it('are all reached with the arrow keys', async () => {
    const [first, ...others] = [...document.querySelectorAll<HTMLElement>('[data-box]')].map(
      (element) => element.dataset['box']!,
    )
    const reached = new Set([first!])
    const queue = [first!]
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        button(id)!.focus()
        button(id)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        const next = (document.activeElement as HTMLElement).dataset['box']!
        if (reached.has(next)) continue
        reached.add(next)
        queue.push(next)
      }
    }
    expect(others.filter((id) => !reached.has(id))).toEqual([])
  })

  it('shows the needs of what is selected, or none', async () => {
    useView.getState().showNeeds('selected')
    await expect.poll(() => button('need:count')).toBeNull()
    useView.getState().select({ kind: 'chip', chipId: `${phaseId}.employer` })
    await expect.poll(() => button('need:count')).not.toBeNull()
    useView.getState().select({ kind: 'need', id: 'count' })
    await expect.poll(() => button('need:count')).not.toBeNull()
    useView.getState().showNeeds('none')
    await expect.poll(() => button('need:count')).toBeNull()
  })
})

describe('a note that is dragged', () => {
  it('renders nothing while it moves, and is moved once, on the drop', async () => {
    const end = middleOf('phase:match')
    commits.length = 0
    drag(middleOf(note), end)
    expect(commits).toEqual([])
    expect(updates).toBe(0)
    point('pointerup', end)
    expect(updates).toBe(1)
    expect(readCanvas(doc).notes['note-1']!.place).toMatchObject({ on: 'phase', id: 'match' })
    expect(useView.getState().selection).toEqual({ kind: 'note', id: 'note-1' })
    await expect.poll(() => middleOf(note)[0]).toBeCloseTo(end[0], 0)
  })

  it('stays on the board when it is let go of beside it, and keeps its place when that is done again', async () => {
    drag(middleOf(note), [1270, 20])
    point('pointerup', [1270, 20])
    await expect.poll(() => updates).toBe(1)
    const { place } = readCanvas(doc).notes['note-1']!
    await expect.poll(() => middleOf(note)[0]).toBeGreaterThan(1000)
    const at = middleOf(note)
    drag(at, [at[0] + 30, at[1]])
    point('pointermove', at)
    point('pointerup', at)
    expect(readCanvas(doc).notes['note-1']!.place).toEqual(place)
  })

  it('is left where it was by Escape', () => {
    drag(middleOf(note), middleOf('phase:match'))
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    point('pointerup', middleOf('phase:match'))
    expect(updates).toBe(0)
  })
})
