import { useFormatter, useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import type { RememberedCanvas } from '../device/remembered-canvases.ts'
import { canvasAddress } from '../sharing/canvas-address.ts'
import styles from './opened-before.module.css'
import { keyToOpenWith, strongestAbility } from './remembered-keys.ts'

interface OpenedCanvasProps {
  canvas: RememberedCanvas
  onForget: () => void
  onDelete: () => void
}

/** One canvas on the list: its title is the way to it. */
export function OpenedCanvas({ canvas, onForget, onDelete }: OpenedCanvasProps) {
  const t = useTranslations('start.opened')
  const app = useTranslations('app')
  const format = useFormatter()
  const title = canvas.title || app('untitled')
  const key = keyToOpenWith(canvas)
  const ability = strongestAbility(canvas)
  const date = format.dateTime(new Date(canvas.openedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
    // A moment, told by this device's own clock, unlike the days of the calendar elsewhere.
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  })

  return (
    <li className={styles['canvas']}>
      <div className={styles['what']}>
        {key === null ? title : <Link href={canvasAddress(canvas.canvasId, key)}>{title}</Link>}
        <p>
          {t('when', { date })}
          {ability && ` · ${t(ability)}`}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button look="quiet" size="small" aria-label={t('forgetNamed', { title })} onClick={onForget}>
          {t('forget')}
        </Button>
        {canvas.keys.facilitate !== undefined && (
          <Button
            look="quiet"
            size="small"
            className={styles['delete']}
            aria-label={t('deleteNamed', { title })}
            onClick={onDelete}
          >
            {t('delete')}
          </Button>
        )}
      </div>
    </li>
  )
}
