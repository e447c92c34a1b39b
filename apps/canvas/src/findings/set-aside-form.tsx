import { dismissFinding } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { draftOf, keepDraft } from '../written-text/drafts.ts'
import { kindsIn, PersonalDataWarning } from '../written-text/personal-data-warning.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import styles from './findings.module.css'

interface SetAsideFormProps {
  readonly finding: Finding
  /** Under which the words are kept while the reader looks at something else. */
  readonly draftKey: string
  readonly onClose: () => void
}

/** Asks why the group lets a finding be, and sets it aside for everybody [FN4]. */
export function SetAsideForm({ finding: { code, subject }, draftKey, onClose }: SetAsideFormProps) {
  const t = useTranslations('findings')
  const app = useTranslations('app')
  const { commit } = useSession()
  const [reason, setReason] = useState(() => draftOf(draftKey))
  const [hint, setHint] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const ids = { hint: useId(), warning: useId() }

  useEffect(() => input.current?.focus(), [])

  const write = (next: string) => {
    keepDraft(draftKey, next)
    setReason(next)
    setHint('')
  }
  const close = useEffectEvent(() => {
    write('')
    onClose()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      close()
    }
    const element = form.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [])

  const setAside = () => {
    if (reason.trim() === '') {
      setHint(t('setAside.empty'))
      input.current?.focus()
      return
    }
    const { kind } = commit(dismissFinding, { code, subject, reason: reason.trim() })
    if (kind === 'refused') return useView.getState().tell(t('setAside.refused'), 'warn')
    keepDraft(draftKey, '')
    useView.getState().tell(t('setAside.done'))
  }

  return (
    <form
      ref={form}
      className={styles['form']}
      data-closes-by-escape=""
      onSubmit={(event) => {
        event.preventDefault()
        setAside()
      }}
    >
      <label className={field['label']}>
        {t('setAside.reason')}
        <input
          ref={input}
          className={field['input']}
          maxLength={500}
          value={reason}
          placeholder={t('setAside.reasonHint')}
          aria-describedby={`${ids.hint} ${ids.warning}`}
          onChange={({ target }) => write(target.value)}
        />
      </label>
      <PersonalDataWarning kinds={kindsIn(reason)} id={ids.warning} />
      <output id={ids.hint} className={field['hint']}>
        {hint}
      </output>
      <PrivacyReminder />
      <div className={styles['foot']}>
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            write('')
            onClose()
          }}
        >
          {app('cancel')}
        </Button>
        <Button look="primary" size="small" type="submit">
          {t('setAside.submit')}
        </Button>
      </div>
    </form>
  )
}
