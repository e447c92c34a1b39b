import { phaseRoleId, shownRoles, say } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './leads.module.css'

/** Gives a role the lead of a phase, chosen from all that do not claim it yet: without a chip, and without dragging. */
export function GiveLead({ phaseId }: { phaseId: string }) {
  const t = useTranslations('leads')
  const locale = useReaderLocale()
  const putDown = usePutDown()
  const mayEdit = useMayEdit()
  const [choice, setChoice] = useState('')
  const roles = useCanvas(
    (canvas) => shownRoles(canvas).filter(({ id }) => !(phaseRoleId(phaseId, id) in canvas.leads)),
    sameItems,
  )
  if (!mayEdit) return null
  const chosen = roles.some(({ id }) => id === choice) ? choice : ''
  return (
    // A list alone would give the lead to every role that the arrow keys pass by.
    <div className={styles['giveTo']}>
      <label className={field['label']}>
        {t('giveTo')}
        <select className={field['input']} value={chosen} onChange={({ target }) => setChoice(target.value)}>
          <option value="">{t('chooseRole')}</option>
          {roles.map(({ id, name, label }) => (
            <option key={id} value={id}>
              {say(name, locale) || say(label, locale)}
            </option>
          ))}
        </select>
      </label>
      <Button
        size="small"
        aria-disabled={chosen === ''}
        onClick={() => {
          if (chosen !== '') putDown({ roleId: chosen, chipId: null }, { kind: 'lead', phaseId })
          setChoice('')
        }}
      >
        {t('giveIt')}
      </Button>
    </div>
  )
}
