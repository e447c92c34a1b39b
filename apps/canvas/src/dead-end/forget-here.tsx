import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { forgetCanvas, rememberedCanvas } from '../device/remembered-canvases.ts'
import styles from './dead-end.module.css'

/** Offers to take a canvas that no longer opens off this device's list; nothing when it is not on it. */
export function ForgetHere({ canvasId }: { canvasId: string }) {
  const t = useTranslations('deadEnd')
  const untitled = useTranslations('app')('untitled')
  const [canvas] = useState(() => rememberedCanvas(canvasId))
  const [forgotten, setForgotten] = useState(false)
  if (!canvas) return null

  return (
    <div className={styles['forget']}>
      <output>{forgotten ? t('forgotten') : t('remembered', { title: canvas.title || untitled })}</output>
      {!forgotten && (
        <Button
          size="small"
          onClick={() => {
            forgetCanvas(canvasId)
            setForgotten(true)
          }}
        >
          {t('forget')}
        </Button>
      )}
    </div>
  )
}
