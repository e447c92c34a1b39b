import { listedKinds } from '@praatplaat/model'
import { documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, test } from 'vitest'
import { bareDictionaries } from './bare-dictionaries.ts'

const canvas = readCanvas(documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!))

test('what comes back from the copy is the canvas that went in', () => {
  expect(bareDictionaries(structuredClone(canvas))).toEqual(canvas)
})

test('[DO1] an id called constructor finds nothing where nothing is, in another thread too', () => {
  const copied = structuredClone(canvas)
  expect(copied.phases['constructor']).toBeDefined()

  const bare = bareDictionaries(copied)
  const finding = [...listedKinds, 'carried'].filter(
    (kind) => bare[kind as keyof typeof bare as 'carried']['constructor'] !== undefined,
  )
  expect(finding).toEqual([])
})
