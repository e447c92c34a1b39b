import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Icon } from '../design/icon.tsx'
import panel from '../side-panel/side-panel.module.css'
import { useView } from '../view-state/view.ts'
import styles from './findings.module.css'

interface OwnPanelProps {
  readonly title: string
  readonly sub: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel that is not about something selected. It was asked for just now, so it takes the focus, and Escape gives it back. */
export function OwnPanel({ title, sub, onClose, children }: OwnPanelProps) {
  const app = useTranslations('app')
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element>(null)

  useEffect(() => {
    opener.current ??= document.activeElement
    heading.current?.focus()
  }, [])

  const close = useEffectEvent(() => {
    onClose()
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      // What is in the hand is let go of first, and a form in the panel closes first.
      if (useView.getState().picked) return
      if ((event.target as Element).closest('[data-closes-by-escape]')) return
      event.preventDefault()
      close()
    }
    const element = frame.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [])

  return (
    <div ref={frame} className={styles['panel']}>
      <div className={panel['head']}>
        <div>
          <h2 ref={heading} {...focusHome}>
            {title}
          </h2>
          <p className={panel['sub']}>{sub}</p>
        </div>
        <button type="button" className={panel['close']} aria-label={app('close')} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      {children}
    </div>
  )
}
