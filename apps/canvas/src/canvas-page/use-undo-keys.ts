import { useEffect } from 'react'
import { useSession } from '../session/session-context.tsx'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo the reader's own steps; ⌘ on a Mac. */
export function useUndoKeys(): void {
  const { undo } = useSession()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      // A field of its own (a name, a search) keeps the browser's undo; shared texts answer for themselves.
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
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
