import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { rememberedCanvases } from '../device/remembered-canvases.ts'
import { rememberedWorkshops } from '../device/remembered-workshops.ts'
import { BoardPicture } from './board-picture.tsx'
import { HeldWorkshops } from './held-workshops.tsx'
import { NewCanvas } from './new-canvas.tsx'
import { OpenFile } from './open-file.tsx'
import { OpenedBefore } from './opened-before.tsx'
import { PageHeader } from './page-header.tsx'
import styles from './start-page.module.css'
import { usePageTitle } from './use-page-title.ts'

/** Where everyone begins who has no link: what this is, a new canvas, a kept file, or back to an earlier one. */
export function StartPage() {
  const t = useTranslations('start')
  // Who was here before mostly comes to go on; who was not, to begin.
  const [returning] = useState(() => rememberedCanvases().length + rememberedWorkshops().length > 0)
  usePageTitle(useTranslations('app')('name'))

  return (
    <div className={styles['page']}>
      <PageHeader />
      <main className={styles['main']}>
        <div className={styles['intro']}>
          <div>
            <h1>{t('title')}</h1>
            <p>{t('intro')}</p>
          </div>
          <BoardPicture />
        </div>
        <div className={styles['ways']}>
          {returning ? (
            <>
              <KeptCanvases />
              <NewSheet />
            </>
          ) : (
            <>
              <NewSheet />
              <KeptCanvases />
            </>
          )}
        </div>
      </main>
    </div>
  )
}

function NewSheet() {
  return (
    <div className={styles['sheet']}>
      <NewCanvas />
    </div>
  )
}

function KeptCanvases() {
  const [holdsWorkshops] = useState(() => rememberedWorkshops().length > 0)
  return (
    <div className={styles['kept']}>
      {holdsWorkshops && (
        <div className={styles['sheet']}>
          <HeldWorkshops />
        </div>
      )}
      <div className={styles['sheet']}>
        <OpenedBefore />
      </div>
      <div className={styles['sheet']}>
        <OpenFile />
      </div>
    </div>
  )
}
