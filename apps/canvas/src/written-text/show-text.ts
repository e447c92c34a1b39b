import { shownPlace, shownText } from './line-ends.ts'
import type { TextSelection } from './text-selection.ts'

/**
 * Puts a stored text in a textarea, with the selection where it belongs.
 *
 * @param selection places in the stored text. Left alone in a field without the focus: some
 *   browsers move the focus to whatever field gets a selection.
 */
export function showText(field: HTMLTextAreaElement, stored: string, selection: TextSelection | null): void {
  const { scrollTop, selectionDirection } = field
  const shown = shownText(stored)
  if (field.value !== shown) {
    field.value = shown
    field.scrollTop = scrollTop
  }
  if (selection === null || field.ownerDocument.activeElement !== field) return
  const [start, end] = [shownPlace(stored, selection.start), shownPlace(stored, selection.end)]
  field.setSelectionRange(start, end, selectionDirection)
}
