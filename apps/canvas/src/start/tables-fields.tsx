import { longestTableName, mostTables } from '@praatplaat/protocol'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { DateField } from '../design/date-field.tsx'
import field from '../design/field.module.css'
import styles from './new-canvas.module.css'
import { RefusedFile, type FileRefusal } from './refused-file.tsx'

/** What is asked of a new workshop beside its title and template. */
export interface TablesAsked {
  readonly heldOn: string | null
  readonly count: number
  /** By number; an empty one has no name. */
  readonly names: readonly string[]
  /** A canvas of one's own for all tables, in the place of the template. */
  readonly file: { readonly name: string; readonly json: unknown } | null
}

export const usualTables: TablesAsked = { heldOn: null, count: 5, names: [], file: null }

interface TablesFieldsProps {
  readonly asked: TablesAsked
  readonly onAsk: (asked: TablesAsked) => void
}

/** The day of a workshop, how many tables there are, and what they are called. */
export function TablesFields({ asked, onAsk }: TablesFieldsProps) {
  const t = useTranslations('start.tables')
  const { heldOn, count, names } = asked
  return (
    <div className={styles['tables']}>
      <DateField label={t('heldOn')} held={heldOn} onKeep={(day) => onAsk({ ...asked, heldOn: day })} />
      <label className={field['label']}>
        {t('count')}
        <input
          type="number"
          className={field['input']}
          min={1}
          max={mostTables}
          value={count}
          onChange={({ target }) => {
            const wanted = Math.round(Number(target.value))
            onAsk({ ...asked, count: Math.min(mostTables, Math.max(1, wanted || 1)) })
          }}
        />
      </label>
      <OwnFile asked={asked} onAsk={onAsk} />
      <details className={styles['names']}>
        <summary>{t('names')}</summary>
        <ol>
          {Array.from({ length: count }, (_, index) => (
            <li key={index}>
              <input
                className={field['input']}
                aria-label={t('nameOf', { number: index + 1 })}
                placeholder={t('nameOf', { number: index + 1 })}
                value={names[index] ?? ''}
                maxLength={longestTableName}
                onChange={({ target }) => {
                  const next = Array.from({ length: count }, (_name, at) => names[at] ?? '')
                  onAsk({ ...asked, names: next.with(index, target.value) })
                }}
              />
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

/** Every table can begin with a canvas that was kept, in the place of a template. */
function OwnFile({ asked, onAsk }: TablesFieldsProps) {
  const t = useTranslations('start.tables')
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<{ name: string; refusal: FileRefusal } | null>(null)

  const take = async (file: File | undefined) => {
    if (!file) return
    setRefused(null)
    const { readCanvasFile } = await import('./read-canvas-file.ts')
    const read = await readCanvasFile(file)
    if (read.kind === 'canvas') onAsk({ ...asked, file: { name: file.name, json: read.json } })
    else setRefused({ name: file.name, refusal: read })
  }

  return (
    <div className={styles['file']}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      {asked.file === null ? (
        <Button look="quiet" onClick={() => input.current?.click()}>
          {t('ownFile')}
        </Button>
      ) : (
        <p>
          {t('ownFileChosen', { name: asked.file.name })}
          <Button look="quiet" size="small" onClick={() => onAsk({ ...asked, file: null })}>
            {t('ownFileDrop')}
          </Button>
        </p>
      )}
      {refused && <RefusedFile {...refused} />}
    </div>
  )
}
