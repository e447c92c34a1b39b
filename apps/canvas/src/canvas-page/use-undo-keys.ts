import { useEffect } from 'react'
import { useSession } from '../session/session-context.tsx'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo the reader's own steps; ⌘ on a Mac. */
export function useUndoKeys(): void {
  const { undo } = useSession()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      if (isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo.undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) undo.redo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo])
}

/** A field of its own (a title, a name) keeps the browser's undo; shared texts answer for themselves. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'date'].includes(target.type)
}
