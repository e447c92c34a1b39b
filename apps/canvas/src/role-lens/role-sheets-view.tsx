import { say, shownRoles, type Canvas } from '@praatplaat/model'
import { Printer } from 'lucide'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { Icon, IconOf } from '../design/icon.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import '../on-paper/on-paper.css'
import { useReaderLocale } from '../words/reader-language.tsx'
import { RoleSheet } from './role-sheet.tsx'

import styles from './role-sheets-view.module.css'
import { useLensRoleId } from './use-lens-role-id.ts'

/** The canvas on paper: a page for the role that is looked through, or one for each role. What is seen is what is printed. */
export function RoleSheetsView() {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const current = useLensRoleId()
  const look = useView((view) => view.look)
  const show = useView((view) => view.show)
  const roles = useCanvas(shownRoles, sameItems)
  const inUse = useCanvas(rolesInUse, sameItems)

  return (
    <main className={styles['view']}>
      <div className={styles['head']}>
        <h2>{t('sheets.title')}</h2>
        <label className={field['label']}>
          {t('sheets.which')}
          <select
            className={field['input']}
            value={current ?? ''}
            onChange={({ target }) => look(target.value || null)}
          >
            <option value="">{t('sheets.all', { count: inUse.length })}</option>
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name, locale)}
              </option>
            ))}
          </select>
        </label>
        <span className={styles['tools']}>
          <Button onClick={() => show('board')}>
            <Icon name="arrow-left" /> {t('sheets.back')}
          </Button>
          <Button look="primary" onClick={() => print()}>
            <IconOf node={Printer} size={18} /> {t('sheets.print')}
          </Button>
        </span>
      </div>
      <div className={styles['sheets']} data-on-paper="">
        {current === null && inUse.length === 0 && <p>{t('sheets.nothing')}</p>}
        {(current === null ? inUse : [current]).map((roleId) => (
          <RoleSheet key={roleId} roleId={roleId} />
        ))}
      </div>
    </main>
  )
}

/** The roles that have anything to do: nobody needs an empty page. */
function rolesInUse(canvas: Canvas): readonly string[] {
  const used = new Set<string | null>([
    ...Object.values(canvas.chips).map(({ roleId }) => roleId),
    ...Object.values(canvas.leads).map(({ roleId }) => roleId),
    ...Object.values(canvas.agreements).flatMap(({ ownerId, partnerIds }) => [ownerId, ...partnerIds]),
    ...Object.values(canvas.needs).flatMap(({ fromRoleId, toRoleId }) => [fromRoleId, toRoleId]),
    ...Object.values(canvas.resources).flatMap(({ providerId, paidRoleIds }) => [providerId, ...paidRoleIds]),
  ])
  return shownRoles(canvas)
    .map(({ id }) => id)
    .filter((id) => used.has(id))
}
