import { changeAgreement, type Agreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { DateField } from '../design/date-field.tsx'
import { isOverdue } from './due-date.ts'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/** By which day it is done; a day that has passed is allowed, and said. */
export function DueField({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const change = useChange()
  const isPast = isOverdue(agreement, useToday())
  return (
    <DateField
      label={t('field.due')}
      held={agreement.due}
      remark={isPast ? t('editor.datePast') : ''}
      onKeep={(due) => change(changeAgreement, { agreementId: agreement.id, due })}
    />
  )
}
