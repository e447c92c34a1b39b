import type { Scene } from '@praatplaat/scene'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import type { Camera, Size } from './camera.ts'
import { konvaStage, type KonvaStage } from './konva-stage.ts'
import { paintPresence } from './paint-presence.ts'
import { paintShapes } from './paint-shapes.ts'
import styles from './board-stage.module.css'
import { selectedBoxId } from './selected-box.ts'
import { selectionShape } from './selection-shape.ts'

interface SceneStageProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly viewport: Size
  /** The stage itself, for what moves on it without React. */
  readonly stage?: Ref<KonvaStage | null>
}

/** Keeps a Konva stage in step with the scene, the camera, the selection and the others. */
export function SceneStage({ scene, camera, viewport, stage: handle }: SceneStageProps) {
  const container = useRef<HTMLDivElement>(null)
  const stage = useRef<KonvaStage>(null)
  const { presence, canvas } = useSession()
  const locale = useReaderLocale()

  // First of the effects, so that the others find a stage.
  useLayoutEffect(() => {
    stage.current = konvaStage(container.current!)
    return () => {
      stage.current?.destroy()
      stage.current = null
    }
  }, [])
  useImperativeHandle(handle, () => stage.current!, [])

  useLayoutEffect(() => void stage.current?.show(scene), [scene])
  useLayoutEffect(() => stage.current?.look(camera, viewport), [camera, viewport])

  useLayoutEffect(() => {
    stage.current?.paintOver((context) => {
      paintSelection(context, scene)
      paintPresence(context, {
        others: presence.others.current(),
        scene,
        canvas: canvas.current(),
        locale,
        zoom: camera.zoom,
      })
    })
  }, [scene, camera.zoom, presence, canvas, locale])

  // What people do changes many times a second, and passes React by.
  useEffect(() => presence.others.subscribe(() => stage.current?.repaintOver()), [presence])
  useEffect(
    () =>
      useView.subscribe((view, before) => {
        if (view.hand !== before.hand)
          stage.current?.lift(view.hand?.chipId ? `chip:${view.hand.chipId}` : null)
        if (view.selection !== before.selection) stage.current?.repaintOver()
      }),
    [],
  )

  return <div ref={container} className={styles['canvas']} aria-hidden="true" />
}

function paintSelection(context: CanvasRenderingContext2D, scene: Scene): void {
  const selected = selectedBoxId(useView.getState().selection)
  const box = scene.boxes.find(({ id }) => id === selected)
  if (box) paintShapes(context, [selectionShape(box)])
}
