import { canvasFromFile, parseCanvasFile } from '@praatplaat/model'
import { expect, it } from 'vitest'
import { speakersOf } from './speakers-of.ts'

const parsed = parseCanvasFile({
  format: 'praatplaat',
  schemaVersion: 2,
  canvas: { title: 'Proef' },
  roles: [
    { id: 'employer', label: 'Werkgever' },
    { id: 'coach', label: 'Jobcoach' },
  ],
})
const canvas = canvasFromFile(parsed.ok ? parsed.file : (undefined as never))
const of = (id: string, roleId: string | null) => ({ id, view: { roleId, phases: {} } })

it('who made a view is called after the role they speak for, with a number where two speak for one', () => {
  const views = [of('a', 'employer'), of('b', null), of('c', 'coach'), of('d', 'employer'), of('e', 'gone')]
  expect(
    [...speakersOf(views, canvas, 'nl', 'Zonder rol').values()].map(({ id, name }) => [id, name]),
  ).toEqual([
    ['c', 'Jobcoach'],
    ['a', 'Werkgever 1'],
    ['d', 'Werkgever 2'],
    ['b', 'Zonder rol 1'],
    ['e', 'Zonder rol 2'],
  ])
})
