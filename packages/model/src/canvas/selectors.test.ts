import { describe, expect, it } from 'vitest'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { writeChanges } from '../document/write-changes.ts'
import { create } from '../mutation.ts'
import { smallCanvasFile } from '../document/testing/small-canvas.ts'
import { phasesInOrder, rolesInOrder, shownPhases, shownRoles, themesInOrder } from './selectors.ts'

describe('themes', () => {
  it('[TH1] stand in their order, each with a name and questions', () => {
    const doc = documentFromFile(smallCanvasFile())
    const questions = ['Who pays?', { nl: 'Tot wanneer?', en: 'Until when?' }]
    writeChanges(doc, [
      create('themes', 'inclusion', { name: 'Inclusion', questions: [], order: 'a1' }),
      create('themes', 'finance', { name: 'Finance', questions, order: 'a0' }),
    ])
    expect(themesInOrder(readCanvas(doc))).toEqual([
      { id: 'finance', name: 'Finance', questions, order: 'a0' },
      { id: 'inclusion', name: 'Inclusion', questions: [], order: 'a1' },
    ])
  })
})

describe('what is shown', () => {
  it('[PH3] leaves out hidden phases and roles, which are there all the same', () => {
    const file = smallCanvasFile()
    const canvas = canvasFromFile({
      ...file,
      phases: file.phases.map((phase) => ({ ...phase, hidden: phase.id === 'train' })),
      roles: file.roles.map((role) => ({ ...role, hidden: role.id === 'coach' })),
    })
    expect(shownPhases(canvas).map(({ id }) => id)).toEqual(['recruit', 'match'])
    expect(shownRoles(canvas).map(({ id }) => id)).toEqual(['employer', 'manager', 'participant'])
    expect(phasesInOrder(canvas)).toHaveLength(3)
    expect(rolesInOrder(canvas)).toHaveLength(4)
  })
})
