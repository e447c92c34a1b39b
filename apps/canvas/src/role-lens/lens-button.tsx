import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Icon } from '../design/icon.tsx'
import { part } from '../parts/part.tsx'
import styles from './lens-button.module.css'

const LensChooser = part({
  words: ['role-lens'],
  load: () => import('./lens-chooser.tsx').then((file) => file.LensChooser),
})

/** Asks through whose eyes the reader wants to look. The focus comes back to it when that is over. */
export function LensButton() {
  const t = useTranslations('topBar')
  const app = useTranslations('app')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        className={styles['button']}
        aria-haspopup="dialog"
        title={t('lens')}
        data-lens-button=""
        onClick={() => setOpen(true)}
      >
        <Icon name="glasses" />
        <span>{t('lens')}</span>
      </Button>
      {isOpen && (
        <Dialog title={t('lensTitle')} onClose={() => setOpen(false)} closeLabel={app('close')}>
          <LensChooser onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
}
