import { Profiler } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type * as Y from 'yjs'
import { documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CanvasFile } from '@praatplaat/model'
import { DragGhost } from '../drag/drag-ghost.tsx'
import { openFindingsDoor } from '../findings/findings-door.ts'
import { LaserOnBoard } from '../laser/laser-parts.tsx'
import { RoleTray } from '../role-chips/role-tray.tsx'
import { localSession } from '../session/testing/local-session.ts'
import { useView } from '../view-state/view.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import type * as KonvaStageModule from './konva-stage.ts'
import { BoardStage } from './board-stage.tsx'
import { SurfaceProvider, surfaceSlot } from './board-surface.ts'

/** Which boxes each scene that was shown drew anew. */
const shown: (readonly string[])[] = []
vi.mock('./konva-stage.ts', async (importOriginal) => {
  const { konvaStage } = await importOriginal<typeof KonvaStageModule>()
  return {
    konvaStage: (container: HTMLDivElement) => {
      const stage = konvaStage(container)
      return {
        ...stage,
        show: (scene: Parameters<typeof stage.show>[0]) => {
          const renewed = stage.show(scene)
          shown.push(renewed)
          return renewed
        },
      }
    },
  }
})

const [from, full, to] = ['recruitment', 'support', 'match']
const moved = 'role-14'

/** Six phases of about fifteen chips and ten agreements each; in the last one there is room for one that comes. */
function crowdedFile(): CanvasFile {
  const empty = instantiateTemplate('praatplaat', 'nl')!
  const roles = Array.from({ length: 16 }, (_, index) => ({
    ...empty.roles[index % empty.roles.length]!,
    id: `role-${String(index).padStart(2, '0')}`,
    order: `a${index.toString(36)}`,
  }))
  const order = (index: number) => `a${index.toString(36)}`
  return {
    ...empty,
    roles,
    chips: empty.phases.flatMap(({ id: phaseId }) =>
      roles
        // One phase is full, so that one more elsewhere changes nothing about the size of the chips.
        .slice(0, { [full]: 16, [to]: 14 }[phaseId] ?? 15)
        .map((role, index) => ({
          phaseId,
          roleId: role.id,
          involvement: 'does' as const,
          order: order(index),
        })),
    ),
    agreements: empty.phases.flatMap(({ id: phaseId }) =>
      Array.from({ length: 10 }, (_, index) => ({
        id: `${phaseId}-${index}`,
        phaseId,
        status: 'proposed' as const,
        text: 'Wie doet wat, voor wanneer.',
        ownerId: null,
        partnerIds: [],
        due: null,
        remark: '',
        order: order(index),
        origin: '',
      })),
    ),
    carried: {},
  }
}

let stop: () => void = () => {}
const commits: string[] = []
let doc: Y.Doc
let updates = 0

beforeEach(async () => {
  await page.viewport(1280, 840)
  // Findings and lasers come when the browser is idle, and the board then renders once more: that is not the drag's doing.
  await Promise.all([openFindingsDoor(), LaserOnBoard.fetch('nl')])
  shown.length = 0
  commits.length = 0
  doc = documentFromFile(crowdedFile())
  updates = 0
  doc.on('update', () => (updates += 1))
  const session = localSession(doc)
  const screen = (
    <SurfaceProvider value={surfaceSlot()}>
      <Profiler id="board" onRender={(_id, phase) => commits.push(phase)}>
        <div style={{ display: 'grid', grid: "'tray board' 800px / 100px 1100px" }}>
          <RoleTray />
          <BoardStage tools={null} />
        </div>
        <DragGhost />
      </Profiler>
    </SurfaceProvider>
  )
  stop = renderInSession(session, screen).stop
  await vi.waitUntil(() => boxOf(`chip:${from}.${moved}`))
})

afterEach(() => {
  stop()
  useView.getState().reset()
})

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame)
}

function boxOf(id: string): DOMRect | null {
  return document.querySelector(`[data-box="${id}"]`)?.getBoundingClientRect() ?? null
}

function middleOf(id: string): readonly [number, number] {
  const box = boxOf(id)!
  return [box.left + box.width / 2, box.top + box.height / 2]
}

function point(
  type: 'pointerdown' | 'pointermove' | 'pointerup',
  [clientX, clientY]: readonly [number, number],
): void {
  const init = {
    clientX,
    clientY,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    bubbles: true,
    cancelable: true,
  }
  const target = document.elementFromPoint(clientX, clientY) ?? document.body
  target.dispatchEvent(new PointerEvent(type, init))
}

describe('dragging a chip on a board of 90 chips and 60 agreements', () => {
  it('has that board', () => {
    const canvas = readCanvas(doc)
    expect(Object.keys(canvas.chips)).toHaveLength(90)
    expect(Object.keys(canvas.agreements)).toHaveLength(60)
  })

  it('renders nothing while the chip moves, and commits once, on the drop', async () => {
    const start = middleOf(`chip:${from}.${moved}`)
    const end = middleOf(`phase:${to}`)
    point('pointerdown', start)
    point('pointermove', [start[0] + 10, start[1]])
    await expect.poll(() => useView.getState().hand?.roleId).toBe(moved)
    // The chip in the hand has been drawn once; from here on only its transform changes.
    await expect.poll(() => commits.length).toBeGreaterThan(0)
    await nextFrame()
    await nextFrame()
    commits.length = 0
    shown.length = 0

    for (let step = 1; step <= 40; step += 1) {
      point('pointermove', [
        start[0] + ((end[0] - start[0]) * step) / 40,
        start[1] + ((end[1] - start[1]) * step) / 40,
      ])
      await nextFrame()
    }
    expect(commits).toEqual([])
    expect(shown).toEqual([])
    expect(updates).toBe(0)

    point('pointerup', end)
    await expect.poll(() => readCanvas(doc).chips[`${to}.${moved}`]?.phaseId).toBe(to)
    expect(updates).toBe(1)
  })

  it('draws that chip anew and no other', async () => {
    const start = middleOf(`chip:${from}.${moved}`)
    // Past the last chip of the row, so that nobody has to make room.
    const lane = boxOf(`phase:${to}`)!
    const end = [lane.left + lane.width / 2, lane.top + 40] as const
    point('pointerdown', start)
    point('pointermove', [start[0] + 10, start[1]])
    await expect.poll(() => useView.getState().hand?.roleId).toBe(moved)
    point('pointermove', end)
    shown.length = 0
    point('pointerup', end)
    await expect.poll(() => boxOf(`chip:${to}.${moved}`)).not.toBeNull()

    const chips = new Set(shown.flat().filter((id) => id.startsWith('chip:')))
    expect([...chips]).toEqual([`chip:${to}.${moved}`])
  })

  it('puts everything back when the chip is let go of beside the board', async () => {
    const start = middleOf(`chip:${from}.role-03`)
    point('pointerdown', start)
    point('pointermove', [start[0] + 10, start[1]])
    await expect.poll(() => useView.getState().hand?.roleId).toBe('role-03')
    point('pointermove', [1250, 500])
    point('pointerup', [1250, 500])
    await expect.poll(() => useView.getState().hand).toBeNull()
    expect(updates).toBe(0)
    expect(readCanvas(doc).chips[`${from}.role-03`]).toBeDefined()
  })
})
