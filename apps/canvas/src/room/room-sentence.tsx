import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './room.module.css'
import { phaseWithoutLead } from './phase-without-lead.ts'
import { useSettled } from './use-settled.ts'
import type { RoomTable } from './use-tables.ts'

/** The room in one sentence: where most tables have nobody to lead. */
export function RoomSentence({ tables }: { tables: readonly RoomTable[] }) {
  const t = useTranslations('room')
  const sentence = useSettled(
    useMemo(
      () => ({
        current: () => {
          const canvases = tables.flatMap(({ watched }) => watched.canvas.current() ?? [])
          const found = phaseWithoutLead(canvases)
          return found && t('sentence', { ...found, total: canvases.length })
        },
        subscribe: (listener: () => void) => {
          const stops = tables.map(({ watched }) => watched.canvas.subscribe(listener))
          return () => {
            for (const stop of stops) stop()
          }
        },
      }),
      [tables, t],
    ),
  )
  if (sentence === null) return null
  return (
    <p className={styles['sentence']}>
      <b>{t('sentenceHeading')}</b>
      <br />
      {sentence}
    </p>
  )
}
