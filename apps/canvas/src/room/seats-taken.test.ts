import { canvasFromFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, it } from 'vitest'
import { seatsTaken } from './seats-taken.ts'

const canvas = canvasFromFile(instantiateTemplate('praatplaat', 'nl')!)
const at = (name: string, roleId: string | null) => ({ name, roleId, colour: 0 })

it('shows who shares a seat, which core seats are empty, and who has none', () => {
  const seats = seatsTaken(
    canvas,
    [at('Anna', 'employer'), at('Bram', 'employer'), at('Gea', null), at('Kim', 'gone')],
    'nl',
  )
  expect(seats.find(({ id }) => id === 'employer')!.names).toEqual(['Anna', 'Bram'])
  expect(seats.find(({ id }) => id === 'case-manager')!.names).toEqual([])
  expect(seats.at(-1)).toEqual({ id: null, label: null, names: ['Gea', 'Kim'] })
})
