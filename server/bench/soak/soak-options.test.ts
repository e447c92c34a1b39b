import { describe, expect, it } from 'vitest'
import { ours } from '../servers/ours.ts'
import { peers } from '../servers/peers.ts'
import { parseSoakOptions } from './soak-options.ts'

const contenders = [ours, ...peers]

describe('the options of a soak', () => {
  it('are ten minutes of ours in stretches of thirty seconds, each in its own rooms, when nothing is asked', () => {
    expect(parseSoakOptions([], contenders)).toEqual({
      server: ours,
      sameRooms: false,
      stretches: 20,
      seconds: 30,
      json: null,
      plot: null,
    })
  })

  it('can be another server, in the same rooms all the time', () => {
    expect(parseSoakOptions(['--server', 'y-websocket', '--same-rooms'], contenders)).toMatchObject({
      server: { id: 'y-websocket' },
      sameRooms: true,
    })
  })

  it('has at least one stretch, however short it is to be', () => {
    expect(parseSoakOptions(['--minutes', '1', '--seconds', '300'], contenders)).toMatchObject({
      stretches: 1,
      seconds: 300,
    })
  })

  it.each([
    ['--minutes', 'ten'],
    ['--seconds', '0'],
    ['--sekonds', '3'],
    ['--server', 'theirs'],
  ])('refuses %s %s', (...args) => {
    expect(() => parseSoakOptions(args, contenders)).toThrow(args[0])
  })
})
