import { describe, expect, it } from 'vitest'
import { isSameAgenda, lengthOf, longAgenda, shortAgenda } from './agenda.ts'
import {
  addMinutes,
  beginStep,
  chooseAgenda,
  closeVoteAtAll,
  openVoteAtAll,
  pauseOrGoOn,
  reveal,
  sendMessage,
  setMinutes,
  timeLeft,
  type WorkshopChanges,
} from './run-workshop.ts'
import { steps, workshopFrom, type LiveWorkshop } from './workshop.ts'

const noon = Date.UTC(2026, 10, 23, 12)
const minute = 60_000

function after(...changes: readonly WorkshopChanges[]): LiveWorkshop {
  return workshopFrom(new Map(changes.flatMap((change) => Object.entries(change))))
}

describe('a workshop as it is read', () => {
  it('[WS1] is complete before anything was written', () => {
    expect(after()).toEqual({
      step: null,
      agenda: shortAgenda,
      timer: null,
      message: null,
      gathering: null,
      ownViews: null,
      vote: null,
      frozen: false,
      doors: null,
    })
  })

  it('[WS1] has nothing of what is not as it should be, and all of the rest', () => {
    const read = after({
      step: 'lunch',
      'timer/case': { runs: true, endsAt: noon },
      'minutes/case': 0,
      'minutes/roles': 21,
      message: { text: 'x'.repeat(301), at: noon },
      frozen: 'yes',
      gathering: { phase: 0, at: noon },
      ownViews: { askedAt: noon },
      vote: { id: 'v1', about: 'lunch', dots: 3, openedAt: noon, closedAt: null },
    })
    expect(read).toEqual({
      ...after(),
      agenda: { ...shortAgenda, roles: 21 },
    })
  })

  it('[WS1] has no timer that cannot be read, and none of another step', () => {
    expect(after({ step: 'case', 'timer/case': { runs: true, endsAt: 'soon' } }).timer).toBeNull()
    expect(after({ step: 'case', 'timer/lead': { runs: true, endsAt: noon } }).timer).toBeNull()
  })
})

describe('the agendas', () => {
  it('[WS4] take ninety minutes and two hours', () => {
    expect([lengthOf(shortAgenda), lengthOf(longAgenda)]).toEqual([90, 120])
  })

  it('[WS4] are taken over whole, and changed step by step within bounds', () => {
    expect(isSameAgenda(after(chooseAgenda(longAgenda)).agenda, longAgenda)).toBe(true)
    const changed = after(
      chooseAgenda(longAgenda),
      setMinutes('roles', 4.6),
      setMinutes('lead', 1000),
      setMinutes('needs', -3),
    )
    expect(changed.agenda).toEqual({ ...longAgenda, roles: 5, lead: 180, needs: 1 })
  })
})

describe('a step', () => {
  it.each(steps)('[WS2] %s can be begun at any time, with all of its time', (step) => {
    const begun = after(beginStep(after(), step, noon))
    expect(begun.step).toBe(step)
    expect(timeLeft(begun.timer!, noon)).toBe(shortAgenda[step] * minute)
    const again = after(beginStep(begun, step, noon + 5 * minute))
    expect(timeLeft(again.timer!, noon + 5 * minute)).toBe(shortAgenda[step] * minute)
  })
})

describe('the timer', () => {
  const begins = beginStep(after(), 'case', noon)
  const begun = after(begins)

  it('[WS3] pauses with what it has left, and goes on from there', () => {
    const paused = after(begins, pauseOrGoOn(begun, noon + 3 * minute))
    expect(timeLeft(paused.timer!, noon + 50 * minute)).toBe(5 * minute)
    const goesOn = after(begins, pauseOrGoOn(paused, noon + 60 * minute))
    expect(timeLeft(goesOn.timer!, noon + 61 * minute)).toBe(4 * minute)
  })

  it('[WS3] is made longer and shorter, down to nothing', () => {
    expect(timeLeft(after(begins, addMinutes(begun, 1, noon)).timer!, noon)).toBe(9 * minute)
    expect(timeLeft(after(begins, addMinutes(begun, -100, noon)).timer!, noon)).toBe(0)
    const paused = after(begins, pauseOrGoOn(begun, noon))
    expect(after(begins, addMinutes(paused, 1, noon)).timer).toEqual({ runs: false, left: 9 * minute })
  })

  it('[WS3] that is over begins to count again when it is given time', () => {
    const late = noon + 30 * minute
    expect(timeLeft(begun.timer!, late)).toBe(0)
    expect(timeLeft(after(begins, addMinutes(begun, 1, late)).timer!, late)).toBe(minute)
  })

  it('[WS3] that is not there cannot be paused or made longer', () => {
    expect([pauseOrGoOn(after(), noon), addMinutes(after(), 1, noon)]).toEqual([{}, {}])
  })
})

describe('a message', () => {
  it('[WS5] goes to all tables, and an empty one takes it back', () => {
    expect(after(sendMessage(' Nog vijf minuten ', noon)).message).toEqual({
      text: 'Nog vijf minuten',
      at: noon,
    })
    expect(sendMessage('  ', noon)).toEqual({ message: null })
  })

  it('[WS5] is cut where it is too long', () => {
    expect(after(sendMessage('x'.repeat(1000), noon)).message?.text).toHaveLength(300)
  })
})

describe('views of one’s own', () => {
  it('[WS9] are asked for with their step, and revealed once', () => {
    const asked = after(beginStep(after(), 'own-view', noon))
    expect(asked.ownViews).toEqual({ askedAt: noon, revealedAt: null })
    const revealed = after(reveal(asked, noon + minute))
    expect(revealed.ownViews).toEqual({ askedAt: noon, revealedAt: noon + minute })
    expect(reveal(revealed, noon + 2 * minute)).toEqual({})
    expect(reveal(after(), noon)).toEqual({})
  })

  it('[WS9] are asked for anew only when the former ones were revealed', () => {
    const asked = after(beginStep(after(), 'own-view', noon))
    expect(beginStep(asked, 'own-view', noon + minute)).not.toHaveProperty('ownViews')
    expect(beginStep(asked, 'lead', noon + minute)).not.toHaveProperty('ownViews')
    const revealed = after(reveal(asked, noon + minute))
    expect(beginStep(revealed, 'own-view', noon + 2 * minute)).toMatchObject({
      ownViews: { askedAt: noon + 2 * minute, revealedAt: null },
    })
  })
})

describe('a vote at all tables', () => {
  const asked = { id: 'v1', about: { phase: 3 }, dots: 2 } as const

  it('[WS10] is opened when none is open, and closed once', () => {
    const opens = openVoteAtAll(after(), asked, noon)
    const open = after(opens)
    expect(open.vote).toEqual({ ...asked, openedAt: noon, closedAt: null })
    expect(openVoteAtAll(open, { ...asked, id: 'v2' }, noon + minute)).toEqual({})
    const closed = after(opens, closeVoteAtAll(open, noon + minute))
    expect(closed.vote).toEqual({ ...asked, openedAt: noon, closedAt: noon + minute })
    expect(closeVoteAtAll(closed, noon + 2 * minute)).toEqual({})
    expect(openVoteAtAll(closed, { ...asked, id: 'v2' }, noon + 2 * minute)).toMatchObject({
      vote: { id: 'v2', closedAt: null },
    })
    expect(closeVoteAtAll(after(), noon)).toEqual({})
  })
})
