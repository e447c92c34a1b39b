import { moveNote, notesInOrder, say, shownPhases, themesInOrder, type Note } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { sameItems, useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useChange } from '../side-panel/use-change.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { freePlace } from './note-placing.ts'

type Surface = Note['place']['on']

/** What a note lies on: the board, a phase or the band of a theme. Choosing another moves it there. */
export function NotePlaceSelect({ note: { id: noteId, place } }: { note: Note }) {
  const t = useTranslations('notes')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const session = useSession()
  const mayEdit = useMayEdit()
  const change = useChange()
  const phases = useCanvas(shownPhases, sameItems)
  const themes = useCanvas(themesInOrder, sameItems)
  const value = place.id === null ? 'board' : `${place.on}/${place.id}`
  const known = ['board', ...phases.map(({ id }) => `phase/${id}`), ...themes.map(({ id }) => `theme/${id}`)]

  const moveTo = (chosen: string) => {
    const [on, id = null] = chosen.split('/') as [Surface, string | undefined]
    const there = notesInOrder(session.canvas.current()).filter(
      (note) => note.place.on === on && note.place.id === id,
    )
    change(moveNote, { noteId, place: freePlace(on, id, there.length) })
  }
  return (
    <label className={field['label']}>
      {t('liesOn')}
      <select
        className={field['input']}
        value={value}
        disabled={!mayEdit}
        onChange={({ target }) => moveTo(target.value)}
      >
        {!known.includes(value) && (
          <option value={value}>{place.on === 'theme' ? t('themeGone') : editing('phaseGone')}</option>
        )}
        <option value="board">{t('board')}</option>
        <optgroup label={t('phases')}>
          {phases.map(({ id, title }, index) => (
            <option key={id} value={`phase/${id}`}>
              {`${index + 1} · ${say(title, locale)}`}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('themes')}>
          {themes.map(({ id, name }) => (
            <option key={id} value={`theme/${id}`}>
              {say(name, locale)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
