import { movePhase, phasesInOrder, say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { plainWords } from '../phases-and-roles/plain-words.ts'
import { ListItem } from '../phases-and-roles/list-item.tsx'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AddPhase } from './add-phase.tsx'
import { PhaseFields } from './phase-fields.tsx'

/** The phases along the road, hidden ones too, with the numbers that the board gives them. */
export function PhasesList() {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const tell = useView((view) => view.tell)
  const phases = useCanvas(phasesInOrder, sameItems)
  const opened = usePhasesAndRoles((dialog) => dialog.shown?.opened ?? null)
  const show = usePhasesAndRoles((dialog) => dialog.show)
  const shown = phases.filter(({ hidden }) => !hidden)

  return (
    <>
      <ol className={styles['list']} aria-label={t('phases')}>
        {phases.map((phase, at) => {
          const number = shown.indexOf(phase) + 1
          const name = plainWords(say(phase.title, locale)) || t('untitledPhase')
          return (
            <ListItem
              key={phase.id}
              name={name}
              picture={
                <span className={styles['station']} data-none={number === 0 || undefined} aria-hidden="true">
                  {number || '–'}
                </span>
              }
              hidden={phase.hidden}
              at={at}
              count={phases.length}
              onMove={(index) => {
                if (change(movePhase, { phaseId: phase.id, index }).kind === 'done')
                  tell(t('moved', { name, at: index + 1, count: phases.length }))
              }}
              isOpen={opened === phase.id}
              onToggle={() => show('phases', opened === phase.id ? null : phase.id)}
            >
              <PhaseFields phase={phase} name={name} />
            </ListItem>
          )
        })}
      </ol>
      <AddPhase />
    </>
  )
}
