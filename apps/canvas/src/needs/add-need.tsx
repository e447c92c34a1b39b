import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RoleSelect } from '../role-chips/role-select.tsx'
import { AddForm } from '../written-text/add-form.tsx'
import { useMakeNeed } from './use-make-need.ts'

interface AddNeedProps {
  readonly phaseId: string
  /** Who needs something; left out where that is to be chosen too. */
  readonly fromRoleId?: string
}

/** A form for a need: of whom, and what. It is the way for who does not drag, and does not point. */
export function AddNeed({ phaseId, fromRoleId }: AddNeedProps) {
  const t = useTranslations('needs')
  const makeNeed = useMakeNeed()
  const [chosenFrom, chooseFrom] = useState<string | null>(null)
  const [to, chooseTo] = useState<string | null>(null)
  const from = fromRoleId ?? chosenFrom

  const add = (text: string) => {
    if (from === null || to === null || !makeNeed({ phaseId, fromRoleId: from, toRoleId: to, text }))
      return false
    chooseTo(null)
    return true
  }
  return (
    <AddForm
      form={`need/${phaseId}.${fromRoleId ?? ''}`}
      open={t('add')}
      label={t('what')}
      placeholder={t('whatHint')}
      missing={
        from === null ? t('chooseFrom') : to === null ? t('chooseTo') : from === to ? t('notOneself') : null
      }
      onAdd={add}
    >
      {fromRoleId === undefined && (
        <RoleSelect label={t('from')} value={chosenFrom} nobody={t('choose')} onChoose={chooseFrom} />
      )}
      <RoleSelect label={t('to')} value={to} nobody={t('choose')} onChoose={chooseTo} except={from} />
    </AddForm>
  )
}
