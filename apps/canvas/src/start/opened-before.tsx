import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { forgetCanvas, rememberedCanvases, type RememberedCanvas } from '../device/remembered-canvases.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { ForgetDialog } from './forget-dialog.tsx'
import { OpenedCanvas } from './opened-canvas.tsx'
import styles from './opened-before.module.css'

/** As many as one takes in at a glance. */
const firstShown = 6

/** The canvases that were opened before on this device: to go back to, forget, or delete for everybody. */
export function OpenedBefore() {
  const t = useTranslations('start.opened')
  const app = useTranslations('app')
  const headingId = useId()
  const [canvases, setCanvases] = useState(rememberedCanvases)
  const [showAll, setShowAll] = useState(false)
  const [asking, setAsking] = useState<{ what: 'forget' | 'delete'; canvas: RememberedCanvas } | null>(null)
  const [message, setMessage] = useState('')
  const nameOf = (canvas: RememberedCanvas) => canvas.title || app('untitled')

  const take = (canvas: RememberedCanvas, told: string) => {
    forgetCanvas(canvas.canvasId)
    setCanvases(rememberedCanvases())
    setAsking(null)
    setMessage(told)
  }

  return (
    <section className={styles['opened']} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('heading')}</h2>
      {canvases.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
      <ul className={styles['list']}>
        {canvases.slice(0, showAll ? undefined : firstShown).map((canvas) => (
          <OpenedCanvas
            key={canvas.canvasId}
            canvas={canvas}
            onForget={() => setAsking({ what: 'forget', canvas })}
            onDelete={() => setAsking({ what: 'delete', canvas })}
          />
        ))}
      </ul>
      {!showAll && canvases.length > firstShown && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('showAll', { count: canvases.length })}
        </Button>
      )}
      <output className={styles['message']}>{message}</output>
      {asking?.what === 'forget' && (
        <ForgetDialog
          title={nameOf(asking.canvas)}
          holdsRights={asking.canvas.keys.facilitate !== undefined}
          onConfirm={() => take(asking.canvas, t('forgotten', { title: nameOf(asking.canvas) }))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.what === 'delete' && (
        <DeleteDialog
          canvas={asking.canvas}
          title={nameOf(asking.canvas)}
          onDeleted={() => take(asking.canvas, t('deleted', { title: nameOf(asking.canvas) }))}
          onForget={() => take(asking.canvas, t('forgotten', { title: nameOf(asking.canvas) }))}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}
