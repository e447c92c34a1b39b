import { describeCanvas } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useLineDraft } from '../design/use-line-draft.ts'
import { ExportButton } from '../exporting/export-button.tsx'
import { FindingsButton } from '../findings/findings-button.tsx'
import { part } from '../parts/part.tsx'
import { LensButton } from '../role-lens/lens-button.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { ShortcutsButton } from '../shortcuts/shortcuts-button.tsx'
import { Attendees } from './attendees.tsx'
import { SavedSign } from './saved-sign.tsx'
import styles from './top-bar.module.css'
import { ViewSwitch } from './view-switch.tsx'

const ShareLinks = part<object>({
  words: ['sharing'],
  load: () => import('../sharing/share-links.tsx').then((file) => file.ShareLinks),
})

interface TopBarProps {
  readonly narrow: boolean
  readonly onChangeSeat: () => void
}

/** The canvas's title, whether the work is saved, the views, who is there, and what to do with it all. */
export function TopBar({ narrow, onChangeSeat }: TopBarProps) {
  const t = useTranslations('topBar')
  const app = useTranslations('app')
  const [sharing, setSharing] = useState(false)

  return (
    <header className={styles['bar']} data-narrow={narrow || undefined}>
      <Link href="/" className={styles['logo']} aria-label={t('toStart')}>
        <img src="/logo.svg" alt="" width={32} height={32} />
      </Link>
      <div className={styles['name']}>
        <CanvasTitle />
        <SavedSign />
      </div>
      {!narrow && <ViewSwitch />}
      <div className={styles['end']}>
        <Attendees onChangeSeat={onChangeSeat} most={narrow ? 2 : 4} />
        {!narrow && <FindingsButton />}
        <LensButton />
        {!narrow && <ShortcutsButton />}
        {!narrow && <ExportButton />}
        <Button look="primary" onClick={() => setSharing(true)}>
          {narrow ? t('shareShort') : t('share')}
        </Button>
      </div>
      {sharing && (
        <Dialog title={t('shareTitle')} onClose={() => setSharing(false)} closeLabel={app('close')}>
          <ShareLinks />
        </Dialog>
      )}
    </header>
  )
}

function CanvasTitle() {
  const t = useTranslations('topBar')
  const { commit } = useSession()
  const title = useCanvas((canvas) => canvas.title)
  const mayEdit = useMayEdit()
  const line = useLineDraft(title, (next) => commit(describeCanvas, { title: next }))
  if (!mayEdit) return <h1 className={styles['title']}>{title}</h1>

  return (
    <h1 className={styles['title']}>
      <input {...line} aria-label={t('title')} maxLength={200} />
    </h1>
  )
}
