import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import styles from './opened-before.module.css'

interface ForgetDialogProps {
  title: string
  /** Whether the key that can delete goes along; it is nowhere else. */
  holdsRights: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before a canvas is forgotten on this device, for the device may be the only one that knows the link. */
export function ForgetDialog({ title, holdsRights, onConfirm, onClose }: ForgetDialogProps) {
  const t = useTranslations('start.forget')
  const app = useTranslations('app')
  return (
    <Dialog title={t('heading')} onClose={onClose} closeLabel={app('close')}>
      <p>{t('explain', { title })}</p>
      <p>{t('keepLink')}</p>
      <p>{t('keepUnsent')}</p>
      {holdsRights && <p>{t('keepRights')}</p>}
      <div className={styles['choices']}>
        <Button onClick={onClose}>{app('cancel')}</Button>
        <Button look="danger" onClick={onConfirm}>
          {t('confirm')}
        </Button>
      </div>
    </Dialog>
  )
}
