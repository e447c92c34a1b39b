import { useTranslations } from 'use-intl'
import { Choice } from '../design/choice.tsx'
import { needsChoices, useView } from '../view-state/view.ts'

/** Which needs this reader sees as arrows; others keep their own choice. */
export function NeedsShownChoice() {
  const t = useTranslations('editing')
  const value = useView((view) => view.needsShown)
  const showNeeds = useView((view) => view.showNeeds)
  return (
    <Choice
      label={t('needsShown.label')}
      value={value}
      options={needsChoices.map((choice) => ({ value: choice, label: t(`needsShown.${choice}`) }))}
      onChoose={showNeeds}
    />
  )
}
