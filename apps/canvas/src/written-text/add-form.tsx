import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import styles from './add-form.module.css'
import { draftOf, keepDraft } from './drafts.ts'
import { kindsIn, PersonalDataWarning } from './personal-data-warning.tsx'
import { PrivacyReminder } from './privacy-reminder.tsx'
import text from './written-text.module.css'

interface AddFormProps {
  /** Tells this form from all others, so that its words are kept: `need/CHIP`. */
  readonly form: string
  /** What the button says that opens the form. */
  readonly open: string
  readonly label: string
  readonly placeholder?: string
  /** What is chosen beside the words; it stands above them. */
  readonly children?: ReactNode
  /** What must be done first; the reader is told when they try to add. `null` when nothing is. */
  readonly missing?: string | null
  /** Adds it; `false` when it could not be, and then the words stay. */
  readonly onAdd: (words: string) => boolean
  /** Whether the words themselves may be left out. */
  readonly mayBeEmpty?: boolean
}

/**
 * A button that opens into a form to add something with words. What is typed is nobody else's until it
 * is added, and it is not lost when the reader looks at something else meanwhile. Viewers have no such form.
 */
export function AddForm({ form, open, ...look }: AddFormProps) {
  const { clientId } = useSession()
  const mayEdit = useMayEdit()
  const key = `${clientId}/${form}`
  const [isOpen, setOpen] = useState(() => draftOf(key) !== '')
  const [wasOpened, setOpened] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)

  // Closed by hand: the focus goes back to where the form came from.
  useLayoutEffect(() => {
    if (!isOpen && wasOpened) opener.current?.focus()
  }, [isOpen, wasOpened])

  if (!mayEdit) return null
  if (isOpen) {
    return <OpenForm draftKey={key} takesFocus={wasOpened} onClose={() => setOpen(false)} {...look} />
  }
  return (
    <Button
      ref={opener}
      size="small"
      className={styles['open']}
      onClick={() => {
        setOpened(true)
        setOpen(true)
      }}
    >
      <Icon name="plus" size={14} /> {open}
    </Button>
  )
}

interface OpenFormProps extends Omit<AddFormProps, 'form' | 'open'> {
  readonly draftKey: string
  readonly takesFocus: boolean
  readonly onClose: () => void
}

function OpenForm({ draftKey, takesFocus, onClose, label, placeholder, children, ...rest }: OpenFormProps) {
  const { missing = null, mayBeEmpty = false, onAdd } = rest
  const t = useTranslations('editing')
  const app = useTranslations('app')
  const [words, setWords] = useState(() => draftOf(draftKey))
  const [hint, setHint] = useState('')
  const first = useRef<HTMLFormElement>(null)
  const ids = { hint: useId(), warning: useId() }

  useLayoutEffect(() => {
    if (takesFocus) first.current?.querySelector<HTMLElement>('select, textarea')?.focus()
  }, [takesFocus])

  const write = (next: string) => {
    keepDraft(draftKey, next)
    setWords(next)
    setHint('')
  }
  const add = () => {
    const isEmpty = words.trim() === '' && !mayBeEmpty
    if (missing !== null || isEmpty) {
      setHint(missing ?? t('add.empty'))
      first.current?.querySelector<HTMLElement>(missing === null ? 'textarea' : 'select')?.focus()
      return
    }
    if (!onAdd(words.trim())) return
    write('')
    onClose()
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add()
    else if (event.key === 'Escape') {
      // What the form stands in may close at Escape too; one at a time.
      event.stopPropagation()
      onClose()
    }
  })
  useEffect(() => {
    const form = first.current!
    const onPress = (event: KeyboardEvent) => press(event)
    form.addEventListener('keydown', onPress)
    return () => form.removeEventListener('keydown', onPress)
  }, [])

  return (
    <form
      ref={first}
      className={styles['form']}
      data-closes-by-escape=""
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {children}
      <label className={field['label']}>
        {label}
        <textarea
          className={`${field['input']} ${text['field']}`}
          rows={2}
          maxLength={20_000}
          value={words}
          placeholder={placeholder}
          aria-describedby={`${ids.hint} ${ids.warning}`}
          onChange={({ target }) => write(target.value)}
        />
      </label>
      <PersonalDataWarning kinds={kindsIn(words)} id={ids.warning} />
      <output id={ids.hint} className={styles['hint']}>
        {hint}
      </output>
      <PrivacyReminder />
      <div className={styles['foot']}>
        <Button look="quiet" size="small" onClick={onClose}>
          {app('cancel')}
        </Button>
        <Button look="primary" size="small" type="submit">
          {t('add.submit')}
        </Button>
      </div>
    </form>
  )
}
