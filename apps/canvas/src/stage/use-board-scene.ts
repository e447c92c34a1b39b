import { layoutBoard, type Handling, type Scene } from '@praatplaat/scene'
import type { Canvas } from '@praatplaat/model'
import { useMemo, useState } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import type { Size } from './camera.ts'
import { measureOnCanvas } from './measure-on-canvas.ts'
import { sceneMemory } from './scene-memory.ts'
import { useEmphasis } from './use-emphasis.ts'
import { useNeedsShown } from './use-needs-shown.ts'

/** The board as it is now, and how it would be with a chip in the hand. */
export interface BoardScene {
  readonly scene: Scene
  readonly withHandling: (handling: Handling) => Scene
}

/** Lays the board out for a viewport. A box that did not change is the same object as before, so only the others are drawn again. */
export function useBoardScene(size: Size): BoardScene {
  const canvas = useCanvas(whole)
  const locale = useReaderLocale()
  const needs = useNeedsShown()
  const emphasis = useEmphasis()
  const { width, height } = size
  const [reuse] = useState(sceneMemory)

  return useMemo(() => {
    const options = { width, height, locale, needs, ...emphasis, measure: measureOnCanvas }
    return {
      scene: reuse(layoutBoard(canvas, options)),
      withHandling: (handling) => layoutBoard(canvas, { ...options, ...handling }),
    }
  }, [canvas, width, height, locale, needs, emphasis, reuse])
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
