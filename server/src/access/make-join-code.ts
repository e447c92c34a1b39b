import { joinCodeLength, joinCodeLetters } from '@praatplaat/protocol'
import { randomInt } from 'node:crypto'

/** Makes a code to join by: one of some 240 million. */
export function makeJoinCode(): string {
  return Array.from(
    { length: joinCodeLength },
    () => joinCodeLetters[randomInt(joinCodeLetters.length)],
  ).join('')
}
