import { chipRing, type Box, type Scene } from '@praatplaat/scene'
import { memo, useMemo } from 'react'
import { useView } from '../view-state/view.ts'
import { BoxView } from './box-view.tsx'
import type { Camera, Size } from './camera.ts'
import { Layer, Shape, Stage } from './konva.ts'
import { paintShapes } from './paint-shapes.ts'
import { PresenceView } from './presence-view.tsx'
import { selectedBoxId } from './selected-box.ts'

interface SceneStageProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly viewport: Size
}

/**
 * The scene on a Konva stage, in three layers: what seldom changes, the chips, and what the
 * others do. Nothing on it listens; gestures go by the scene's geometry.
 */
export function SceneStage({ scene, camera, viewport }: SceneStageProps) {
  const [ground, chips] = useMemo(() => {
    const moving = scene.boxes.filter((box) => box.kind === 'chip')
    return [scene.boxes.filter((box) => box.kind !== 'chip'), moving]
  }, [scene.boxes])

  return (
    <Stage
      width={viewport.width}
      height={viewport.height}
      x={camera.x}
      y={camera.y}
      scaleX={camera.zoom}
      scaleY={camera.zoom}
      listening={false}
      aria-hidden="true"
    >
      <Layer listening={false}>
        <Background scene={scene} />
        {ground.map((box) => (
          <BoxView key={box.id} box={box} />
        ))}
      </Layer>
      <Layer listening={false}>
        {chips.map((box) => (
          <LiftableBox key={box.id} box={box} />
        ))}
        <SelectionRing boxes={scene.boxes} />
      </Layer>
      <PresenceView scene={scene} camera={camera} />
    </Stage>
  )
}

/** A chip that may be in this reader's hand: then only this one renders again. */
const LiftableBox = memo(function LiftableBox({ box }: { box: Box }) {
  const lifted = useView((view) => box.kind === 'chip' && view.hand?.chipId === box.chipId)
  return <BoxView box={box} lifted={lifted} />
})

const Background = memo(function Background({ scene }: { scene: Scene }) {
  const { background } = scene
  return (
    <Shape
      listening={false}
      perfectDrawEnabled={false}
      sceneFunc={(context) => paintShapes(context._context as CanvasRenderingContext2D, background)}
    />
  )
})

function SelectionRing({ boxes }: { boxes: readonly Box[] }) {
  const selected = useView((view) => selectedBoxId(view.selection))
  const box = boxes.find((candidate) => candidate.id === selected)
  if (box?.kind !== 'chip') return null
  const ring = chipRing({ radius: box.radius, x: box.x + box.centre.x, y: box.y + box.centre.y })
  return (
    <Shape
      listening={false}
      perfectDrawEnabled={false}
      sceneFunc={(context) => paintShapes(context._context as CanvasRenderingContext2D, [ring])}
    />
  )
}
