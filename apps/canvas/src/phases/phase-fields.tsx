import { changePhase, phasesInOrder, removePhase, type ArgsOf, type Phase } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { hasTemplateWords } from '../phases-and-roles/has-template-words.ts'
import { longest } from '../phases-and-roles/name-lengths.ts'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { RemoveButton } from '../phases-and-roles/remove-button.tsx'
import { hasNamesake } from '../phases-and-roles/has-namesake.ts'
import { Tick } from '../phases-and-roles/tick.tsx'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { WordsField } from '../phases-and-roles/words-field.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PromptsField } from './prompts-field.tsx'

/** Everything about a phase that the group can make its own. */
export function PhaseFields({ phase, name }: { phase: Phase; name: string }) {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const { id: phaseId, title, question, aim, prompts } = phase
  const namesake = useCanvas((canvas) =>
    hasNamesake(
      name,
      phasesInOrder(canvas).flatMap((one) => (one.id === phaseId ? [] : [one.title])),
      locale,
    ),
  )
  const put = (fields: Omit<ArgsOf<typeof changePhase>, 'phaseId'>) =>
    change(changePhase, { phaseId, ...fields })

  return (
    <>
      {hasTemplateWords([title, question, aim, ...prompts]) && (
        <p className={styles['hint']}>{t('templateWords')}</p>
      )}
      <WordsField
        label={t('phase.title')}
        held={title}
        maxLength={longest.title}
        remark={namesake ? t('namesake.phases') : ''}
        onKeep={(line) => put({ title: line })}
      />
      <WordsField
        label={t('phase.question')}
        held={question}
        maxLength={longest.question}
        mayBeEmpty
        long
        onKeep={(line) => put({ question: line })}
      />
      <WordsField
        label={t('phase.aim')}
        held={aim}
        maxLength={longest.aim}
        mayBeEmpty
        long
        onKeep={(line) => put({ aim: line })}
      />
      <PromptsField phase={phase} />
      <Tick
        label={t('phase.continuous')}
        hint={t('phase.continuousHint')}
        checked={phase.continuous}
        onChange={(continuous) => put({ continuous })}
      />
      <Tick
        label={t('phase.hide')}
        hint={t('phase.hideHint')}
        checked={phase.hidden}
        onChange={(hidden) => put({ hidden })}
      />
      <RemoveButton
        kind="phases"
        id={phaseId}
        name={name}
        onRemove={() => change(removePhase, { phaseId })}
      />
    </>
  )
}
