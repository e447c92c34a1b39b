import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Link, useRoute } from 'wouter'
import { Button } from '../design/button.tsx'
import buttonStyles from '../design/button.module.css'
import { PageHeader } from '../start/page-header.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import styles from './dead-end.module.css'
import { ForgetHere } from './forget-here.tsx'
import { LostChip } from './lost-chip.tsx'

/** Why there is nothing to show at this address. */
export type DeadEndReason =
  | 'no-page'
  | 'no-key'
  | 'wrong-key'
  | 'gone'
  | 'no-access'
  | 'reload'
  | 'too-large'
  | 'refused'
  | 'offline'
  | 'busy'
  | 'blocked'

/** A reason that may have passed when one asks again. */
const passing: ReadonlySet<DeadEndReason> = new Set([
  'offline',
  'busy',
  'blocked',
  'refused',
  'too-large',
  'wrong-key',
  'no-access',
])

/** A canvas on this device's list that this page says is out of reach for good, or may be. */
const mayForget: ReadonlySet<DeadEndReason> = new Set(['wrong-key', 'gone', 'no-access'])

/** A page that has nowhere to go by itself: what happened, what to do about it, and a way on. */
export function DeadEnd({ reason }: { reason: DeadEndReason }) {
  const t = useTranslations('deadEnd')
  const titleId = useId()
  const [, canvas] = useRoute('/c/:canvasId')
  const title = t(`${reason}.title`)
  usePageTitle(title)

  return (
    <div className={styles['page']}>
      <PageHeader />
      <main className={styles['main']} aria-labelledby={titleId}>
        <LostChip />
        <h1 id={titleId}>{title}</h1>
        <p className={styles['what']}>{t(`${reason}.what`)}</p>
        <p>{t(`${reason}.todo`)}</p>
        <div className={styles['ways']}>
          {reason === 'reload' && (
            <Button look="primary" onClick={() => location.reload()}>
              {t('reloadPage')}
            </Button>
          )}
          {passing.has(reason) && (
            <Button
              look={reason === 'wrong-key' || reason === 'no-access' ? 'plain' : 'primary'}
              onClick={() => location.reload()}
            >
              {t('tryAgain')}
            </Button>
          )}
          <Link href="/" className={`${buttonStyles['button']} ${buttonStyles['plain']} ${styles['home']}`}>
            {t('toStart')}
          </Link>
        </div>
        {canvas && mayForget.has(reason) && <ForgetHere canvasId={canvas.canvasId} />}
      </main>
    </div>
  )
}
