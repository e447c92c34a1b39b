import type { ExportFormat } from '@praatplaat/export'
import type { Canvas, Locale } from '@praatplaat/model'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { downloadFile } from './download-file.ts'
import styles from './export-menu.module.css'
import { standBelow } from './stand-below.ts'

/** In the order in which groups want them. */
const offered = ['docx', 'svg', 'json'] as const satisfies readonly ExportFormat[]

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'making' | 'failed'; readonly format: ExportFormat }
  | { readonly state: 'done'; readonly name: string }

/** What the group takes home: a button that opens the list of files one can have made. */
export function ExportMenu() {
  const t = useTranslations('exporting')
  const locale = useReaderLocale()
  const { canvas } = useSession()
  const ids = { menu: useId(), heading: useId() }
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLElement>(null)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const making = progress.state === 'making'

  const make = async (format: ExportFormat) => {
    setProgress({ state: 'making', format })
    try {
      setProgress({ state: 'done', name: await makeAndDownload(canvas.current(), format, locale) })
    } catch (error) {
      // Not the reader's doing, and not the server's: whoever looks into it wants to see why.
      console.error(error)
      setProgress({ state: 'failed', format })
    }
  }

  return (
    <>
      <Button ref={button} popoverTarget={ids.menu}>
        {t('button')}
      </Button>
      <section
        ref={menu}
        id={ids.menu}
        popover="auto"
        className={styles['menu']}
        aria-labelledby={ids.heading}
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open') return
          standBelow(menu.current!, button.current!)
          if (!making) setProgress({ state: 'idle' })
        }}
      >
        <h2 id={ids.heading}>{t('heading')}</h2>
        <ul>
          {offered.map((format) => (
            <li key={format}>
              <button
                type="button"
                className={styles['format']}
                aria-disabled={making}
                onClick={() => void (making || make(format))}
              >
                <span className={styles['extension']} aria-hidden="true">
                  {format}
                </span>
                <span className={styles['name']}>{t(`${format}.name`)}</span>
                <span className={styles['what']}>{t(`${format}.what`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <output className={styles['progress']} data-state={progress.state}>
          {progress.state === 'making' && t(`${progress.format}.making`)}
          {progress.state === 'done' && t('done', { name: progress.name })}
          {progress.state === 'failed' && t('failed')}
        </output>
      </section>
    </>
  )
}

async function makeAndDownload(canvas: Canvas, format: ExportFormat, locale: Locale): Promise<string> {
  const { exportFile } = await import('./export-file.ts')
  const file = await exportFile(canvas, format, locale, new Date())
  downloadFile(file)
  return file.name
}
