/** What can be undone and redone, of this reader alone. */
interface UndoAndRedo {
  readonly undo: () => unknown
  readonly redo: () => unknown
}

/**
 * Lets the undo keys and menu of a field, or of all fields in an element, take back what the reader
 * did on the canvas. The browser's own undo would put back a text from before others wrote in it,
 * and their words would be lost.
 *
 * @returns how to stop.
 */
export function takeOverUndo(element: HTMLElement, { undo, redo }: UndoAndRedo): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.isComposing ? null : actOf(event)
    if (act === null) return
    event.preventDefault()
    // An element around it, and the page, have the same keys; once is enough.
    event.stopPropagation()
    if (act === 'undo') undo()
    else redo()
  }
  const onBeforeInput = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    event.stopPropagation()
    if (event.inputType === 'historyUndo') undo()
    else redo()
  }
  element.addEventListener('keydown', onKeyDown)
  element.addEventListener('beforeinput', onBeforeInput)
  return () => {
    element.removeEventListener('keydown', onKeyDown)
    element.removeEventListener('beforeinput', onBeforeInput)
  }
}

function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || (!ctrlKey && !metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey ? 'redo' : null
}
