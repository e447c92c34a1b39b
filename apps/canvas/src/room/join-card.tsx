import { sayJoinCode } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { isOnlyThisDevice } from '../sharing/canvas-address.ts'
import { QrCode } from '../sharing/qr-code.tsx'
import styles from './room.module.css'

/** How people get in: the QR code, the address and the code, large enough for the back of the room. */
export function JoinCard({ code }: { code: string }) {
  const t = useTranslations('room.doors')
  return (
    <div className={styles['join']}>
      <QrCode text={`${location.origin}/j/${code}`} label={t('qr')} />
      <p>{t('goTo')}</p>
      <p className={styles['address']}>{`${location.host}/j`}</p>
      <p className={styles['bigCode']}>{sayJoinCode(code)}</p>
      {isOnlyThisDevice(location.hostname) && <p className={styles['local']}>{t('localOnly')}</p>}
    </div>
  )
}
