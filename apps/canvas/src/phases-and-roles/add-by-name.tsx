import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import styles from './phases-and-roles.module.css'
import { usePhasesAndRoles, type VocabularyList } from './use-phases-and-roles.ts'

interface AddByNameProps {
  readonly list: VocabularyList
  readonly title: string
  readonly label: string
  readonly maxLength: number
  readonly submit: string
  /** The name to begin with, until the reader writes their own. */
  readonly suggested?: string
  /** What is chosen before the name. */
  readonly children?: ReactNode
  /** Adds it; `false` when it could not be, and then the name stays. */
  readonly onAdd: (name: string) => boolean
}

/** The form for a new phase or role: it needs a name, the rest can be made one's own afterwards. */
export function AddByName({ list, title, label, maxLength, submit, ...rest }: AddByNameProps) {
  const { suggested = '', children, onAdd } = rest
  const t = useTranslations('phasesAndRoles')
  const [typed, setTyped] = useState<string | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isWanted = usePhasesAndRoles(({ shown }) => shown?.adding === true && shown.list === list)
  const ids = { title: useId(), hint: useId() }
  const name = typed ?? suggested

  useLayoutEffect(() => {
    if (!isWanted) return
    // For the dialog, which is opened after this and gives the focus to what asks for it.
    input.current?.setAttribute('autofocus', '')
    input.current?.focus()
  }, [isWanted])

  const add = () => {
    setEmpty(name.trim() === '')
    if (name.trim() === '') input.current?.focus()
    else if (onAdd(name.trim())) setTyped(null)
  }
  return (
    <form
      className={styles['add']}
      aria-labelledby={ids.title}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h4 id={ids.title} {...focusHome}>
        {title}
      </h4>
      {children}
      <label className={field['label']}>
        {label}
        <input
          ref={input}
          className={field['input']}
          value={name}
          maxLength={maxLength}
          aria-describedby={ids.hint}
          onChange={({ target }) => {
            setTyped(target.value)
            setEmpty(false)
          }}
        />
      </label>
      <Button type="submit">
        <Icon name="plus" size={15} /> {submit}
      </Button>
      <output id={ids.hint} className={field['hint']}>
        {isEmpty ? t('nameFirst') : name.length >= maxLength ? t('full', { most: maxLength }) : ''}
      </output>
    </form>
  )
}
