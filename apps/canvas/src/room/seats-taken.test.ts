import { canvasFromFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, it } from 'vitest'
import { seatsTaken } from './seats-taken.ts'

const canvas = canvasFromFile(instantiateTemplate('praatplaat', 'nl')!)
const at = (name: string, roleId: string | null) => ({ name, roleId, colour: 0, clientId: 1 })

it('shows who shares a seat, which core seats are empty, and who has none', () => {
  const seats = seatsTaken(
    canvas,
    [at('Anna', 'employer'), at('Bram', 'employer'), at('Gea', null), at('Kim', 'gone')],
    'nl',
  )
  const namesAt = (seat: string | null) => seats.find(({ id }) => id === seat)!.people.map(({ name }) => name)
  expect(namesAt('employer')).toEqual(['Anna', 'Bram'])
  expect(namesAt('case-manager')).toEqual([])
  expect(namesAt(null)).toEqual(['Gea', 'Kim'])
  expect(seats.at(-1)!.id).toBeNull()
})
