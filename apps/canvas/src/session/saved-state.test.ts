import { describe, expect, it } from 'vitest'
import { savedLedger } from './saved-state.ts'

describe('what the top bar says about the work', () => {
  it('says "saved" only once the server answered the barrier that came after the edit', () => {
    const ledger = savedLedger()
    ledger.connected()
    ledger.acknowledged(ledger.takeBarrier()!)
    expect(ledger.state()).toBe('saved')

    ledger.edited()
    expect(ledger.state()).toBe('saving')
    const barrier = ledger.takeBarrier()!
    expect(ledger.state()).toBe('saving')
    ledger.acknowledged(barrier)
    expect(ledger.state()).toBe('saved')
  })

  it('is not fooled by the answer to an earlier barrier', () => {
    const ledger = savedLedger()
    ledger.connected()
    const first = ledger.takeBarrier()!
    ledger.edited()
    const second = ledger.takeBarrier()!
    ledger.acknowledged(first)
    expect(ledger.state()).toBe('saving')
    ledger.acknowledged(second)
    expect(ledger.state()).toBe('saved')
  })

  it('does not say "saved" on a fresh connection before the first answer', () => {
    const ledger = savedLedger()
    expect(ledger.state()).toBe('offline')
    ledger.connected()
    expect(ledger.state()).toBe('saving')
  })

  it('asks for a new barrier after a lost connection, since the old one may never be answered', () => {
    const ledger = savedLedger()
    ledger.connected()
    ledger.takeBarrier()
    ledger.disconnected()
    expect(ledger.state()).toBe('offline')
    expect(ledger.takeBarrier()).toBeNull()
    ledger.connected()
    const again = ledger.takeBarrier()!
    ledger.acknowledged(again)
    expect(ledger.state()).toBe('saved')
  })

  it('sends no barrier when there is nothing new', () => {
    const ledger = savedLedger()
    ledger.connected()
    ledger.takeBarrier()
    expect(ledger.takeBarrier()).toBeNull()
  })

  it('says "on this device" without a connection, but only for what the device has really kept', () => {
    const ledger = savedLedger()
    ledger.edited()
    expect(ledger.state()).toBe('offline')
    const before = ledger.edits()
    ledger.edited()
    ledger.kept(before)
    expect(ledger.state()).toBe('offline')
    ledger.kept(ledger.edits())
    expect(ledger.state()).toBe('onDevice')
    ledger.connected()
    expect(ledger.state()).toBe('saving')
  })

  it('no longer says "on this device" once the device lost what it kept', () => {
    const ledger = savedLedger()
    ledger.edited()
    ledger.kept(ledger.edits())
    expect(ledger.state()).toBe('onDevice')
    ledger.lost()
    expect(ledger.state()).toBe('offline')
  })

  it('knows whether work would be lost with the page', () => {
    const ledger = savedLedger()
    ledger.connected()
    const first = ledger.takeBarrier()!
    expect(ledger.atRisk()).toBe(false)
    ledger.edited()
    ledger.acknowledged(first)
    expect(ledger.atRisk()).toBe(true)
    ledger.acknowledged(ledger.takeBarrier()!)
    expect(ledger.atRisk()).toBe(false)

    ledger.disconnected()
    ledger.edited()
    expect(ledger.atRisk()).toBe(true)
    ledger.kept(ledger.edits())
    expect(ledger.atRisk()).toBe(false)
    ledger.lost()
    expect(ledger.atRisk()).toBe(true)
  })
})
