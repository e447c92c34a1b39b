/** What can be undone and redone, of this reader alone. */
interface UndoAndRedo {
  readonly undo: () => unknown
  readonly redo: () => unknown
}

/**
 * Lets the field's undo keys and menu take back what the reader did on the canvas. The browser's
 * own undo would put back a text from before others wrote in it, and their words would be lost.
 *
 * @returns how to stop.
 */
export function takeOverUndo(field: HTMLTextAreaElement, { undo, redo }: UndoAndRedo): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.isComposing ? null : actOf(event)
    if (act === null) return
    event.preventDefault()
    // The page has the same keys for what happens outside a field; once is enough.
    event.stopPropagation()
    if (act === 'undo') undo()
    else redo()
  }
  const onBeforeInput = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    if (event.inputType === 'historyUndo') undo()
    else redo()
  }
  field.addEventListener('keydown', onKeyDown)
  field.addEventListener('beforeinput', onBeforeInput)
  return () => {
    field.removeEventListener('keydown', onKeyDown)
    field.removeEventListener('beforeinput', onBeforeInput)
  }
}

function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || (!ctrlKey && !metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey ? 'redo' : null
}
