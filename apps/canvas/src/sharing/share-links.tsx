import { mayDo } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import { isOnlyThisDevice } from './canvas-address.ts'
import { ShareLink } from './share-link.tsx'
import styles from './share-links.module.css'

/** How others get in: a link to take part and a link to look. A viewer can pass on only the latter. */
export function ShareLinks() {
  const t = useTranslations('sharing')
  const { ability } = useSession()

  return (
    <>
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
    </>
  )
}
