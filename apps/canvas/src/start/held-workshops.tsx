import { useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import { forgetWorkshop, rememberedWorkshops } from '../device/remembered-workshops.ts'
import { roomAddress } from '../sharing/canvas-address.ts'
import styles from './opened-before.module.css'

/** The workshops that are facilitated from this device: to go back to, or to forget here. */
export function HeldWorkshops() {
  const t = useTranslations('start.workshops')
  const format = useFormatter()
  const headingId = useId()
  const [workshops, setWorkshops] = useState(rememberedWorkshops)
  if (workshops.length === 0) return null
  return (
    <section className={styles['opened']} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('heading')}</h2>
      <ul className={styles['list']}>
        {workshops.map(({ workshopId, title, openedAt, key }) => (
          <li key={workshopId} className={styles['canvas']}>
            <div className={styles['what']}>
              <Link href={roomAddress(workshopId, key)}>{title}</Link>
              <p>{t('when', { date: format.dateTime(openedAt, { dateStyle: 'medium' }) })}</p>
            </div>
            <div className={styles['actions']}>
              <Button
                look="quiet"
                size="small"
                aria-label={t('forgetNamed', { title })}
                onClick={() => {
                  forgetWorkshop(workshopId)
                  setWorkshops(rememberedWorkshops())
                }}
              >
                {t('forget')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
