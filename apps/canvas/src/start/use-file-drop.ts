import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page. Without it, a file that misses its target
 * would replace the page in the tab.
 *
 * @returns whether a file hangs above the page now.
 */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [hanging, setHanging] = useState(false)
  const take = useEffectEvent(onDrop)

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // Enter and leave come for every element that is passed; the page is left when they cancel out.
    let depth = 0
    const settle = (next: number) => {
      depth = next
      setHanging(depth > 0)
    }
    const withFiles = (handle: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      handle(event)
    }

    addEventListener(
      'dragenter',
      withFiles(() => settle(depth + 1)),
      { signal },
    )
    addEventListener(
      'dragleave',
      withFiles(() => settle(Math.max(0, depth - 1))),
      { signal },
    )
    addEventListener(
      'dragover',
      withFiles((event) => void (event.dataTransfer!.dropEffect = 'copy')),
      { signal },
    )
    addEventListener(
      'drop',
      withFiles((event) => {
        settle(0)
        take([...event.dataTransfer!.files])
      }),
      { signal },
    )
    return () => listening.abort()
  }, [])

  return hanging
}
