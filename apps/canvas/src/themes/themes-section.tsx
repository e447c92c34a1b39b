import { notesInOrder, say, themesInOrder } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { Row } from '../side-panel/row.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** The themes that run through all phases, each with its questions behind it. */
export function ThemesSection() {
  const t = useTranslations('themes')
  const locale = useReaderLocale()
  const themes = useCanvas(themesInOrder, sameItems)
  const notes = useCanvas(
    (canvas) =>
      themesInOrder(canvas).map(
        ({ id }) => notesInOrder(canvas).filter(({ place }) => place.id === id).length,
      ),
    sameItems,
  )
  if (themes.length === 0) return null

  return (
    <PanelSection title={t('all')}>
      <RowList label={t('all')}>
        {themes.map(({ id, name, questions }, index) => (
          <Row
            key={id}
            opens={{ kind: 'theme', id }}
            facts={t('counts', { questions: questions.length, notes: notes[index] ?? 0 })}
          >
            {say(name, locale)}
          </Row>
        ))}
      </RowList>
    </PanelSection>
  )
}
