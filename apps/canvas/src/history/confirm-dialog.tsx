import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { FailureNotice } from './failure-notice.tsx'
import styles from './moment-detail.module.css'

interface ConfirmDialogProps {
  readonly title: string
  /** What will happen. */
  readonly children: ReactNode
  readonly look: 'primary' | 'danger'
  readonly confirm: string
  readonly busy: string
  readonly failed: string
  /** Does it; the dialog closes when it is done, and says so when it could not be done. */
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before something is done with a version that everybody will notice. */
export function ConfirmDialog({
  title,
  children,
  look,
  confirm,
  busy,
  failed,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const app = useTranslations('app')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ readonly problem: unknown } | null>(null)

  const go = async () => {
    setBusy(true)
    setFailure(null)
    try {
      await onConfirm()
      onClose()
    } catch (problem) {
      setFailure({ problem })
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} onClose={onClose} closeLabel={app('close')}>
      {children}
      {failure && <FailureNotice problem={failure.problem}>{failed}</FailureNotice>}
      <div className={styles['choices']}>
        <Button onClick={onClose}>{app('cancel')}</Button>
        <Button look={look} aria-disabled={isBusy} aria-busy={isBusy} onClick={() => void (isBusy || go())}>
          {isBusy ? busy : confirm}
        </Button>
      </div>
    </Dialog>
  )
}
