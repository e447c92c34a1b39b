import { useEffect } from 'react'
import { takesLetters } from '../shortcuts/takes-letters.ts'
import { useView } from '../view-state/view.ts'
import { switchMoneyTest } from './switch-money-test.ts'

/** Escape ends the money test, once there is nothing else left that it would end first. */
export function useEscapeEndsTest(): void {
  const isTesting = useView((view) => view.moneyTest)

  useEffect(() => {
    if (!isTesting) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || isMeantElsewhere(event.target)) return
      // Before the board lets go of what is selected: that is still wanted without the test.
      event.stopPropagation()
      event.preventDefault()
      switchMoneyTest(false)
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [isTesting])
}

function isMeantElsewhere(target: EventTarget | null): boolean {
  const { picked, pointing, hand } = useView.getState()
  if (picked ?? pointing ?? hand) return true
  if (takesLetters(target) || document.querySelector('dialog[open], :popover-open')) return true
  return target instanceof Element && target.closest('[data-closes-by-escape]') !== null
}
