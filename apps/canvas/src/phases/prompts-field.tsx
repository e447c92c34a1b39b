import { changePhase, say, type Phase, type Words } from '@praatplaat/model'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import { MoveButtons } from '../phases-and-roles/move-buttons.tsx'
import { longest } from '../phases-and-roles/name-lengths.ts'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { WordsField } from '../phases-and-roles/words-field.tsx'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { mostPrompts, movedPrompt, promptAt } from './prompts.ts'

/** Changes the list in which a prompt stands; `at` is where the reader sees it. */
type Rewrite = (
  prompt: Words,
  at: number,
  to: (list: readonly Words[], at: number) => readonly Words[],
) => void

/** The prompts ("praatvragen") of a phase: to write, to put in another order and to take away. */
export function PromptsField({ phase: { id: phaseId, prompts } }: { phase: Phase }) {
  const t = useTranslations('phasesAndRoles')
  const change = useVocabularyChange()
  const { canvas } = useSession()
  const tell = useView((view) => view.tell)
  const headingId = useId()

  /** Changes the list as it is by now: somebody else may have changed another prompt of it. */
  const rewrite: Rewrite = (prompt, at, to) => {
    const list = canvas.current().phases[phaseId]?.prompts ?? []
    const now = promptAt(list, prompt, at)
    if (now === -1) tell(t('prompts.gone'), 'warn')
    else change(changePhase, { phaseId, prompts: [...to(list, now)] })
  }

  return (
    <section className={styles['prompts']} aria-labelledby={headingId}>
      <h4 id={headingId} {...focusHome}>
        {t('prompts.title')}
      </h4>
      <ol>
        {prompts.map((prompt, at) => (
          // A prompt has no identity but its words, and those are what one is changing here.
          // oxlint-disable-next-line react/no-array-index-key
          <PromptItem key={at} prompt={prompt} at={at} count={prompts.length} onRewrite={rewrite} />
        ))}
      </ol>
      {prompts.length < mostPrompts ? (
        <AddPrompt
          onAdd={(line) => {
            const list = canvas.current().phases[phaseId]?.prompts ?? []
            return change(changePhase, { phaseId, prompts: [...list, line] }).kind === 'done'
          }}
        />
      ) : (
        <p className={styles['hint']}>{t('prompts.most', { most: mostPrompts })}</p>
      )}
    </section>
  )
}

interface PromptItemProps {
  readonly prompt: Words
  readonly at: number
  readonly count: number
  readonly onRewrite: Rewrite
}

function PromptItem({ prompt, at, count, onRewrite }: PromptItemProps) {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const tell = useView((view) => view.tell)
  /** The prompt that the reader began to change: meanwhile another may stand in this place. */
  const began = useRef(prompt)
  return (
    <li
      onFocus={() => {
        began.current = prompt
      }}
    >
      <WordsField
        label={t('prompts.one', { number: at + 1 })}
        held={prompt}
        maxLength={longest.prompt}
        long
        onKeep={(line) => onRewrite(began.current, at, (list, now) => list.with(now, line))}
      />
      <span className={styles['promptTools']}>
        <MoveButtons
          what={t('prompts.one', { number: at + 1 })}
          at={at}
          count={count}
          onMove={(to) => onRewrite(prompt, at, (list, now) => movedPrompt(list, now, to))}
        />
        <Button
          look="quiet"
          size="small"
          aria-label={t('prompts.remove', { prompt: say(prompt, locale) })}
          onClick={() => {
            onRewrite(prompt, at, (list, now) => list.toSpliced(now, 1))
            tell(t('prompts.removed'))
          }}
        >
          <Icon name="trash-2" size={15} />
        </Button>
      </span>
    </li>
  )
}

function AddPrompt({ onAdd }: { onAdd: (line: string) => boolean }) {
  const t = useTranslations('phasesAndRoles')
  const [line, setLine] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const hintId = useId()
  const hint = isEmpty
    ? t('prompts.empty')
    : line.length >= longest.prompt
      ? t('full', { most: longest.prompt })
      : ''
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault()
        setEmpty(line.trim() === '')
        if (line.trim() !== '' && onAdd(line.trim())) setLine('')
      }}
    >
      <label className={field['label']}>
        {t('prompts.new')}
        <input
          className={field['input']}
          value={line}
          maxLength={longest.prompt}
          aria-describedby={hintId}
          onChange={({ target }) => setLine(target.value)}
        />
      </label>
      <Button type="submit" size="small">
        {t('prompts.add')}
      </Button>
      <output id={hintId} className={field['hint']}>
        {hint}
      </output>
    </form>
  )
}
