import { describe, expect, it } from 'vitest'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { leadsOf } from '../lead/lead-state.ts'
import { shownPhases } from '../canvas/selectors.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { locales } from '../words.ts'
import { findingsOf, moneyTest, roleLens, tellFinding } from './index.ts'

function open(id: string, locale: 'nl' | 'en' = 'nl') {
  const file = instantiateTemplate(id, locale)
  if (file === null) throw new Error(`There is no template ${id}`)
  return canvasFromFile(file)
}

/** Codes and what they are about, without the needs: no agreement of either case answers one of the five. */
const found = (id: string, today: string, locale: 'nl' | 'en' = 'nl') =>
  findingsOf(open(id, locale), { today })
    .filter(({ code }) => code !== 'need-unanswered')
    .map(({ code, place }) => `${code} ${place.id}`)

const leadCodes = (id: string) => {
  const canvas = open(id)
  return shownPhases(canvas).map((phase) =>
    leadsOf(canvas, phase.id).map(({ roleId }) => canvas.roles[roleId]?.code),
  )
}
const textOf = (id: string, code: string, today: string) => {
  const canvas = open(id)
  const finding = findingsOf(canvas, { today }).find((candidate) => candidate.code === code)!
  return tellFinding(finding, canvas, 'nl')
}

describe('isoleerder-rotterdam, on the day of the meeting', () => {
  it.each(locales)('has its gaps, in %s', (locale) => {
    expect(found('isoleerder-rotterdam', '2027-01-21', locale)).toEqual([
      'handover-without-agreement recruitment.preparation',
      'handover-without-agreement preparation.training',
      'handover-without-agreement training.experience',
      'phase-without-agreement training',
      'match-without-aftercare match',
      'agreement-proposed A5',
      'agreement-proposed A6',
      'resource-short R18',
      'owner-overloaded employer',
    ])
  })

  it('lacks 80 hours of coaching', () => {
    expect(textOf('isoleerder-rotterdam', 'resource-short', '2027-01-21')).toEqual({
      title: '‘Coachuren’: 80 uur te kort',
      why: 'Wat jullie hebben afgesproken, past niet in wat er is.',
      todo: 'Bespreek met Regisseur waar de rest vandaan komt, of doe minder.',
    })
  })

  it('is led by KM, IN, JC, VO, WG and WG', () => {
    expect(leadCodes('isoleerder-rotterdam').flat()).toEqual(['KM', 'IN', 'JC', 'VO', 'WG', 'WG'])
  })

  it('[MT1] [MT3] loses budgets and the hall when the money ends, and keeps its doers as far as it said who is paid', () => {
    const { temporary, phases } = moneyTest(open('isoleerder-rotterdam'))
    const { resources } = open('isoleerder-rotterdam')
    expect(temporary.map((id) => resources[id]?.text)).toEqual(
      expect.arrayContaining(['Re-integratiebudget', 'Opleidingsbijdrage branche', 'Oefenhal']),
    )
    expect(phases).toHaveLength(6)
    expect(phases.filter(({ keepsDoers }) => !keepsDoers)).toEqual([])
  })

  it('[LN1] asks of the employer three agreements, and hours for the buddy', () => {
    const lens = roleLens(open('isoleerder-rotterdam'), 'employer')
    expect(lens.does.map(({ id }) => id)).toEqual(['A1', 'A5', 'A6'])
    expect(lens.joins.map(({ id }) => id)).toEqual(['A2', 'A4'])
    expect(lens.leads.map(({ phaseId }) => phaseId)).toEqual(['experience', 'match'])
    expect(lens.gives.needs.map(({ text }) => text)).toContain('Uren in het rooster, niet in eigen tijd')
    expect(lens.gets.needs.map(({ toRoleId }) => toRoleId)).toEqual(['case-manager'])
    expect(lens.handovers.map(({ id }) => id)).toEqual(['training.experience'])
  })
})

describe('zorgassistent-regio, on the day on which the group looked again', () => {
  it.each(locales)('has its gaps, in %s', (locale) => {
    expect(found('zorgassistent-regio', '2026-09-24', locale)).toEqual([
      'handover-without-agreement recruitment.preparation',
      'handover-without-agreement training.experience',
      'phase-without-agreement training',
      'agreement-overdue A4',
      'agreement-stuck A5',
      'resource-ends-soon R12',
      'resource-ended R15',
    ])
  })

  it('has one resource that ends on 31 December 2026', () => {
    expect(textOf('zorgassistent-regio', 'resource-ends-soon', '2026-09-24').title).toBe(
      '‘Projectsubsidie voortraject’ stopt na 31 december 2026',
    )
  })

  it('is led by KM, VO, JC, VO, WG and WG', () => {
    expect(leadCodes('zorgassistent-regio').flat()).toEqual(['KM', 'VO', 'JC', 'VO', 'WG', 'WG'])
  })

  it.each([
    ['2026-10-15', ['resource-ends-soon R14']],
    ['2026-10-16', ['agreement-overdue A6', 'resource-ends-soon R14']],
    ['2026-11-30', ['agreement-overdue A6', 'resource-ends-soon R14']],
    ['2026-12-31', ['agreement-overdue A6', 'resource-ended R14']],
    ['2027-01-01', ['agreement-overdue A6', 'resource-ended R14']],
  ])('[FN9] [FN11] what becomes of A6 and of the staffing until 30 November, on %s', (today, codes) => {
    const about = found('zorgassistent-regio', today).filter((code) => /A6|R14/.test(code))
    expect(about).toEqual(codes)
  })
})

it('[FN2] the empty canvas has no findings', () => {
  expect(findingsOf(open('praatplaat'), { today: '2027-01-21' })).toEqual([])
})
