import { say, shownRoles, type Role } from '@praatplaat/model'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { trayAttribute, useChipDrag } from '../drag/use-chip-drag.ts'
import { PhasesAndRolesButton } from '../phases-and-roles/phases-and-roles-button.tsx'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { RoleChip } from './role-chip.tsx'
import styles from './role-tray.module.css'

interface RoleTrayProps {
  /** On a narrow screen the tray is a row under the phase. */
  readonly row?: boolean
}

/** All roles, to drag onto the board or to pick up with a tap; a chip that is dropped here leaves the board. */
export function RoleTray({ row = false }: RoleTrayProps) {
  const t = useTranslations('board')
  const roles = useCanvas(shownRoles, sameItems)
  const list = useRef<HTMLUListElement>(null)
  const mayEdit = useMayEdit()
  if (!mayEdit && row) return null

  // One tab stop for the whole tray; arrows go from role to role.
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next =
      by === undefined ? undefined : buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <aside
      className={row ? styles['row'] : styles['tray']}
      aria-label={t('tray')}
      // With nothing in it to press, it is scrolled with the keys by itself.
      tabIndex={mayEdit ? undefined : 0}
      {...{ [trayAttribute]: '' }}
    >
      {!row && <h2>{t('tray')}</h2>}
      <ul ref={list} onKeyDown={step}>
        {roles.map((role, index) => (
          <TrayRole
            key={role.id}
            role={role}
            scrolls={row ? 'along-x' : 'along-y'}
            first={index === 0}
            disabled={!mayEdit}
          />
        ))}
      </ul>
      <PhasesAndRolesButton list="roles" adding size="small" className={styles['add']}>
        <Icon name="plus" size={14} /> {t('addRole')}
      </PhasesAndRolesButton>
    </aside>
  )
}

interface TrayRoleProps {
  readonly role: Role
  readonly scrolls: 'along-x' | 'along-y'
  readonly first: boolean
  readonly disabled: boolean
}

function TrayRole({ role, scrolls, first, disabled }: TrayRoleProps) {
  const locale = useReaderLocale()
  const startDrag = useChipDrag()
  const pick = useView((view) => view.pick)
  const isPicked = useView((view) => view.picked?.roleId === role.id && view.picked.chipId === null)
  const select = useView((view) => view.select)
  // Who picks up a role reads who it is, as long as it is in the hand.
  const toggle = () => {
    select(isPicked ? null : { kind: 'role', id: role.id })
    if (!isPicked) pick({ roleId: role.id, chipId: null })
  }

  return (
    <li>
      <button
        type="button"
        className={styles['role']}
        tabIndex={first ? 0 : -1}
        disabled={disabled}
        aria-pressed={isPicked}
        title={say(role.description, locale)}
        onPointerDown={(event) => startDrag(event, { roleId: role.id, chipId: null }, toggle, scrolls)}
        // A tap ends in the drag's own "tap"; only a key arrives as a click without a pointer.
        onClick={(event) => event.detail === 0 && toggle()}
      >
        <RoleChip roleId={role.id} size={52} />
        <span>{say(role.label, locale)}</span>
      </button>
    </li>
  )
}
