import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../api/problem.ts'
import { SessionRefused } from '../session/open-session.ts'
import { deadEndReasonOf } from './dead-end-reason.ts'

const answer = (status: number) => deadEndReasonOf(new Problem('unexpected', status, 'No'))

describe('why a canvas did not open', () => {
  it('is the link when the server does not know the key, or got none', () => {
    expect([answer(404), answer(401)]).toEqual(['wrong-key', 'wrong-key'])
  })

  it('is a matter of waiting when too many ask, or the server is in trouble', () => {
    expect([answer(429), answer(500), answer(503)]).toEqual(['busy', 'busy', 'busy'])
  })

  it('is a page that is too old for a canvas that a newer program wrote', () => {
    expect(answer(409)).toBe('reload')
  })

  it('is the connection when there was no answer', () => {
    expect(answer(0)).toBe('offline')
  })

  it('is what the sync server said when it closed the door', () => {
    expect(deadEndReasonOf(new SessionRefused('reload'))).toBe('reload')
  })

  it('is told in general words when nobody foresaw it, and on the console in its own', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fault = new TypeError('x is not a function')
    expect(deadEndReasonOf(fault)).toBe('refused')
    expect(told).toHaveBeenCalledWith(fault)
    told.mockRestore()
  })
})
