import { describe, expect, it } from 'vitest'
import type { Canvas } from '../canvas/canvas.ts'
import { findingsOf } from '../findings/findings-of.ts'
import { canvasWith, chipsAt } from '../findings/testing/canvas-with.ts'
import { moneyTest } from './money-test.ts'

const chips = chipsAt('support.coach', 'support.participant', 'support.employer:supports')
const subsidy = { id: 'r', kind: 'money', text: 'Subsidie', phaseId: 'support', paidRoleIds: ['coach'] }
const support = (canvas: Canvas) => moneyTest(canvas).phases.find(({ phaseId }) => phaseId === 'support')
const withResources = (...resources: readonly object[]) =>
  canvasWith({ chips, resources: resources as readonly Record<string, unknown>[] })

describe('the money test', () => {
  it.each([
    [{}, false],
    [{ lasting: 'temporary' }, true],
    [{ lasting: 'permanent', until: '2027-12-31', status: 'ending' }, false],
    [{ until: '2027-12-31' }, true],
    [{ status: 'ending' }, true],
    [{ status: 'ended' }, true],
    [{ status: 'available' }, false],
    [{ status: 'missing', lasting: 'temporary' }, false],
  ])('[MT1] with %j is temporary: %s', (fields, temporary) => {
    expect(moneyTest(withResources({ ...subsidy, ...fields })).temporary).toEqual(temporary ? ['r'] : [])
  })

  it('[MT2] [MT3] a phase whose only doer is paid from the pot loses its doers and its means', () => {
    const canvas = withResources({ ...subsidy, lasting: 'temporary' })
    expect(support(canvas)).toEqual({
      phaseId: 'support',
      lostResourceIds: ['r'],
      lostDoerIds: ['coach'],
      keepsDoers: false,
      keepsMeans: false,
    })
    const [finding] = findingsOf(canvas, { today: '2027-01-21' })
    expect(finding).toMatchObject({ code: 'loses-doers', place: { kind: 'phase', id: 'support' } })
  })

  it.each([
    ['another who does the work', {}, [...chips, ...chipsAt('support.buddy')], true],
    ['pay from the whole programme, also temporary', { phaseId: null }, chips, false],
    ['pay for another phase', { phaseId: 'match' }, chips, true],
    ['pay for another role', { paidRoleIds: ['employer'] }, chips, true],
    ['nobody who does the work', {}, chipsAt('support.coach:supports'), true],
    ['only the participant who does', { paidRoleIds: ['participant'] }, chipsAt('support.participant'), true],
  ])('[MT2] [MT3] with %s: keeps its doers %s', (_, fields, placed, keepsDoers) => {
    const resources = [{ ...subsidy, lasting: 'temporary', ...fields }]
    expect(support(canvasWith({ chips: placed, resources }))?.keepsDoers).toBe(keepsDoers)
  })

  it('[MT2] who is also paid from what stays is kept', () => {
    const lasting = { ...subsidy, id: 'budget', phaseId: null, lasting: 'permanent' }
    expect(support(withResources({ ...subsidy, lasting: 'temporary' }, lasting))).toMatchObject({
      lostResourceIds: ['r'],
      lostDoerIds: [],
      keepsDoers: true,
      keepsMeans: true,
    })
  })

  it('[MT2] the time that somebody brings for a while ends too', () => {
    const hours = {
      id: 'r',
      kind: 'time',
      text: 'Twee uur per week',
      phaseId: 'support',
      providerId: 'coach',
    }
    expect(support(withResources({ ...hours, until: '2027-06-30' }))?.lostDoerIds).toEqual(['coach'])
    expect(support(withResources({ ...hours, kind: 'room', until: '2027-06-30' }))?.lostDoerIds).toEqual([])
    expect(support(withResources(hours))?.lostDoerIds).toEqual([])
  })

  it('[MT2] [PH3] a hidden role does no work, and so none is lost by it', () => {
    const roles = [{ id: 'coach', label: 'Jobcoach', hidden: true }]
    const resources = [{ ...subsidy, lasting: 'temporary' }]
    expect(support(canvasWith({ roles, chips, resources }))).toMatchObject({
      lostDoerIds: [],
      keepsDoers: true,
    })
  })

  it('[MT3] where nothing was brought in, nothing is lost', () => {
    expect(support(withResources())).toMatchObject({ keepsDoers: true, keepsMeans: true })
    expect(moneyTest(canvasWith({ phases: [] }))).toEqual({ temporary: [], phases: [] })
  })
})
