import type { Canvas, Locale } from '@praatplaat/model'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { part } from '../parts/part.tsx'
import { useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { downloadFile } from './download-file.ts'
import type { Progress } from './export-choice.tsx'
import type { DeviceFormat } from './export-file.ts'
import styles from './export-menu.module.css'
import { standBelow } from './stand-below.ts'

const ExportChoice = part({
  words: ['exporting'],
  load: () => import('./export-choice.tsx').then((file) => file.ExportChoice),
})

/** What the group takes home: a button that opens the list of files one can have made. */
export function ExportMenu() {
  const t = useTranslations('topBar')
  const locale = useReaderLocale()
  const { canvas } = useSession()
  const ids = { menu: useId(), heading: useId() }
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLElement>(null)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  // Nothing of it is loaded before somebody opens the menu.
  const [wasOpened, setWasOpened] = useState(false)
  const making = progress.state === 'making'

  const make = async (format: DeviceFormat) => {
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
        {t('export')}
      </Button>
      <section
        ref={menu}
        id={ids.menu}
        popover="auto"
        className={styles['menu']}
        aria-labelledby={ids.heading}
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open') return
          setWasOpened(true)
          standBelow(menu.current!, button.current!)
          if (!making) setProgress({ state: 'idle' })
        }}
      >
        {wasOpened && (
          <ExportChoice
            headingId={ids.heading}
            progress={progress}
            onChoose={(format) => void (making || make(format))}
          />
        )}
      </section>
    </>
  )
}

async function makeAndDownload(canvas: Canvas, format: DeviceFormat, locale: Locale): Promise<string> {
  const { exportFile } = await import('./export-file.ts')
  const file = await exportFile(canvas, format, locale, new Date())
  downloadFile(file)
  return file.name
}
