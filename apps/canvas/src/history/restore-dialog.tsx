import type { Version } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { restoreVersion } from '../api/versions.ts'
import { useSession } from '../session/session-context.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { untilSaved } from './until-saved.ts'
import { useAsker } from './use-asker.ts'
import { useMomentWords } from './use-moment-words.ts'

interface RestoreDialogProps {
  readonly version: Version
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Says what restoring a version does, to whom, and how to go back; and does it. */
export function RestoreDialog({ version, onDone, onClose }: RestoreDialogProps) {
  const t = useTranslations('history.restore')
  const session = useSession()
  const asker = useAsker()
  const { when } = useMomentWords()
  const made = { ...when(version.createdAt) }

  const restore = async () => {
    // What this reader did last belongs in the version of before. That it is done, the server tells everybody.
    await untilSaved(session)
    await restoreVersion(asker, version.id)
    onDone()
  }
  return (
    <ConfirmDialog
      title={t('heading')}
      look="primary"
      confirm={t('confirm')}
      busy={t('busy')}
      failed={t('failed')}
      onConfirm={restore}
      onClose={onClose}
    >
      <p>{t('what', made)}</p>
      <p>{t('kept')}</p>
      <p>{t('told')}</p>
    </ConfirmDialog>
  )
}
