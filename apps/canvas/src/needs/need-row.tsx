import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { roleWords } from '../side-panel/phase-words.ts'
import { Row } from '../side-panel/row.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { NeedAnswerTag } from './need-answer-tag.tsx'

interface NeedRowProps {
  readonly needId: string
  /** Whose chip stands before it: of the one who needs, or of the one it is needed of; both where neither is plain. */
  readonly shows: 'from' | 'to' | 'both'
}

/** A need in a list: of whom, what, and what was answered. */
export function NeedRow({ needId, shows }: NeedRowProps) {
  const t = useTranslations('needs')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const need = useCanvas((canvas) => canvas.needs[needId] ?? null)
  const from = useCanvas((canvas) => need && need.fromRoleId && roleWords(canvas, need.fromRoleId, locale))
  const to = useCanvas((canvas) => need && need.toRoleId && roleWords(canvas, need.toRoleId, locale))
  const isPhaseGone = useCanvas(
    (canvas) => need !== null && need.phaseId !== null && !canvas.phases[need.phaseId],
  )
  if (!need) return null

  const shown = shows === 'from' ? need.fromRoleId : need.toRoleId
  const names = { from: from ?? editing('roleGone'), to: to ?? editing('roleGone') }
  const facts =
    shows === 'from' ? t('fromRole', names) : shows === 'to' ? t('ofRole', names) : t('fromTo', names)
  return (
    <Row
      opens={{ kind: 'need', id: needId }}
      picture={shown !== null && <RoleChip roleId={shown} size={28} />}
      facts={isPhaseGone ? `${facts} · ${editing('phaseGone')}` : facts}
      tag={<NeedAnswerTag answer={need.answer} />}
    >
      {need.text.trim() === '' ? <em>{editing('noWords')}</em> : need.text}
    </Row>
  )
}
