import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import field from '../design/field.module.css'
import styles from './operator-key-dialog.module.css'

interface OperatorKeyDialogProps {
  /** Whether the server is being asked with the key that was given. */
  readonly isBusy: boolean
  /** `null` gives up. */
  readonly answer: (operatorKey: string | null) => void
}

/** What a key can be made of: it travels in a header. */
const canBeKey = /^[\u0020-\u007E]+$/

/** Asks for the key of the operator, without which this server makes nothing. */
export function OperatorKeyDialog({ isBusy, answer }: OperatorKeyDialogProps) {
  const t = useTranslations('start.operator')
  const app = useTranslations('app')
  const wrongId = useId()
  const [typed, setTyped] = useState('')
  const [given, setGiven] = useState<string | null>(null)
  const key = typed.trim()
  const input = useRef<HTMLInputElement>(null)
  // A dialog that opens gives the focus to what comes first in it, which is the button to close it.
  useEffect(() => input.current?.focus(), [])
  // It is asked for again when it was not the operator's.
  const isWrong = given === key && !isBusy

  const give = () => {
    if (isBusy || key === '') return
    setGiven(key)
    if (canBeKey.test(key)) answer(key)
  }
  return (
    <Dialog title={t('heading')} onClose={() => answer(null)} closeLabel={app('close')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <p>{t('why')}</p>
        <label className={field['label']}>
          {t('key')}
          <input
            ref={input}
            className={field['input']}
            type="password"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={isWrong}
            aria-describedby={wrongId}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <p id={wrongId} className={styles['wrong']} role="alert">
          {isWrong && t('wrong')}
        </p>
        <div className={styles['choices']}>
          <Button onClick={() => answer(null)}>{app('cancel')}</Button>
          <Button type="submit" look="primary" aria-busy={isBusy}>
            {t('give')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
