import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { involvements } from '../chip/involvement.ts'
import { phaseIds, roleIds, smallCanvasFile } from '../document/testing/small-canvas.ts'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import type { OwnView } from './own-view.ts'
import { isCompared, talkOfViews } from './talk-of-views.ts'

const canvas = canvasFromFile(smallCanvasFile())

const lead = (phaseId: string, ...leads: readonly string[]): OwnView => ({
  roleId: null,
  phases: { [phaseId]: { leads, involvement: {} } },
})
const named = (...views: readonly OwnView[]) => views.map((view, at) => ({ id: `v${at}`, view }))

const anyView: fc.Arbitrary<OwnView> = fc
  .dictionary(
    fc.constantFrom(...phaseIds, 'gone'),
    fc.record({
      leads: fc
        .uniqueArray(fc.constantFrom(...roleIds, 'gone'), { maxLength: 2 })
        .map((ids) => ids.toSorted()),
      involvement: fc.dictionary(fc.constantFrom(...roleIds, 'gone'), fc.constantFrom(...involvements)),
    }),
  )
  .map((phases) => ({ roleId: null, phases }))
const anyViews = fc.array(anyView, { maxLength: 7 }).map((views) => named(...views))

describe('the talk of views', () => {
  it('[OV6] begins with the phase on which people differ most', () => {
    const views = named(
      { roleId: 'coach', phases: { ...lead('train', 'coach').phases, ...lead('match', 'employer').phases } },
      { roleId: 'employer', phases: { ...lead('train', 'coach').phases, ...lead('match', 'coach').phases } },
    )
    const talk = talkOfViews(canvas, views)
    expect(talk.map(({ phaseId, difference }) => [phaseId, difference])).toEqual([
      ['match', 2 / 3],
      ['train', 0],
      ['recruit', 0],
    ])
    expect(talk[0]!.leads).toEqual([
      { answer: ['coach'], by: ['v1'] },
      { answer: ['employer'], by: ['v0'] },
    ])
    expect(talk.map(isCompared)).toEqual([true, true, false])
  })

  it('[OV6] counts the share of pairs who say something else', () => {
    const [talk] = talkOfViews(
      canvas,
      named(lead('train', 'coach'), lead('train', 'coach'), lead('train', 'employer')),
    )
    expect(talk!.leadDifference).toBeCloseTo(2 / 3)
    expect(talk!.leads[0]).toEqual({ answer: ['coach'], by: ['v0', 'v1'] })
  })

  it('[OV6] who says nothing of the lead does not differ about it, and a role that is not named is "not"', () => {
    const silent: OwnView = { roleId: null, phases: { train: { leads: [], involvement: { coach: 'does' } } } }
    const other: OwnView = {
      roleId: null,
      phases: { train: { leads: ['coach'], involvement: { manager: 'informed' } } },
    }
    const [talk] = talkOfViews(canvas, named(silent, other))
    expect(talk).toMatchObject({ phaseId: 'train', leadDifference: 0 })
    expect(talk!.roles.find(({ roleId }) => roleId === 'coach')!.answers).toEqual([
      { answer: 'does', by: ['v0'] },
      { answer: null, by: ['v1'] },
    ])
  })

  it('[OV6] is the same in whichever order views came', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(talkOfViews(canvas, views.toReversed())).toEqual(talkOfViews(canvas, views))
      }),
    )
  })

  it('[OV6] tells each shown phase once, from most to least different, between 0 and 1', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        const talk = talkOfViews(canvas, views)
        expect(talk.map(({ phaseId }) => phaseId).toSorted()).toEqual([...phaseIds].toSorted())
        const differences = talk.map(({ difference }) => difference)
        expect(differences).toEqual(differences.toSorted((a, b) => b - a))
        for (const difference of differences) {
          expect(difference).toBeGreaterThanOrEqual(0)
          expect(difference).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('[OV6] people who all say the same agree on everything', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 2, max: 6 }), (view, count) => {
        const talk = talkOfViews(canvas, named(...Array.from({ length: count }, () => view)))
        expect(talk.map(({ difference }) => difference)).toEqual(talk.map(() => 0))
      }),
    )
  })

  it('[OV6] each view that speaks of a phase is told there once for its lead and once for each role', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        for (const { by, leads, roles } of talkOfViews(canvas, views)) {
          for (const answers of [leads, ...roles.map((role) => role.answers)]) {
            const givers = answers.flatMap((answer) => answer.by)
            expect(new Set(givers).size).toBe(givers.length)
            expect(givers.filter((id) => !by.includes(id))).toEqual([])
          }
        }
      }),
    )
  })
})
