import { expect, it } from 'vitest'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { progressOf } from './progress-of.ts'

const canvasOf = (template: string) => canvasFromFile(instantiateTemplate(template, 'nl')!)

it('[CA4] a canvas on which nothing has been done is at nothing', () => {
  expect(progressOf(canvasOf('praatplaat'))).toBe(0)
})

it('[CA4] the worked case lacks one agreement, and so is nearly there', () => {
  expect(progressOf(canvasOf('isoleerder-rotterdam'))).toBeCloseTo(17 / 18)
})

it('[CA4] a contested lead is not settled', () => {
  const canvas = canvasOf('isoleerder-rotterdam')
  const [lead] = Object.values(canvas.leads)
  const contested = { ...lead!, id: `${lead!.phaseId}.uwv`, roleId: 'uwv', reason: '' }
  expect(progressOf({ ...canvas, leads: { ...canvas.leads, [contested.id]: contested } })).toBeCloseTo(
    16 / 18,
  )
})
