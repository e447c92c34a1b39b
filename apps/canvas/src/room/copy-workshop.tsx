import type { Workshop } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { copyWorkshop } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { rememberWorkshop } from '../device/remembered-workshops.ts'
import { useOperatorKey } from '../operator/use-operator-key.tsx'
import { roomAddress } from '../sharing/canvas-address.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './room.module.css'

interface CopyWorkshopProps {
  readonly workshop: Workshop
  readonly accessKey: string
  readonly onMade: () => void
}

/** Makes the same workshop once more, for another group: the agenda, the tables and their seats. */
export function CopyWorkshop({ workshop, accessKey, onMade }: CopyWorkshopProps) {
  const t = useTranslations('room.copy')
  const locale = useReaderLocale()
  const [, navigate] = useLocation()
  const operator = useOperatorKey()
  const [title, setTitle] = useState(() => t('titleOf', { title: workshop.title }).slice(0, 200))
  const [withContent, setWithContent] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)

  const copy = async () => {
    if (busy || title.trim() === '') return
    setBusy(true)
    setProblem(null)
    try {
      const asked = { title: title.trim(), withContent }
      const made = await operator.make((operatorKey) =>
        copyWorkshop(workshop.workshopId, accessKey, asked, locale, operatorKey),
      )
      if (made === null) return setBusy(false)
      const { workshopId, keys } = made
      rememberWorkshop({ workshopId, title: title.trim(), openedAt: Date.now(), key: keys.facilitate })
      onMade()
      navigate(roomAddress(workshopId, keys.facilitate))
    } catch (thrown) {
      setProblem(thrown)
      setBusy(false)
    }
  }
  return (
    <>
      <form
        className={styles['copy']}
        onSubmit={(event) => {
          event.preventDefault()
          void copy()
        }}
      >
        <label className={field['label']}>
          {t('title')}
          <input
            className={field['input']}
            value={title}
            required
            maxLength={200}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={withContent}
            onChange={({ target }) => setWithContent(target.checked)}
          />
          {t('withContent')}
        </label>
        <Button type="submit" aria-busy={busy}>
          {t('make')}
        </Button>
        {problem !== null && <ProblemNotice problem={problem} />}
      </form>
      {operator.dialog}
    </>
  )
}
