import { useCallback, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { listTemplates, type Template } from '../api/new-canvas.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { Choice } from '../design/choice.tsx'
import field from '../design/field.module.css'
import { useOperatorKey } from '../operator/use-operator-key.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { createAndRemember } from './create-and-remember.ts'
import { createWorkshopAndRemember } from './create-workshop-and-remember.ts'
import styles from './new-canvas.module.css'
import { TablesFields, usualTables, type TablesAsked } from './tables-fields.tsx'
import { emptyTemplate, TemplateCard } from './template-card.tsx'
import { useAnswer } from './use-answer.ts'

/** The longest title that a canvas can have, in characters. */
const longestTitle = 200

/** Makes a new canvas from a template, and goes there. */
export function NewCanvas() {
  const t = useTranslations('start.new')
  const headingId = useId()
  const [kind, setKind] = useState<'canvas' | 'workshop'>('canvas')
  const locale = useReaderLocale()
  const { answer, retry } = useAnswer(useCallback(() => listTemplates(locale), [locale]))

  return (
    <section className={styles['new']} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('heading')}</h2>
      <Choice
        label={t('kind')}
        options={[
          { value: 'canvas', label: t('oneCanvas') },
          { value: 'workshop', label: t('workshop') },
        ]}
        value={kind}
        onChoose={setKind}
      />
      {answer.state === 'waiting' && <output>{t('loading')}</output>}
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} onRetry={retry} />}
      {answer.state === 'ready' && (
        <NewCanvasForm templates={answer.value} isWorkshop={kind === 'workshop'} />
      )}
    </section>
  )
}

interface NewCanvasFormProps {
  readonly templates: readonly Template[]
  /** Whether there will be several tables, and somebody who facilitates. */
  readonly isWorkshop: boolean
}

function NewCanvasForm({ templates, isWorkshop }: NewCanvasFormProps) {
  const t = useTranslations('start.new')
  const locale = useReaderLocale()
  const [, navigate] = useLocation()
  const operator = useOperatorKey()
  const ids = { templates: useId(), privacy: useId(), missing: useId() }
  const [templateId, setTemplateId] = useState(emptyTemplate)
  // Until the reader writes a title it follows the template, also into another language.
  const [ownTitle, setOwnTitle] = useState<string | null>(null)
  const [making, setMaking] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const template = templates.find(({ id }) => id === templateId)
  const [tables, setTables] = useState<TablesAsked>(usualTables)
  const defaultTitle = isWorkshop ? t('defaultWorkshop') : t('defaultTitle')
  const title = ownTitle ?? (templateId === emptyTemplate ? defaultTitle : (template?.title ?? ''))

  const make = async () => {
    setMissing(title.trim() === '')
    if (title.trim() === '') return
    setMaking(true)
    setProblem(null)
    try {
      const from = { template: templateId }
      const address = await operator.make((operatorKey) =>
        isWorkshop
          ? createWorkshopAndRemember(from, tables, title.trim(), locale, operatorKey)
          : createAndRemember(from, title.trim(), locale, operatorKey),
      )
      if (address === null) setMaking(false)
      else navigate(address)
    } catch (thrown) {
      setProblem(thrown)
      setMaking(false)
    }
  }

  return (
    <>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!making) void make()
        }}
      >
        <fieldset className={styles['templates']}>
          <legend>{t('templates')}</legend>
          <div className={styles['cards']}>
            {templates.map((candidate) => (
              <TemplateCard
                key={candidate.id}
                template={candidate}
                chosen={candidate.id === templateId}
                onChoose={() => {
                  setTemplateId(candidate.id)
                  if (title.trim() === '') setOwnTitle(null)
                  setMissing(false)
                }}
              />
            ))}
          </div>
        </fieldset>
        {isWorkshop && <TablesFields asked={tables} onAsk={setTables} />}
        <div className={styles['last']}>
          <div className={styles['title']}>
            <label className={field['label']}>
              {isWorkshop ? t('workshopTitle') : t('title')}
              <input
                className={field['input']}
                value={title}
                maxLength={longestTitle}
                autoComplete="off"
                required
                aria-invalid={missing}
                aria-describedby={missing ? `${ids.missing} ${ids.privacy}` : ids.privacy}
                onChange={(event) => {
                  setOwnTitle(event.target.value)
                  setMissing(false)
                }}
              />
            </label>
            {missing && (
              <p id={ids.missing} className={styles['missing']} role="alert">
                {t('titleMissing')}
              </p>
            )}
            <p id={ids.privacy} className={styles['privacy']}>
              {t('privacy')}
            </p>
          </div>
          <Button
            type="submit"
            look="primary"
            className={styles['make']}
            aria-disabled={making}
            aria-busy={making}
          >
            {making ? t('creating') : isWorkshop ? t('createWorkshop') : t('create')}
          </Button>
        </div>
        {problem !== null && <ProblemNotice problem={problem} />}
      </form>
      {operator.dialog}
    </>
  )
}
