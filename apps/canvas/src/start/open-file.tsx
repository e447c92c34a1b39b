import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { useOperatorKey } from '../operator/use-operator-key.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { createAndRemember } from './create-and-remember.ts'
import styles from './open-file.module.css'
import { RefusedFile, type FileRefusal } from './refused-file.tsx'
import { useFileDrop } from './use-file-drop.ts'

type Opening =
  | { readonly state: 'idle' | 'reading' | 'creating' }
  | { readonly state: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly state: 'failed'; readonly problem: unknown; readonly retry: () => void }

/** Opens a praatplaat.json, chosen or dropped anywhere on the page, as a new canvas. */
export function OpenFile() {
  const t = useTranslations('start')
  const locale = useReaderLocale()
  const [, navigate] = useLocation()
  const operator = useOperatorKey()
  const headingId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [opening, setOpening] = useState<Opening>({ state: 'idle' })
  const busy = opening.state === 'reading' || opening.state === 'creating'

  const create = async (json: unknown, title: string) => {
    setOpening({ state: 'creating' })
    try {
      const address = await operator.make((operatorKey) =>
        createAndRemember({ canvas: json }, title, locale, operatorKey),
      )
      if (address === null) setOpening({ state: 'idle' })
      else navigate(address)
    } catch (problem) {
      setOpening({ state: 'failed', problem, retry: () => void create(json, title) })
    }
  }

  const open = async (file: File) => {
    setOpening({ state: 'reading' })
    try {
      // Knowing every fault takes code that only those who open a file need.
      const { readCanvasFile } = await import('./read-canvas-file.ts')
      const read = await readCanvasFile(file)
      if (read.kind === 'canvas') return await create(read.json, read.title.trim() || t('new.defaultTitle'))
      setOpening({ state: 'refused', name: file.name, refusal: read })
    } catch (problem) {
      setOpening({ state: 'failed', problem, retry: () => void open(file) })
    }
  }

  const take = (files: readonly File[]) => {
    const [file] = files
    if (!file || busy) return
    if (files.length === 1) void open(file)
    else setOpening({ state: 'refused', name: file.name, refusal: { kind: 'several' } })
  }
  const hanging = useFileDrop(take)

  return (
    <section className={styles['open']} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('file.heading')}</h2>
      <p>{t('file.explain')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          take([...(event.target.files ?? [])])
          // So that the same file, corrected, can be chosen again.
          event.target.value = ''
        }}
      />
      <Button
        className={styles['choose']}
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => !busy && input.current?.click()}
      >
        {opening.state === 'reading'
          ? t('file.reading')
          : opening.state === 'creating'
            ? t('file.creating')
            : t('file.choose')}
      </Button>
      {opening.state === 'refused' && <RefusedFile name={opening.name} refusal={opening.refusal} />}
      {opening.state === 'failed' && <ProblemNotice problem={opening.problem} onRetry={opening.retry} />}
      {operator.dialog}
      {hanging && (
        <div className={styles['dropping']} aria-hidden="true">
          <p>{t('file.drop')}</p>
        </div>
      )}
    </section>
  )
}
