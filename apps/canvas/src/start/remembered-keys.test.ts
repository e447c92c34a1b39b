import { describe, expect, it } from 'vitest'
import { keyToOpenWith, strongestAbility } from './remembered-keys.ts'

const all = { facilitate: 'F', edit: 'E', view: 'V' }

describe('the keys that a device remembers', () => {
  it('says the most that may be done', () => {
    expect(strongestAbility({ keys: all })).toBe('facilitate')
    expect(strongestAbility({ keys: { edit: 'E', view: 'V' } })).toBe('edit')
    expect(strongestAbility({ keys: { view: 'V' } })).toBe('view')
    expect(strongestAbility({ keys: {} })).toBeNull()
  })

  it('does not put the key that can delete into an address, as long as another opens the canvas', () => {
    expect(keyToOpenWith({ keys: all })).toBe('E')
    expect(keyToOpenWith({ keys: { facilitate: 'F', view: 'V' } })).toBe('F')
    expect(keyToOpenWith({ keys: { view: 'V' } })).toBe('V')
    expect(keyToOpenWith({ keys: {} })).toBeNull()
  })
})
