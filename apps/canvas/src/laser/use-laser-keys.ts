import { useEffect, useEffectEvent } from 'react'
import { usePreferences } from '../device/preferences.ts'
import { takesLetters } from '../shortcuts/takes-letters.ts'
import { useView } from '../view-state/view.ts'

/** L takes the laser and puts it away, as long as single keys are shortcuts; Escape puts it away, before anything else that it would end. */
export function useLaserKeys(isOn: boolean, turn: (on: boolean) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (takesLetters(event.target) || document.querySelector('dialog[open], :popover-open')) return
    if (event.key === 'Escape' ? !isOn || isHolding() : !isLetter(event)) return
    // One press ends one thing: what is selected is still wanted.
    event.stopImmediatePropagation()
    event.preventDefault()
    turn(event.key !== 'Escape' && !isOn)
  })
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', onPress, { capture: true })
    return () => removeEventListener('keydown', onPress, { capture: true })
  }, [])
}

function isLetter({ key }: KeyboardEvent): boolean {
  return (key === 'l' || key === 'L') && usePreferences.getState().singleKeys
}

/** Whether something is in the hand, which Escape lets go of. */
function isHolding(): boolean {
  const { picked, pointing, hand } = useView.getState()
  return (picked ?? pointing ?? hand) !== null
}
