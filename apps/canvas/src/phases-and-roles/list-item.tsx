import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Tag } from '../design/tag.tsx'
import { MoveButtons } from './move-buttons.tsx'
import styles from './phases-and-roles.module.css'

interface ListItemProps {
  readonly name: string
  readonly picture: ReactNode
  readonly hidden: boolean
  readonly at: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Its fields, there only while it is open. */
  readonly children: ReactNode
}

/** A phase or role in the list: what it is called, how to move it, and under it its fields when it is open. */
export function ListItem({ name, picture, hidden, isOpen, onToggle, children, ...row }: ListItemProps) {
  const t = useTranslations('phasesAndRoles')
  const button = useRef<HTMLButtonElement>(null)
  const fieldsId = useId()

  useLayoutEffect(() => {
    if (!isOpen) return
    // For the dialog, which is opened after this and gives the focus to what asks for it.
    button.current?.setAttribute('autofocus', '')
    button.current?.focus()
  }, [isOpen])

  return (
    <li data-open={isOpen || undefined}>
      <div className={styles['row']}>
        <button
          ref={button}
          type="button"
          className={styles['name']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          onClick={onToggle}
        >
          {picture}
          <span>{name}</span>
          {hidden && <Tag tone="quiet">{t('hidden')}</Tag>}
        </button>
        <MoveButtons what={name} {...row} />
      </div>
      {isOpen && (
        <div id={fieldsId} className={styles['fields']} role="group" aria-label={name}>
          <h4 className="visually-hidden" {...focusHome}>
            {name}
          </h4>
          {children}
        </div>
      )}
    </li>
  )
}
