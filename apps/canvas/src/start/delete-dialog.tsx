import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { deleteCanvas } from '../api/canvases.ts'
import { Problem } from '../api/problem.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import type { RememberedCanvas } from '../device/remembered-canvases.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './opened-before.module.css'

interface DeleteDialogProps {
  canvas: RememberedCanvas
  title: string
  onDeleted: () => void
  /** It was deleted before, as far as anyone can tell, and need not stay on the list. */
  onForget: () => void
  onClose: () => void
}

/** Says what deleting for everybody means, and does it when that is what the facilitator wants. */
export function DeleteDialog({ canvas, title, onDeleted, onForget, onClose }: DeleteDialogProps) {
  const t = useTranslations('start.delete')
  const forget = useTranslations('start.forget')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const [deleting, setDeleting] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  // A deleted canvas and a key that was replaced look the same from outside.
  const unknown = problem instanceof Problem && problem.status === 404

  const deleteForAll = async () => {
    setDeleting(true)
    setProblem(null)
    try {
      await deleteCanvas(canvas.canvasId, canvas.keys.facilitate!, locale)
      onDeleted()
    } catch (thrown) {
      setProblem(thrown)
      setDeleting(false)
    }
  }

  return (
    <Dialog title={t('heading')} onClose={onClose} closeLabel={app('close')}>
      <p>{t('explain', { title })}</p>
      <p>
        <strong>{t('noReturn')}</strong>
      </p>
      {unknown && <p role="alert">{t('unknown')}</p>}
      {problem !== null && !unknown && <ProblemNotice problem={problem} />}
      <div className={styles['choices']}>
        <Button onClick={onClose}>{app('cancel')}</Button>
        {unknown ? (
          <Button look="danger" onClick={onForget}>
            {forget('confirm')}
          </Button>
        ) : (
          <Button
            look="danger"
            aria-disabled={deleting}
            aria-busy={deleting}
            onClick={() => void (deleting || deleteForAll())}
          >
            {deleting ? t('deleting') : t('confirm')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
