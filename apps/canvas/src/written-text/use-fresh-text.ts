import { useLayoutEffect, useRef, type RefObject } from 'react'
import { takeFresh } from './fresh-text.ts'

/** Gives a text the focus when what it belongs to was just made by this reader: the words are what comes next. */
export function useFreshText(id: string): RefObject<HTMLTextAreaElement | null> {
  const text = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (takeFresh(id)) text.current?.focus()
  }, [id])
  return text
}
