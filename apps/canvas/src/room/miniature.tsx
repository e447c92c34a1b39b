import type { Canvas } from '@praatplaat/model'
import { layoutMiniature } from '@praatplaat/scene'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Signal } from '../session/signal.ts'
import { paintScene } from '../stage/paint-shapes.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { pagePainter } from './idle-painter.ts'
import styles from './room.module.css'

const size = { width: 424, height: 148 } as const

interface MiniatureProps {
  readonly canvas: Signal<Canvas | null>
  /** The phases in which somebody points, with the colour of who. */
  readonly pointedAt: Signal<Readonly<Record<string, string>>>
}

/** A table's board, painted when the browser has time for it. It renders once, and is painted without React. */
export function Miniature({ canvas, pointedAt }: MiniatureProps) {
  const t = useTranslations('room')
  const locale = useReaderLocale()
  const picture = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const paint = () => {
      const [element, now] = [picture.current, canvas.current()]
      const context = element?.getContext('2d')
      if (!element || !context || !now) return
      const scene = layoutMiniature(now, { ...size, locale, pointedAt: pointedAt.current() })
      context.setTransform(element.width / size.width, 0, 0, element.height / size.height, 0, 0)
      context.clearRect(0, 0, size.width, size.height)
      paintScene(context, scene)
      element.setAttribute('aria-label', scene.description)
    }
    const ask = () => pagePainter.ask(paint)
    ask()
    const stops = [canvas.subscribe(ask), pointedAt.subscribe(ask)]
    return () => {
      for (const stop of stops) stop()
      pagePainter.forget(paint)
    }
  }, [canvas, pointedAt, locale])

  return (
    <canvas
      ref={picture}
      className={styles['miniature']}
      role="img"
      // Until it is painted; then it says what is on it.
      aria-label={t('loading')}
      width={size.width * 2}
      height={size.height * 2}
    />
  )
}
