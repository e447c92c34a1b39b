import { longestMessage, sendMessage, type Message } from '@praatplaat/model/workshop'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { serverNow } from '../meeting/server-clock.ts'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useSignal } from '../session/session-context.tsx'
import type { Signal } from '../session/signal.ts'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'

interface MessageFormProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
}

const nothing: Signal<Message | null> = { current: () => null, subscribe: () => () => {} }

/**
 * Says something to all tables, or to one, which then only that one reads; it stands at the top of their screens until
 * something else is said.
 */
export function MessageForm({ meeting, tables }: MessageFormProps) {
  const t = useTranslations('room')
  const { message } = useSignal(meeting.workshop)
  const titleOf = useTableTitle()
  const [text, setText] = useState('')
  const [to, setTo] = useState('')
  const table = tables.find(({ canvasId }) => canvasId === to)
  const saidHere = useSignal(table?.watched.said ?? nothing)
  const said = table ? saidHere : message
  const say = (words: string) =>
    table ? table.watched.say(words) : meeting.write(sendMessage(words, serverNow()))

  return (
    <form
      className={styles['message']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        say(text)
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
        value={table ? to : ''}
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
          <Button look="quiet" size="small" onClick={() => say('')}>
            {t('takeBack')}
          </Button>
        </p>
      )}
    </form>
  )
}
