import { useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react'

/** A line may be long enough to be shown over several. */
type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * One line that several people may change, as the properties of an `<input>` or a `<textarea>`.
 *
 * It shows what is held, and while the reader is in it what they make of it: somebody else's
 * change waits until they leave, for it must not replace what is under one's fingers. Leaving the
 * field and Enter keep the line, Escape takes it back. Who only passed through keeps nothing, and
 * so does not undo what somebody else wrote meanwhile.
 *
 * @param held the line as everybody has it.
 * @param keep is given the line, without the space around it.
 */
export function useLineDraft(held: string, keep: (line: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  /** What stood there when the reader began; `null` when there is nothing to keep. */
  const began = useRef<string | null>(null)

  return {
    value: draft ?? held,
    onFocus: () => {
      began.current = held
      setDraft(held)
    },
    onChange: ({ target }: ChangeEvent<Field>) => {
      began.current ??= held
      setDraft(target.value)
    },
    onBlur: ({ target }: FocusEvent<Field>) => {
      if (began.current !== null && target.value !== began.current) keep(target.value.trim())
      began.current = null
      setDraft(null)
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      const { key, currentTarget, nativeEvent } = event
      // These keys are the input method's while it composes a word.
      if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return
      if (key === 'Escape') began.current = null
      // A dialog closes at Escape as well; one at a time.
      if (key === 'Escape' && currentTarget.closest('dialog')) event.preventDefault()
      currentTarget.blur()
    },
  }
}
