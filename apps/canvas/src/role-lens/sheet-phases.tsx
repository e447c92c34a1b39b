import { phaseRoleId, shownPhases, say, type Canvas } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './role-sheet.module.css'

/** Per phase on the page of a role: how it takes part, and whether it leads there and until when. */
export function SheetPhases({ canvas, lens }: { readonly canvas: Canvas; readonly lens: RoleLens }) {
  const t = useTranslations('roleLens')
  const involvement = useTranslations('involvement')
  const locale = useReaderLocale()
  const rows = shownPhases(canvas).flatMap((phase, index) => {
    const id = phaseRoleId(phase.id, lens.roleId)
    const [chip, lead] = [canvas.chips[id], canvas.leads[id]]
    return chip || lead ? [{ phase, number: index + 1, chip, lead }] : []
  })
  if (rows.length === 0) return <p className={styles['none']}>{t('empty.places')}</p>

  return (
    <table className={styles['phases']}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.phase')}</th>
          <th scope="col">{t('sheet.how')}</th>
          <th scope="col">{t('sheet.leads')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ phase, number, chip, lead }) => (
          <tr key={phase.id}>
            <th scope="row">
              {number} · {say(phase.title, locale)}
            </th>
            <td>
              {chip && (
                <>
                  <strong>{involvement(chip.involvement)}</strong>{' '}
                  <span>{involvement(`${chip.involvement}Means`)}</span>
                </>
              )}
            </td>
            <td>
              {lead &&
                (lead.until.trim() === ''
                  ? t('sheet.leadsHere')
                  : t('sheet.leadsUntil', { until: lead.until }))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
