import { useId, useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { nameVersion } from '../api/versions.ts'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { kindsIn, PersonalDataWarning } from '../written-text/personal-data-warning.tsx'
import { FailureNotice } from './failure-notice.tsx'
import styles from './history-view.module.css'
import { untilSaved } from './until-saved.ts'
import { useAsker } from './use-asker.ts'

/** As the server has it. */
const longestName = 200

/** Keeps the canvas as it is now, under a name. */
export function KeepVersion({ onKept }: { readonly onKept: () => void }) {
  const t = useTranslations('history.keep')
  const session = useSession()
  const asker = useAsker()
  const tell = useView((view) => view.tell)
  const [name, setName] = useState('')
  const [state, setState] = useState<'asking' | 'nameless' | 'keeping' | { readonly problem: unknown }>(
    'asking',
  )
  const warningId = useId()
  const hintId = useId()
  const isKeeping = state === 'keeping'

  const keep = async () => {
    setState('keeping')
    try {
      await untilSaved(session)
      const version = await nameVersion(asker, name.trim())
      setName('')
      setState('asking')
      tell(t('kept', { name: version.name ?? '' }))
      onKept()
    } catch (problem) {
      setState({ problem })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isKeeping) return
    if (name.trim() === '') setState('nameless')
    else void keep()
  }

  return (
    <form className={styles['keep']} onSubmit={submit}>
      <label className={field['label']}>
        {t('label')}
        <input
          className={field['input']}
          value={name}
          maxLength={longestName}
          placeholder={t('placeholder')}
          aria-invalid={state === 'nameless' || undefined}
          aria-describedby={`${warningId} ${hintId}`}
          onChange={({ target }) => {
            setName(target.value)
            if (!isKeeping) setState('asking')
          }}
        />
      </label>
      <Button type="submit" look="primary" aria-disabled={isKeeping} aria-busy={isKeeping}>
        {isKeeping ? t('keeping') : t('button')}
      </Button>
      <p id={hintId} className={field['hint']} role="status">
        {state === 'nameless' && t('nameFirst')}
      </p>
      <PersonalDataWarning kinds={kindsIn(name)} id={warningId} />
      {typeof state === 'object' && <FailureNotice problem={state.problem}>{t('failed')}</FailureNotice>}
    </form>
  )
}
