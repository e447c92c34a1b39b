import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome, useKeepFocus } from '../agreements/use-keep-focus.ts'
import { Choice } from '../design/choice.tsx'
import { PhasesList } from '../phases/phases-list.tsx'
import { RolesList } from '../roles/roles-list.tsx'
import { UndoButtons } from '../stage/undo-buttons.tsx'
import { useView } from '../view-state/view.ts'
import styles from './phases-and-roles.module.css'
import { usePhasesAndRoles } from './use-phases-and-roles.ts'

/** The phases or the roles of the canvas, in their order, each to be opened and changed. */
export function PhasesAndRolesContents() {
  const t = useTranslations('phasesAndRoles')
  const list = usePhasesAndRoles((dialog) => dialog.shown?.list ?? 'phases')
  const show = usePhasesAndRoles((dialog) => dialog.show)
  // The line over the board lies behind the dialog.
  const said = useView((view) => view.message)
  const area = useRef<HTMLDivElement>(null)
  useKeepFocus(area)

  return (
    <div ref={area} className={styles['contents']}>
      <p className={styles['hint']}>{t('everybody')}</p>
      <Choice
        label={t('which')}
        options={[
          { value: 'phases', label: t('phases') },
          { value: 'roles', label: t('roles') },
        ]}
        value={list}
        onChoose={show}
      />
      <h3 className="visually-hidden" {...focusHome}>
        {t(list)}
      </h3>
      {list === 'phases' ? <PhasesList /> : <RolesList />}
      <div className={styles['foot']}>
        <p role="status" data-tone={said?.tone}>
          {said?.text}
        </p>
        <UndoButtons />
      </div>
    </div>
  )
}
