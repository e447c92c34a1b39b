import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Point } from '@praatplaat/scene'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import { useChipDrag } from '../drag/use-chip-drag.ts'
import { useNoteDrag } from '../notes/use-note-drag.ts'
import { LaserOnBoard } from '../laser/laser-parts.tsx'
import { NeedHandle } from '../needs/need-handle.tsx'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { BoardKeys } from './board-keys.tsx'
import styles from './board-stage.module.css'
import { useSurfaceSlot } from './board-surface.ts'
import { boxAt } from './box-at.ts'
import { fit, toScene, zoomAround, type Camera, type Size } from './camera.ts'
import type { KonvaStage } from './konva-stage.ts'
import { placeAt } from './place-at.ts'
import { SceneStage } from './scene-stage.tsx'
import { selectionOf } from './selected-box.ts'
import { spotAt } from './spot-at.ts'
import { useBoardScene } from './use-board-scene.ts'
import { useElementSize } from './use-element-size.ts'
import { useGestures } from './use-gestures.ts'
import { usePointing } from './use-pointing.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

interface BoardStageProps {
  /** Where undo and zoom stand, beside the board instead of over it. */
  readonly tools: HTMLElement | null
}

/** The board on a screen that is wide enough for all of it. */
export function BoardStage({ tools }: BoardStageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useElementSize(frame)
  const picking = useView((view) => view.picked !== null || view.pointing !== null)
  return (
    <div ref={frame} className={styles['frame']} data-picking={picking || undefined}>
      {size && size.width > 0 && <SizedBoard viewport={size} frame={frame} tools={tools} />}
    </div>
  )
}

interface SizedBoardProps extends BoardStageProps {
  readonly viewport: Size
  readonly frame: RefObject<HTMLDivElement | null>
}

function SizedBoard({ viewport, frame, tools }: SizedBoardProps) {
  const t = useTranslations('board')
  const { scene, withHandling } = useBoardScene(viewport)
  const { presence } = useSession()
  const surface = useSurfaceSlot()
  const startDrag = useChipDrag()
  const startNoteDrag = useNoteDrag()
  const putDown = usePutDown()
  const pointOut = usePointing()
  const stage = useRef<KonvaStage>(null)
  // `null` is the whole board, also after the window or the board changed size.
  const [moved, setMoved] = useState<Camera | null>(null)
  const camera = moved ?? fit(scene, viewport)

  const latest = useLatest({ scene, withHandling, camera, viewport })

  const tap = (at: Point) => {
    const point = toScene(latest.current.camera, at)
    if (pointOut.atPoint(latest.current.scene, point)) return
    const { picked, select, pick } = useView.getState()
    const box = boxAt(latest.current.scene, point)
    if (picked) {
      const place = placeAt(latest.current.scene, point)
      if (place) putDown(picked, place)
      else pick(null)
      return
    }
    select(box && selectionOf(box))
  }

  const noteGround = {
    scene: () => latest.current.scene,
    zoom: () => latest.current.camera.zoom,
    carry: (boxId: string, by: Point | null) => stage.current?.carry(boxId, by),
  }

  const gestures = useLatest({
    camera: { current: camera },
    scene: { current: scene },
    viewport: { current: viewport },
    moveCamera: (next: Camera) => {
      const whole = fit(latest.current.scene, latest.current.viewport)
      setMoved(next.zoom <= whole.zoom * 1.001 ? null : next)
    },
    onTap: tap,
    onPress: (event: PointerEvent, at: Point) => {
      const box = boxAt(latest.current.scene, toScene(latest.current.camera, at))
      const { picked, pointing } = useView.getState()
      if (picked || pointing) return false
      if (box?.kind === 'chip') startDrag(event, { roleId: box.roleId, chipId: box.chipId }, () => tap(at))
      else if (box?.kind === 'note') startNoteDrag(event, box, noteGround, () => tap(at))
      else return false
      return true
    },
    onHover: (at: Point | null) =>
      presence.showCursor(at && spotAt(latest.current.scene, toScene(latest.current.camera, at))),
  })
  useGestures(frame, gestures)

  useLayoutEffect(() => {
    const local = (clientX: number, clientY: number): Point | null => {
      const box = frame.current?.getBoundingClientRect()
      if (!box || clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom)
        return null
      return toScene(latest.current.camera, { x: clientX - box.left, y: clientY - box.top })
    }
    const lifted = () => {
      const chipId = useView.getState().hand?.chipId ?? null
      return chipId === null ? latest.current.scene : latest.current.withHandling({ lifted: chipId })
    }
    return surface.put({
      placeAt: (x, y) => {
        const point = local(x, y)
        return point && placeAt(lifted(), point)
      },
      makeRoom: (place) => {
        const hand = useView.getState().hand
        const opening = place?.kind === 'chips' ? { phaseId: place.phaseId, index: place.index ?? 0 } : null
        const next =
          hand && place ? latest.current.withHandling({ lifted: hand.chipId, opening }) : latest.current.scene
        stage.current?.makeRoom(next)
      },
      showOthers: (roleId, x, y) => {
        const point = local(x, y)
        const at = point && spotAt(latest.current.scene, point)
        presence.showDrag(at && { roleId, at })
      },
    })
  }, [surface, frame, latest, presence])

  useEffect(() => {
    const leave = () => presence.showCursor(null)
    // A hidden window hears of no pointer that leaves it.
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [presence])

  const zoom = (factor: number) =>
    gestures.current.moveCamera(
      zoomAround(camera, factor, { x: viewport.width / 2, y: viewport.height / 2 }, scene, viewport),
    )

  return (
    <>
      <SceneStage scene={scene} camera={camera} viewport={viewport} stage={stage} />
      <BoardKeys
        scene={scene}
        camera={camera}
        label={t('label')}
        description={scene.description}
        onChoose={(box) => useView.getState().select(selectionOf(box))}
      />
      <NeedHandle scene={scene} camera={camera} />
      <LaserOnBoard scene={scene} camera={camera} viewport={viewport} tools={tools} />
      {tools &&
        createPortal(<ZoomButtons onZoom={zoom} onFit={() => setMoved(null)} fits={moved === null} />, tools)}
    </>
  )
}

/** The latest value, for listeners that live longer than a render. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => void (latest.current = value))
  return latest
}
