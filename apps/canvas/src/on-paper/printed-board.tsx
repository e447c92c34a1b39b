import type { Paper } from '@praatplaat/export'
import type { Scene } from '@praatplaat/scene'
import { createElement } from 'react'
import { SvgShapes } from '../stage/svg-shapes.tsx'
import styles from './printed-paper.module.css'

type Block = Paper['chapters'][number]['content'][number]

interface PrintedBoardProps {
  readonly mention: Extract<Block, { kind: 'board' }>['picture']
  readonly scene: Scene
}

/** The board as it stands on the screen, as large as a lying page lets it be. */
export function PrintedBoard({ mention, scene }: PrintedBoardProps) {
  const { width, height, background, boxes } = scene
  const drawn = boxes.map(({ x, y, shapes }) =>
    createElement('g', { transform: `translate(${x} ${y})` }, createElement(SvgShapes, { shapes })),
  )
  return (
    <figure className={styles['board']}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mention.description}>
        <SvgShapes shapes={background} />
        {createElement('g', null, ...drawn)}
      </svg>
      <figcaption>{mention.caption}</figcaption>
    </figure>
  )
}
