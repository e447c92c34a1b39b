import { say, shownRoles } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './lens-chooser.module.css'
import { lookAs } from './look-as.ts'
import { useLensRoleId } from './use-lens-role-id.ts'

/** All roles, to look through the eyes of one; or all of them on paper. */
export function LensChooser({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const roles = useCanvas(shownRoles, sameItems)
  const current = useLensRoleId()

  const choose = (roleId: string | null) => {
    if (roleId === null) useView.getState().look(null)
    else lookAs(roleId)
    onDone()
  }
  const showAllSheets = () => {
    const { look, show } = useView.getState()
    look(null)
    show('role-sheets')
    onDone()
  }
  return (
    <>
      <p>{t('chooser.why')}</p>
      {roles.length === 0 && <p>{t('chooser.none')}</p>}
      <ul className={styles['roles']}>
        {roles.map(({ id, label }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === current} onClick={() => choose(id)}>
              <RoleChip roleId={id} size={40} />
              <span>{say(label, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        {current !== null && <Button onClick={() => choose(null)}>{t('bar.all')}</Button>}
        <Button onClick={showAllSheets}>{t('chooser.allSheets')}</Button>
      </div>
    </>
  )
}
