import { agreementsInOrder, type Agreement, type Canvas } from '@praatplaat/model'
import { documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { describe, expect, it } from 'vitest'
import { everything, passes } from './agreements-filter.ts'
import { countIn, phaseGroups, sameGroups } from './phase-groups.ts'

const canvas = readCanvas(documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!))

function agreementGroups(of: Canvas, wanted: (agreement: Agreement) => boolean) {
  return phaseGroups(of, agreementsInOrder(of).filter(wanted))
}

describe('the agreements by phase', () => {
  it('stand in the order of the road, and a phase without any has its empty group', () => {
    const groups = agreementGroups(canvas, () => true)
    expect(groups.map(({ ids }) => ids.length)).toEqual([2, 1, 1, 0, 1, 2])
    expect(groups.map(({ phaseId }) => phaseId)).not.toContain(null)
  })

  it('keep those of no phase, or of a phase that is gone, in a group of their own at the end', () => {
    const { recruitment: _, ...phases } = canvas.phases
    const groups = agreementGroups({ ...canvas, phases }, () => true)
    expect(groups).toHaveLength(6)
    expect(groups.at(-1)).toEqual({ phaseId: null, ids: ['A1', 'A2'] })
  })

  it('keep what a hidden phase holds, and leave out a hidden phase that holds nothing', () => {
    const hide = (phaseId: string) => ({
      ...canvas,
      phases: { ...canvas.phases, [phaseId]: { ...canvas.phases[phaseId]!, hidden: true } },
    })
    const holding = agreementGroups(hide('recruitment'), () => true)
    expect(holding[0]).toEqual({ phaseId: 'recruitment', ids: ['A1', 'A2'] })
    expect(countIn(holding)).toBe(7)
    const empty = agreementGroups(hide('training'), () => true)
    expect(empty.map(({ phaseId }) => phaseId)).not.toContain('training')
  })

  it('are the same as long as they hold the same agreements in the same order', () => {
    const groups = agreementGroups(canvas, () => true)
    expect(
      sameGroups(
        groups,
        agreementGroups(canvas, () => true),
      ),
    ).toBe(true)
    expect(
      sameGroups(
        groups,
        agreementGroups(canvas, ({ id }) => id !== 'A4'),
      ),
    ).toBe(false)
  })
})

describe('the filter', () => {
  const shown = (filter: Partial<typeof everything>) =>
    agreementGroups(canvas, (agreement) => passes(agreement, { ...everything, ...filter })).flatMap(
      ({ ids }) => ids,
    )

  it('shows a role what it owns and what it is a partner in', () => {
    expect(shown({ roleId: 'case-manager' })).toEqual(['A1', 'A3'])
    expect(shown({ roleId: 'buddy' })).toEqual(['A5'])
  })

  it('shows one status, and both together', () => {
    expect(shown({ status: 'proposed' })).toEqual(['A5', 'A6'])
    expect(shown({ status: 'proposed', roleId: 'buddy' })).toEqual(['A5'])
    expect(shown({ status: 'done' })).toEqual([])
  })

  it('shows everything when nothing is chosen', () => {
    expect(shown({})).toHaveLength(7)
  })
})
