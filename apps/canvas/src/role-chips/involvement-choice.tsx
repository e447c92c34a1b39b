import { involvements, setInvolvement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import styles from './involvement-choice.module.css'
import { involvementSigns } from './involvement-signs.ts'

/** How a role takes part: one of four, as radio buttons. */
export function InvolvementChoice({ chipId }: { chipId: string }) {
  const t = useTranslations('involvement')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const current = useCanvas((canvas) => canvas.chips[chipId]?.involvement)

  return (
    <fieldset className={styles['choice']} disabled={!mayEdit}>
      <legend>{t('label')}</legend>
      {involvements.map((involvement) => (
        <label key={involvement} title={t(`${involvement}Means`)}>
          <input
            type="radio"
            name="involvement"
            checked={current === involvement}
            onChange={() => commit(setInvolvement, { chipId, involvement })}
          />
          <span aria-hidden="true">{involvementSigns[involvement]}</span> {t(involvement)}
        </label>
      ))}
      {current && <p>{t(`${current}Means`)}</p>}
    </fieldset>
  )
}
