import { canvasFromFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, it } from 'vitest'
import { phaseWithoutLead } from './phase-without-lead.ts'

const canvasOf = (template: string) => canvasFromFile(instantiateTemplate(template, 'nl')!)

it('is the first of the phases that most tables lack a lead in', () => {
  const [empty, full] = [canvasOf('praatplaat'), canvasOf('isoleerder-rotterdam')]
  expect(phaseWithoutLead([empty, full, empty])).toEqual({ phase: 1, count: 2 })
})

it('is none where every phase has a lead at every table, or there are no tables', () => {
  expect(phaseWithoutLead([canvasOf('isoleerder-rotterdam')])).toBeNull()
  expect(phaseWithoutLead([])).toBeNull()
})
