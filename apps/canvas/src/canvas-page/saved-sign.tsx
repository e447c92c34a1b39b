import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useMayEdit, useSession, useSignal } from '../session/session-context.tsx'
import styles from './saved-sign.module.css'

/** Whether the reader's work is saved: what the server says, never a guess. */
export function SavedSign() {
  const t = useTranslations('saved')
  const { saved } = useSession()
  const state = useSignal(saved)
  const mayEdit = useMayEdit()
  const away = state === 'offline' || state === 'onDevice'
  // A viewer has nothing to save; they need to know only that what they see may be old.
  if (!mayEdit && !away) return <span className={styles['sign']}>{t('viewing')}</span>

  return (
    <span className={styles['sign']} data-state={state} role="status" title={t(`${state}Why`)}>
      <Icon name={away ? 'cloud-off' : state === 'saved' ? 'check' : 'loader'} size={15} />
      {t(mayEdit ? state : 'offline')}
    </span>
  )
}
