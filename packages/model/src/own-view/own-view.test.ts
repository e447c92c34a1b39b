import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { involvements } from '../chip/involvement.ts'
import { answerInvolvement, answerLead, answerOf } from './change-own-view.ts'
import { draftFor, emptyDraft, ownViewDraftFrom, shownByItselfWithin, showsItself } from './own-view-draft.ts'
import { ownViewRoundFrom } from './own-view-round.ts'
import { emptyView, isEmptyView, mostLeads, ownViewFrom } from './own-view.ts'

/** Sound answers, and others. */
const anyAnswer = fc.oneof(
  fc.jsonValue(),
  fc.record({
    leads: fc.array(fc.oneof(fc.constantFrom('coach', 'employer', 'a b'), fc.integer())),
    involvement: fc.dictionary(fc.string(), fc.constantFrom(...involvements, 'cooks', null)),
  }),
)

const noon = Date.UTC(2026, 10, 29, 12)

describe('a view of one’s own', () => {
  it('[OV1] says who leads a phase and who takes part how', () => {
    const view = answerLead(answerInvolvement(emptyView, 'train', 'coach', 'does'), 'train', 'employer', true)
    expect(view.phases).toEqual({ train: { leads: ['employer'], involvement: { coach: 'does' } } })
    expect(answerOf(view, 'match')).toEqual({ leads: [], involvement: {} })
  })

  it('[OV1] that takes back all it said of a phase has not thought about it', () => {
    const view = answerInvolvement(emptyView, 'train', 'coach', 'does')
    expect(answerInvolvement(view, 'train', 'coach', null)).toEqual(emptyView)
    expect(answerLead(answerLead(emptyView, 'train', 'coach', true), 'train', 'coach', false)).toEqual(
      emptyView,
    )
  })

  it('[OV1] gives the lead to no more roles than a canvas shows', () => {
    let view = emptyView
    for (let number = 0; number < 20; number += 1) view = answerLead(view, 'train', `role-${number}`, true)
    expect(answerOf(view, 'train').leads).toHaveLength(mostLeads)
  })

  it('[OV1] is read answer by answer, without what cannot be', () => {
    const held = `{
      "roleId": "no role!",
      "phases": {
        "train": {
          "leads": ["employer", 7, "a b", "employer"],
          "involvement": { "coach": "does", "manager": "cooks" }
        },
        "__proto__": { "leads": ["employer"], "involvement": {} },
        "match": { "leads": "employer" },
        "no phase": { "leads": ["employer"], "involvement": {} }
      }
    }`
    const read = ownViewFrom(JSON.parse(held))
    expect(read).toEqual({
      roleId: null,
      phases: { train: { leads: ['employer'], involvement: { coach: 'does' } } },
    })
  })

  it.each([null, 'view', [], {}, { phases: [] }, { phases: 4 }])('[OV1] is not %j', (held) => {
    expect(ownViewFrom(held)).toBeNull()
  })

  it('[OV1] whatever is read stays the same when it is read again, and within its bounds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), anyAnswer), (roleId, phases) => {
        const read = ownViewFrom({ roleId, phases })
        expect(read === null ? null : ownViewFrom(JSON.parse(JSON.stringify(read)))).toEqual(read)
      }),
    )
  })
})

describe('a draft', () => {
  const asked = ownViewRoundFrom(new Map([['round', { id: 'r1', askedAt: noon }]]))!
  const revealed = { ...asked, revealedAt: noon + 1000 }
  const view = answerLead(emptyView, 'train', 'coach', true)
  const draft = { ...emptyDraft('d1'), view, changedAt: noon }

  it('[OV4] shows itself at the reveal, and when its device slept through that', () => {
    expect(showsItself(asked, draft, noon)).toBe(false)
    expect(showsItself(revealed, draft, noon + 1000)).toBe(true)
    expect(showsItself(revealed, draft, noon + shownByItselfWithin - 1)).toBe(true)
  })

  it('[OV4] waits for its maker when it is late, old, shown already, or empty', () => {
    expect(showsItself(revealed, { ...draft, late: true }, noon)).toBe(false)
    expect(showsItself(revealed, draft, noon + shownByItselfWithin)).toBe(false)
    expect(showsItself(revealed, { ...draft, shownIn: 'r1' }, noon)).toBe(false)
    expect(showsItself(revealed, emptyDraft('d1'), noon)).toBe(false)
  })

  it('[OV3] serves the round that is there, until it was shown in another', () => {
    expect(draftFor(asked, draft, 'new')).toBe(draft)
    expect(draftFor(asked, { ...draft, shownIn: 'r1' }, 'new').view).toBe(view)
    expect(draftFor(asked, { ...draft, shownIn: 'r0' }, 'new')).toEqual(emptyDraft('new'))
    expect(draftFor(asked, null, 'new')).toEqual(emptyDraft('new'))
  })

  it('is kept and read back; what is none is not', () => {
    expect(ownViewDraftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    for (const held of [null, undefined, 7, {}, { ...draft, view: 1 }, { ...draft, id: 3 }]) {
      expect(ownViewDraftFrom(held)).toBeNull()
    }
    expect(isEmptyView(emptyDraft('d1').view)).toBe(true)
  })
})
