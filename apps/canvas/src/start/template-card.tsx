import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Template } from '../api/new-canvas.ts'
import styles from './template-card.module.css'

/** The template without a case: the one that a group mostly wants. */
export const emptyTemplate = 'praatplaat'

interface TemplateCardProps {
  template: Template
  chosen: boolean
  onChoose: () => void
}

/** A template to choose. The worked cases are marked as made up, so that nobody takes them for real people's. */
export function TemplateCard({ template, chosen, onChoose }: TemplateCardProps) {
  const t = useTranslations('start.new')
  const ids = { choice: useId(), summary: useId() }
  return (
    <div className={styles['card']}>
      <input
        id={ids.choice}
        type="radio"
        name="template"
        value={template.id}
        checked={chosen}
        aria-describedby={ids.summary}
        onChange={onChoose}
      />
      <label htmlFor={ids.choice}>
        {template.title}
        {template.id !== emptyTemplate && <span className={styles['tag']}>{t('example')}</span>}
      </label>
      <p id={ids.summary}>{template.summary}</p>
    </div>
  )
}
