import { describe, expect, it } from 'vitest'
import { isId, splitFindingId } from '../ids.ts'
import { locales } from '../words.ts'
import { findingCodes, type Finding } from './finding.ts'
import { findingsOf } from './findings-of.ts'
import { tellFinding } from './tell-finding.ts'
import { canvasWith, chipsAt, leadsAt } from './testing/canvas-with.ts'

const today = '2027-01-21'
const agreed = { status: 'agreed', phaseId: 'start', ownerId: 'coach', due: '2027-02-01' }

/** A canvas on which nearly everything is wrong. */
const messy = canvasWith({
  phases: [
    { id: 'start', title: { nl: 'Werving', en: 'Recruitment' } },
    { id: 'training', title: 'Vakopleiding' },
    { id: 'experience', title: 'Werkvloer' },
    { id: 'match', title: '' },
  ],
  chips: [
    ...chipsAt('start.coach', 'start.gone', 'training.coach', 'training.uwv:informed'),
    ...chipsAt('experience.coach', 'match.coach', 'gone.coach'),
  ],
  roles: [
    { id: 'employer', label: { nl: 'Werk\u00ADgever', en: 'Employer' } },
    { id: 'coach', label: 'Job\u00ADcoach' },
    { id: 'participant', label: 'Deelnemer' },
    { id: 'buddy', label: 'Buddy' },
    { id: 'uwv', label: 'UWV' },
  ],
  leads: [
    ...leadsAt('start.coach', 'training.coach', 'training.buddy', 'gone.coach', 'experience.gone'),
    ...leadsAt('experience.coach:Kent de vloer', 'experience.buddy'),
  ],
  agreements: [
    { ...agreed, id: 'a1', text: 'Stuk.', status: 'stuck' },
    { ...agreed, id: 'a2', text: 'Los', ownerId: null, due: null },
    { ...agreed, id: 'a3', text: 'Laat', due: '2027-01-20' },
    { ...agreed, id: 'a4', text: `Een ${'lange '.repeat(30)} zin`, status: 'proposed' },
    { ...agreed, id: 'a5', text: 'Weg', phaseId: 'gone' },
    { ...agreed, id: 'a6', text: 'Loopt', status: 'running', due: '2026-12-31' },
  ],
  needs: [
    { id: 'n1', text: 'Uren', fromRoleId: 'buddy', toRoleId: 'employer' },
    { id: 'n2', text: 'Rust', fromRoleId: 'gone' },
    { id: 'n3', text: 'Plek', answer: 'accepted' },
    { id: 'n4', text: 'Hulp' },
  ],
  resources: [
    { id: 'r1', text: 'Subsidie', status: 'ended', until: '2026-04-01', providerId: 'employer' },
    { id: 'r2', text: 'Coachuren', status: 'short', shortBy: 80 },
    { id: 'r3', text: '', kind: 'scheme', status: 'missing' },
    { id: 'r4', text: 'Hal', phaseId: 'start', until: '2027-01-25' },
    { id: 'r5', text: 'Budget', until: today, paidRoleIds: ['coach'], providerId: 'gone' },
    { id: 'r6', text: 'Lokaal', status: 'ending' },
  ],
})
const findings = findingsOf(messy, { today })
const toldIn = (locale: 'nl' | 'en') => findings.map((finding) => tellFinding(finding, messy, locale))
const title = (id: string) =>
  tellFinding(
    findings.find((found) => found.id.startsWith(id))!,
    messy,
    'nl',
  ).title

describe('tellFinding', () => {
  it('[FN1] has words for every kind of finding', () => {
    const seen = new Set(findings.map(({ code }) => code))
    expect(findingCodes.filter((code) => !seen.has(code))).toEqual([])
  })

  it.each(locales)('[FN1] tells each in whole sentences, in %s', (locale) => {
    for (const { title: heading, why, todo } of toldIn(locale)) {
      expect(heading).toMatch(/^[\p{Lu}‘“]/u)
      expect(heading).not.toMatch(/undefined|null|NaN|\u00AD| {2}|\.$/)
      for (const text of [why, todo]) {
        expect(text).toMatch(/^\p{Lu}.*[.?]$/u)
        expect(text).not.toMatch(/undefined|null|NaN|\u00AD| {2}/)
      }
    }
  })

  it('[FN1] keeps its sentences short, for readers of level B1', () => {
    const wordy = toldIn('nl')
      .flatMap(({ why, todo }) => `${why} ${todo}`.split(/[.?:]/))
      .filter((sentence) => sentence.trim().split(/\s+/).length > 20)
    expect(wordy).toEqual([])
  })

  it('[FN1] tells nothing the same in both languages', () => {
    const [dutch, english] = [toldIn('nl'), toldIn('en')]
    expect(dutch.filter(({ why }, at) => why === english[at]?.why)).toEqual([])
  })

  it("[FN1] quotes the group's own words, shortened, and names roles and phases as the reader knows them", () => {
    expect(title('agreement-stuck')).toBe('‘Stuk’ is vastgelopen')
    expect(title('agreement-proposed')).toMatch(/^‘Een (lange )+lange…’ is nog een voorstel$/)
    expect(title('lead-contested.training')).toBe('De regie in fase 2 (Vakopleiding) is betwist')
    expect(title('lead-empty.match')).toBe('Niemand heeft de regie in fase 4')
    expect(title('agreement-overdue.a3')).toBe('‘Laat’ had klaar moeten zijn op 20 januari 2027')
    expect(title('agreement-overdue.a6')).toBe('‘Loopt’ loopt nog, maar de datum was 31 december 2026')
    expect(title('resource-missing')).toBe('Regeling ontbreekt')
    expect(title('resource-short')).toBe('‘Coachuren’: 80 uur te kort')
    const contested = findings.find(({ code }) => code === 'lead-contested')!
    expect(tellFinding(contested, messy, 'nl').why).toContain('Jobcoach en Buddy willen hier de regie.')
    expect(tellFinding(contested, messy, 'en').title).toContain('phase 2 (Vakopleiding)')
  })

  it('[FN1] tells of what is gone since that it is gone', () => {
    const empty = canvasWith({ phases: [], roles: [] })
    for (const finding of findings) {
      const { title: heading, why, todo } = tellFinding(finding, empty, 'nl')
      expect(`${heading} ${why} ${todo}`).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('[FN3] gives each an id of its own, under which it can be set aside', () => {
    const ids = findings.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const unfit = ({ id, subject }: Finding) => splitFindingId(id) === null || !subject.split('.').every(isId)
    expect(findings.filter(unfit)).toEqual([])
  })
})
