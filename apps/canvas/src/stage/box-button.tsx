import type { Box } from '@praatplaat/scene'
import { memo } from 'react'
import styles from './board-keys.module.css'
import type { Camera } from './camera.ts'

interface BoxButtonProps {
  readonly box: Box
  readonly camera: Camera
  readonly label: string
  /** The one that the tab key stops at. */
  readonly stop: boolean
  readonly pressed: boolean
}

/** The button over one thing on the board. The group listens to the keys, so that a button renders only when its box changes. */
export const BoxButton = memo(
  function BoxButton({ box, camera, label, stop, pressed }: BoxButtonProps) {
    return (
      <button
        type="button"
        className={styles['box']}
        data-box={box.id}
        tabIndex={stop ? 0 : -1}
        aria-label={label}
        aria-pressed={pressed}
        style={{
          transform: `translate(${box.x * camera.zoom + camera.x}px, ${box.y * camera.zoom + camera.y}px)`,
          inlineSize: box.width * camera.zoom,
          blockSize: box.height * camera.zoom,
        }}
      />
    )
  },
  (a, b) =>
    a.box === b.box &&
    a.label === b.label &&
    a.stop === b.stop &&
    a.pressed === b.pressed &&
    a.camera.zoom === b.camera.zoom &&
    a.camera.x === b.camera.x &&
    a.camera.y === b.camera.y,
)
