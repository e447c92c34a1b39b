import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { NotesSection } from '../notes/notes-section.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { PanelHead } from '../side-panel/panel-head.tsx'
import styles from '../side-panel/side-panel.module.css'
import { WordsList } from '../side-panel/words-list.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** The panel of a cross-cutting theme: its questions, and the notes on its band. */
export function ThemePanel({ themeId }: { themeId: string }) {
  const t = useTranslations('themes')
  const locale = useReaderLocale()
  const theme = useCanvas((canvas) => canvas.themes[themeId] ?? null)
  if (!theme) return null

  return (
    <>
      <PanelHead title={say(theme.name, locale)} sub={t('sub')} />
      {theme.questions.length > 0 && (
        <div className={`${styles['part']} ${styles['prompts']}`}>
          <h3>{t('questions')}</h3>
          <WordsList items={theme.questions} />
        </div>
      )}
      <NotesSection on="theme" id={themeId} />
    </>
  )
}
