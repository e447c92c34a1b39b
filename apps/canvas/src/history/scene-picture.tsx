import type { Scene } from '@praatplaat/scene'
import { useLayoutEffect, useRef } from 'react'
import { paintScene } from '../stage/paint-shapes.ts'
import { useElementSize } from '../stage/use-element-size.ts'
import styles from './then-now.module.css'

interface ScenePictureProps {
  readonly title: string
  readonly scene: Scene
}

/** A scene as a picture to look at, as wide as its place and as sharp as the screen. */
export function ScenePicture({ title, scene }: ScenePictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  const width = useElementSize(frame)?.width ?? 0

  useLayoutEffect(() => {
    const [element, context] = [picture.current, picture.current?.getContext('2d')]
    if (!element || !context || width === 0) return
    const scale = (width * devicePixelRatio) / scene.width
    element.width = Math.round(scene.width * scale)
    element.height = Math.round(scene.height * scale)
    context.scale(scale, scale)
    paintScene(context, scene)
  }, [scene, width])

  return (
    <figure className={styles['picture']}>
      <figcaption>{title}</figcaption>
      <div ref={frame} style={{ aspectRatio: `${scene.width} / ${scene.height}` }}>
        <canvas ref={picture} role="img" aria-label={`${title}: ${scene.description}`} />
      </div>
    </figure>
  )
}
