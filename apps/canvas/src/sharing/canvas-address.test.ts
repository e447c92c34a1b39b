import { describe, expect, it } from 'vitest'
import { canvasAddress, isOnlyThisDevice } from './canvas-address.ts'

describe('the address of a canvas', () => {
  it('keeps the key behind the #, where no server sees it', () => {
    const url = new URL(canvasAddress('Vb3x', 'k-_9'), 'http://192.168.1.20:8080')
    expect(url.pathname).toBe('/c/Vb3x')
    expect(url.hash).toBe('#k-_9')
    expect(url.search).toBe('')
  })

  it('cannot be led elsewhere by what stands in an id', () => {
    expect(new URL(canvasAddress('../x?y#z', 'k'), 'http://a').pathname).toBe('/c/..%2Fx%3Fy%23z')
  })
})

describe('a link that only works on this device', () => {
  it.each(['localhost', 'praatplaat.localhost', '127.0.0.1', '127.8.0.1', '[::1]'])(
    'is one to %s',
    (host) => {
      expect(isOnlyThisDevice(host)).toBe(true)
    },
  )

  it.each(['192.168.1.20', '10.0.0.4', 'praatplaat.hu.nl', 'localhost.hu.nl', '127.hu.nl'])(
    'is not one to %s',
    (host) => {
      expect(isOnlyThisDevice(host)).toBe(false)
    },
  )
})
