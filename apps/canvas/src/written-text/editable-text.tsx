import type { TextPlace } from '@praatplaat/model/document'
import {
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type Ref,
} from 'react'
import { useTranslations } from 'use-intl'
import type * as Y from 'yjs'
import field from '../design/field.module.css'
import { useSession } from '../session/session-context.tsx'
import { bindText } from './bind-text.ts'
import { kindsIn, PersonalDataWarning } from './personal-data-warning.tsx'
import { takeOverUndo } from './take-over-undo.ts'
import styles from './written-text.module.css'

/** How the field of a text looks, and what fits in it. */
export interface EditableTextLook {
  placeholder?: string
  /** In characters as the browser counts them. What would make it longer is refused in full, with the reason. */
  maxLength?: number
  /** How many lines stand open before anything is written. */
  rows?: number
  /** One line high until more is written. */
  compact?: boolean
  /** To give the field the focus. */
  ref?: Ref<HTMLTextAreaElement>
}

interface EditableTextProps extends EditableTextLook {
  place: TextPlace
  shared: Y.Text
  label: string
}

/** The field itself. React does not know its value: the shared text and the caret are kept in step by hand. */
export function EditableText({ place, shared, label, ...look }: EditableTextProps) {
  const { placeholder, maxLength = 20_000, compact = false, rows = compact ? 1 : 3, ref } = look
  const t = useTranslations('writtenText')
  const session = useSession()
  const textarea = useRef<HTMLTextAreaElement>(null)
  const [tooLong, setTooLong] = useState(false)
  const id = useId()
  const warningId = useId()
  const personal = useSyncExternalStore(
    (listener) => {
      shared.observe(listener)
      return () => shared.unobserve(listener)
    },
    () => kindsIn(shared.toString()),
  )
  const write = useEffectEvent((splice: Parameters<typeof session.write>[1]) => session.write(place, splice))

  useImperativeHandle(ref, () => textarea.current!, [])
  useLayoutEffect(
    () =>
      bindText(textarea.current!, shared, {
        maxLength,
        write: (splice) => write(splice),
        refused: setTooLong,
      }),
    [shared, maxLength],
  )
  useLayoutEffect(() => takeOverUndo(textarea.current!, session.undo), [session])

  return (
    <div className={styles['text']}>
      <label className={field['label']}>
        {label}
        <textarea
          ref={textarea}
          className={[field['input'], styles['field'], compact && styles['compact']]
            .filter(Boolean)
            .join(' ')}
          rows={rows}
          placeholder={placeholder}
          aria-invalid={tooLong}
          aria-describedby={`${id} ${warningId}`}
        />
      </label>
      {/* Always there: a screen reader only hears of changes in a region that it knows. */}
      <output id={id} className={styles['refusal']}>
        {tooLong && t('tooLong', { most: maxLength })}
      </output>
      <PersonalDataWarning kinds={personal} id={warningId} />
    </div>
  )
}
