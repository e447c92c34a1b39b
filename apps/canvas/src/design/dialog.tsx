import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

interface DialogProps {
  title: string
  /** Called for Escape, the close button and a click beside the dialog. Left out, the dialog must be answered. */
  onClose?: (() => void) | undefined
  closeLabel?: string
  /** As wide as the screen allows: for what lies side by side. */
  wide?: boolean
  children: ReactNode
}

/** A modal dialog on the browser's own `<dialog>`: it keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, closeLabel, wide = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // Before the page takes the dialog away: a browser gives no focus back for one that is gone when it is closed.
  useLayoutEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    // StrictMode mounts twice; showModal throws on an open dialog.
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      // What opened it may have gone while it was open, with the phase that was hidden in it.
      if (opener?.isConnected === false) document.querySelector<HTMLElement>('[data-focus-home]')?.focus()
    }
  }, [])

  // A click beside the sheet lands on the dialog itself. Keys have Escape and the close button.
  const close = useEffectEvent(() => onClose?.())
  useEffect(() => {
    const dialog = element.current
    const click = (event: MouseEvent) => event.target === dialog && close()
    dialog?.addEventListener('click', click)
    return () => dialog?.removeEventListener('click', click)
  }, [])

  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      aria-labelledby={titleId}
      data-wide={wide || undefined}
      // React hands both on to a dialog that this one was opened from.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose?.()
      }}
      // Chromium closes at the second Escape in a row, whatever a page says to "cancel".
      onClose={({ target, currentTarget: dialog }) => {
        // StrictMode closes the dialog too, and has opened it again by now.
        if (target !== dialog || dialog.open) return
        if (onClose) onClose()
        else dialog.showModal()
      }}
    >
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={titleId}>{title}</h2>
          {onClose && (
            <button type="button" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
              <Icon name="x" />
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  )
}
