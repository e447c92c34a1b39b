import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import styles from './phases-and-roles.module.css'

interface MoveButtonsProps {
  /** What is moved, for a screen reader. */
  readonly what: string
  /** Its place in the list, whose item these buttons stand in; 0 is first. */
  readonly at: number
  readonly count: number
  readonly onMove: (to: number) => void
}

/** Moves something up or down in its list. */
export function MoveButtons({ what, at, count, onMove }: MoveButtonsProps) {
  const t = useTranslations('phasesAndRoles')
  const move = (button: HTMLElement, way: 'up' | 'down') => {
    const to = way === 'up' ? at - 1 : at + 1
    const list = button.closest('li')?.parentElement
    if (to < 0 || to >= count) return
    flushSync(() => onMove(to))
    // The focus goes along, so that one can press on.
    list?.children[to]?.querySelector<HTMLElement>(`[data-move="${way}"]`)?.focus()
  }
  // Not `disabled`: at the end of the list the focus would be thrown off the page.
  return (
    <span className={styles['moves']}>
      <button
        type="button"
        data-move="up"
        aria-label={t('up', { what })}
        aria-disabled={at === 0}
        onClick={({ currentTarget }) => move(currentTarget, 'up')}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        data-move="down"
        aria-label={t('down', { what })}
        aria-disabled={at === count - 1}
        onClick={({ currentTarget }) => move(currentTarget, 'down')}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  )
}
