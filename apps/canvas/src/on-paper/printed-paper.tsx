import type { Reader } from '@praatplaat/export'
import { paperFor } from '@praatplaat/export/paper'
import { boardScene } from '@praatplaat/export/svg'
import type { Canvas } from '@praatplaat/model'
import { createElement, useLayoutEffect, useState } from 'react'
import { paperOptions } from '../exporting/paper-options.ts'
import { useCanvas } from '../session/session-context.tsx'
import { measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import './on-paper.css'
import { layPageFoot } from './page-foot.ts'
import { PrintedBlock, PrintedNotice } from './printed-block.tsx'
import styles from './printed-paper.module.css'

export interface PrintedPaperProps {
  readonly reader: Reader
  /** Which employer it is for; `null`: the first. */
  readonly employerId: string | null
}

/**
 * What a browser prints of an open canvas, also without a connection: the paper for one reader, the same as in Word
 * and PDF. On the screen there is nothing of it.
 */
export function PrintedPaper({ reader, employerId }: PrintedPaperProps) {
  const canvas = useCanvas(itself)
  const locale = useReaderLocale()
  const [now] = useState(() => new Date())
  const paper = paperFor(canvas, paperOptions({ reader, employerId, locale, now }))
  const board = reader === 'report' ? boardScene(canvas, { locale, measure: measureOnCanvas }) : null
  useLayoutEffect(() => layPageFoot(paper))

  const { kicker, title, concept, notice, facts, chapters, print, language } = paper
  return (
    <div className={styles['paper']} data-on-paper="" data-print={print} lang={language}>
      <header>
        <p className={styles['kicker']}>{kicker}</p>
        <h1 dir="auto">{title}</h1>
        {concept && <PrintedNotice notice={concept} look="warn" />}
        <PrintedNotice notice={notice} look="calm" />
        <dl className={styles['facts']}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      {chapters.map((chapter) => (
        <section key={chapter.title} data-page={chapter.page} data-fresh={chapter.fresh}>
          <h2>{chapter.title}</h2>
          {createElement(
            'div',
            null,
            ...chapter.content.map((block) => createElement(PrintedBlock, { block, board })),
          )}
        </section>
      ))}
    </div>
  )
}

const itself = (canvas: Canvas) => canvas
