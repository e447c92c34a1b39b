import { changeAgreement, say, shownPhases, type Agreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { keepFocusOnPhase } from './open-agreement.ts'
import { useChange } from './use-change.ts'

/** In which phase the agreement belongs. It moves to that phase's list at once, so the reader is told where it went. */
export function PhaseField({ agreement: { id: agreementId, phaseId } }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const locale = useReaderLocale()
  const change = useChange()
  const tell = useView((view) => view.tell)
  const phases = useCanvas(shownPhases, sameItems)
  const held = useCanvas((canvas) => (phaseId === null ? null : (canvas.phases[phaseId] ?? null)))
  const isGone = phaseId !== null && held === null

  const moveTo = (to: string | null) => {
    keepFocusOnPhase()
    if (change(changeAgreement, { agreementId, phaseId: to }).kind !== 'done') return
    const phase = phases.find(({ id }) => id === to)
    tell(t('editor.moved', { phase: phase ? say(phase.title, locale) : t('withoutPhase') }))
  }
  return (
    <label className={field['label']}>
      {t('field.phase')}
      <select
        name="phase"
        className={field['input']}
        value={phaseId ?? ''}
        onChange={({ target }) => moveTo(target.value || null)}
      >
        <option value="">{t('editor.phaseNone')}</option>
        {isGone && <option value={phaseId}>{t('phaseGone')}</option>}
        {held?.hidden && <option value={held.id}>{say(held.title, locale)}</option>}
        {phases.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {`${index + 1} · ${say(title, locale)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
