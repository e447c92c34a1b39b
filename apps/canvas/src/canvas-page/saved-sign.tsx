import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useHoldsPen, useSession, useSignal } from '../session/session-context.tsx'
import styles from './saved-sign.module.css'

/** Whether the reader's work is saved: what the server says, never a guess. */
export function SavedSign() {
  const t = useTranslations('saved')
  const { saved } = useSession()
  const state = useSignal(saved)
  const mayEdit = useHoldsPen()
  const away = state === 'offline' || state === 'onDevice'
  const signed = mayEdit || away

  return (
    <>
      {signed ? (
        <span className={styles['sign']} data-state={state} title={t(`${state}Why`)}>
          <Icon name={away ? 'cloud-off' : state === 'saved' ? 'check' : 'loader'} size={15} />
          {t(mayEdit ? state : 'offline')}
        </span>
      ) : (
        // A viewer has nothing to save; they need to know only that what they see may be old.
        <span className={styles['sign']}>{t('viewing')}</span>
      )}
      <ConnectionStatus away={away} />
    </>
  )
}

/**
 * Speaks to a screen reader when the connection goes or returns. The sign itself is silent: it
 * changes at every edit, and would talk through everything that one types.
 */
function ConnectionStatus({ away }: { away: boolean }) {
  const t = useTranslations('saved')
  const [wasAway, setWasAway] = useState(false)
  if (away && !wasAway) setWasAway(true)
  return (
    <span className="visually-hidden" role="status">
      {away ? t('offline') : wasAway && t('connectedAgain')}
    </span>
  )
}
