import { mayDo } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { useSession } from '../session/session-context.tsx'
import { isOnlyThisDevice } from './canvas-address.ts'
import styles from './share-dialog.module.css'
import { ShareLink } from './share-link.tsx'

/** How others get in: a link to take part and a link to look. A viewer can pass on only the latter. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('sharing')
  const app = useTranslations('app')
  const { ability } = useSession()

  return (
    <Dialog title={t('title')} onClose={onClose} closeLabel={app('close')}>
      <p>{t('intro')}</p>
      {isOnlyThisDevice(location.hostname) && (
        <div className={styles['local']}>
          <p>
            <strong>{t('localOnly', { host: location.host })}</strong>
          </p>
          <p>{t('localHint')}</p>
        </div>
      )}
      {mayDo(ability, 'mint-edit') && <ShareLink ability="edit" />}
      <ShareLink ability="view" />
    </Dialog>
  )
}
