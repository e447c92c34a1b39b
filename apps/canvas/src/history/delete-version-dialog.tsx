import type { Version } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { deleteVersion } from '../api/versions.ts'
import { useView } from '../view-state/view.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { useAsker } from './use-asker.ts'
import { useMomentWords } from './use-moment-words.ts'

interface DeleteVersionDialogProps {
  readonly version: Version
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Takes a version out of the history: what should never have been on the canvas must be able to go from there too. */
export function DeleteVersionDialog({ version, onDone, onClose }: DeleteVersionDialogProps) {
  const t = useTranslations('history.delete')
  const asker = useAsker()
  const tell = useView((view) => view.tell)
  const { when } = useMomentWords()

  const remove = async () => {
    await deleteVersion(asker, version.id)
    tell(t('done'))
    onDone()
  }
  return (
    <ConfirmDialog
      title={t('heading')}
      look="danger"
      confirm={t('confirm')}
      busy={t('busy')}
      failed={t('failed')}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{t('what', { ...when(version.createdAt) })}</p>
    </ConfirmDialog>
  )
}
