import { spliceBetween, type Splice } from '@praatplaat/model/document'
import type * as Y from 'yjs'
import { shownText, storedPlace } from './line-ends.ts'
import { pendingEdit, rebaseEdit, splicesOf } from './rebase-edit.ts'
import { showText } from './show-text.ts'
import { endOfChange, type TextDelta } from './text-delta.ts'
import { selectionAfter, type TextSelection } from './text-selection.ts'

interface TextBinding {
  /** In UTF-16 units. Others may together write more; what is there can always be shortened. */
  readonly maxLength: number
  readonly write: (splice: Splice) => void
  /** Called after each attempt: whether what the reader typed or pasted was too much to keep. */
  readonly refused: (tooLong: boolean) => void
}

/**
 * Keeps a textarea and a shared text in step: what is typed is written as one splice, what others
 * write appears around the caret. While an input method composes a word (an accent, Chinese, most
 * Android keyboards), nothing is written and nothing moves; afterwards both sides' work is joined.
 *
 * @returns how to stop; a word that is still being composed is then written as it stands.
 */
export function bindText(field: HTMLTextAreaElement, shared: Y.Text, binding: TextBinding): () => void {
  /** The shared text that the field shows, apart from what is being composed. */
  let known = shared.toString()
  let composing = false
  let writing = false
  let missed: TextDelta[] = []
  let lastSelection: TextSelection = { start: 0, end: 0 }

  const selection = (): TextSelection => ({
    start: storedPlace(known, field.selectionStart),
    end: storedPlace(known, field.selectionEnd),
  })
  const show = (select: TextSelection) => {
    known = shared.toString()
    showText(field, known, select)
  }

  const takeInput = () => {
    const local = spliceBetween(shownText(known), field.value, field.selectionEnd)
    if (local) writeLocal(local)
    else if (missed.length > 0) show(missed.reduce((now, delta) => selectionAfter(delta, now), selection()))
    missed = []
  }
  const writeLocal = (local: Splice) => {
    const from = storedPlace(known, local.at)
    const splice = {
      at: from,
      remove: storedPlace(known, local.at + local.remove) - from,
      insert: local.insert,
    }
    const growth = splice.insert.length - splice.remove
    const tooLong = growth > 0 && shared.length + growth > binding.maxLength
    binding.refused(tooLong)
    if (tooLong) return show(missed.reduce((now, delta) => selectionAfter(delta, now), lastSelection))

    const edit = missed.reduce(rebaseEdit, pendingEdit(splice))
    const caret = edit.at + Math.min(Math.max(0, field.selectionEnd - local.at), edit.insert.length)
    writing = true
    try {
      for (const step of splicesOf(edit)) binding.write(step)
    } finally {
      writing = false
    }
    if (missed.length > 0 || shownText(shared.toString()) !== field.value) show({ start: caret, end: caret })
    else known = shared.toString()
  }

  const follow = ({ delta }: Y.YTextEvent, { local }: Y.Transaction) => {
    if (writing) return
    if (composing) missed.push(delta)
    // A change of one's own that was not typed is an undo: the caret goes to where it happened.
    else if (local) show({ start: endOfChange(delta), end: endOfChange(delta) })
    else show(selectionAfter(delta, selection()))
  }
  const onBeforeInput = () => {
    if (!composing) lastSelection = selection()
  }
  const onInput = () => {
    if (!composing) takeInput()
  }
  const onCompositionStart = () => {
    lastSelection = selection()
    composing = true
  }
  const onCompositionEnd = () => {
    composing = false
    takeInput()
  }

  showText(field, known, null)
  shared.observe(follow)
  field.addEventListener('beforeinput', onBeforeInput)
  field.addEventListener('input', onInput)
  field.addEventListener('compositionstart', onCompositionStart)
  field.addEventListener('compositionend', onCompositionEnd)
  return () => {
    if (composing) onCompositionEnd()
    shared.unobserve(follow)
    field.removeEventListener('beforeinput', onBeforeInput)
    field.removeEventListener('input', onInput)
    field.removeEventListener('compositionstart', onCompositionStart)
    field.removeEventListener('compositionend', onCompositionEnd)
  }
}
