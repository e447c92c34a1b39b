import { describe, expect, it } from 'vitest'
import { setInvolvement } from '../chip/set-involvement.ts'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { person } from '../document/testing/people-at-table.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { families, findingsOf } from './findings-of.ts'
import { remembered } from './remembered.ts'
import { reuseFindings } from './reuse-findings.ts'

const today = '2026-09-24'

function someone() {
  return person(documentFromFile(instantiateTemplate('zorgassistent-regio', 'nl')!))
}

describe('remembered', () => {
  it('[FN6] computes for the same objects and key once, and for each other ones again', () => {
    const [one, other] = [{}, {}]
    let computed = 0
    const remember = remembered<number>()
    const ask = (parts: readonly object[], key = '') => remember(parts, key, () => (computed += 1))
    ask([one, other])
    ask([one, other])
    expect(computed).toBe(1)
    ask([other, one])
    ask([one])
    ask([one, other], 'another day')
    expect(computed).toBe(4)
    ask([other, one])
    ask([one])
    expect(computed).toBe(4)
  })
})

describe('findingsOf', () => {
  it.each(families.map((family, at) => [at, family] as const))(
    '[FN6] family %d reads no part of the canvas but those it names',
    (_, { reads, find }) => {
      const read = new Set<PropertyKey>()
      const watched = new Proxy(someone().canvas(), {
        get: (canvas, name) => {
          read.add(name)
          return Reflect.get(canvas, name) as unknown
        },
      })
      find(watched, today)
      expect([...read].filter((name) => !(reads as readonly PropertyKey[]).includes(name))).toEqual([])
    },
  )

  it('[FN6] gives the same objects for what an edit does not touch', () => {
    const ann = someone()
    const before = findingsOf(ann.canvas(), { today })
    ann.does(setInvolvement, { chipId: 'training.job-coach', involvement: 'informed' })
    const after = findingsOf(ann.canvas(), { today })
    const same = new Set(before.filter((finding) => after.includes(finding)).map(({ code }) => code))
    expect(same).toContain('agreement-stuck')
    expect(same).toContain('handover-without-agreement')
    // Of a family that looked at the chip they are new, and say the same.
    expect(same).not.toContain('phase-without-agreement')
    expect(after).toEqual(before)
  })

  it('[FN6] looks at the day again only where the day counts', () => {
    const ann = someone()
    const before = findingsOf(ann.canvas(), { today })
    const later = findingsOf(ann.canvas(), { today: '2026-10-16' })
    expect(later.map(({ id }) => id)).toContain('agreement-overdue.A6.20261015')
    const kept = (code: string) =>
      before.filter((finding) => finding.code === code && later.includes(finding))
    expect(kept('phase-without-agreement')).toHaveLength(1)
    expect(kept('agreement-stuck')).toHaveLength(0)
  })

  it('[FN6] reuseFindings keeps what says the same, and the list itself when all does', () => {
    const ann = someone()
    const before = findingsOf(ann.canvas(), { today })
    ann.does(setInvolvement, { chipId: 'training.job-coach', involvement: 'informed' })
    expect(reuseFindings(before, findingsOf(ann.canvas(), { today }))).toBe(before)

    const later = reuseFindings(before, findingsOf(ann.canvas(), { today: '2026-10-16' }))
    const fresh = later.filter((finding) => !before.includes(finding)).map(({ id }) => id)
    // The one of December is there before and after; how many days are left is not the same.
    expect(fresh).toEqual([
      'agreement-overdue.A6.20261015',
      'resource-ends-soon.R12.20261231',
      'resource-ends-soon.R14.20261130',
    ])
  })

  it('[FN2] [FN6] hears of a round that goes on', () => {
    const ann = person(documentFromFile(instantiateTemplate('praatplaat', 'nl')!))
    expect(findingsOf(ann.canvas(), { today })).toEqual([])
    ann.does(describeCanvas, { round: 'looking-back' })
    expect(findingsOf(ann.canvas(), { today })).toEqual([])
  })
})
