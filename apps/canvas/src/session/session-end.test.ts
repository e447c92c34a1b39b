import { closeCodeFor } from '@praatplaat/protocol'
import { describe, expect, it } from 'vitest'
import { sessionEndOf } from './session-end.ts'

describe('why a session ends', () => {
  it('is that the canvas was deleted, for who had it open', () => {
    expect(sessionEndOf(closeCodeFor('gone'), true)).toBe('gone')
  })

  it('is the link, for who is not let in: a server that was set back does not know the key either', () => {
    expect(sessionEndOf(closeCodeFor('gone'), false)).toBe('wrong-key')
  })

  it('is told apart for everything else that one can do something about', () => {
    expect(sessionEndOf(closeCodeFor('no-key'), false)).toBe('no-access')
    expect(sessionEndOf(closeCodeFor('may-not'), true)).toBe('no-access')
    expect(sessionEndOf(closeCodeFor('client-too-old'), false)).toBe('reload')
    expect(sessionEndOf(closeCodeFor('too-big'), true)).toBe('too-large')
    expect(sessionEndOf(closeCodeFor('malformed'), true)).toBe('refused')
    expect(sessionEndOf(4499, true)).toBe('refused')
  })
})
