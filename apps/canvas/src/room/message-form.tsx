import { longestMessage, sendMessage } from '@praatplaat/model/workshop'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { serverNow } from '../meeting/server-clock.ts'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useSignal } from '../session/session-context.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'

interface MessageFormProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
}

/** Says something to all tables, or to one; it stands at the top of their screens until something else is said. */
export function MessageForm({ meeting, tables }: MessageFormProps) {
  const t = useTranslations('room')
  const { message, messageTo } = useSignal(meeting.workshop)
  const titleOf = useTableTitle()
  const [text, setText] = useState('')
  const [to, setTo] = useState('')
  const canvasId = to === '' ? null : to
  const said = canvasId === null ? message : messageTo[canvasId]

  return (
    <form
      className={styles['message']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        meeting.write(sendMessage(text, canvasId, serverNow()))
        setText('')
      }}
    >
      <input
        className={field['input']}
        aria-label={t('message')}
        placeholder={t('message')}
        value={text}
        maxLength={longestMessage}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        className={field['input']}
        aria-label={t('messageTo')}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      >
        <option value="">{t('allTables')}</option>
        {tables.map(({ canvasId: id, number, name }) => (
          <option key={id} value={id}>
            {titleOf(number, name)}
          </option>
        ))}
      </select>
      <Button type="submit">{t('send')}</Button>
      {said && (
        <p className={styles['said']}>
          {t('said', { text: said.text })}
          <Button
            look="quiet"
            size="small"
            onClick={() => meeting.write(sendMessage('', canvasId, serverNow()))}
          >
            {t('takeBack')}
          </Button>
        </p>
      )}
    </form>
  )
}
