import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import {
  addMinutes,
  beginStep,
  freeze,
  pauseOrGoOn,
  sendMessage,
  timeLeft,
} from '../workshop/run-workshop.ts'
import type { Step } from '../workshop/workshop.ts'
import { followWorkshop, isWorkshopDocument, readWorkshop, writeWorkshop } from './workshop-document.ts'

const noon = Date.UTC(2026, 10, 23, 12)

function inStep(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

it('[WS6] what two facilitators change at once of different things both remains, and of one thing the same for both', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  writeWorkshop(one, { ...freeze(true), ...beginStep(readWorkshop(one), 'lead', noon) })
  writeWorkshop(other, {
    ...sendMessage('Hoi', noon),
    ...beginStep(readWorkshop(other), 'needs', noon),
  })
  inStep(one, other)
  expect(readWorkshop(one)).toEqual(readWorkshop(other))
  expect(readWorkshop(one)).toMatchObject({ frozen: true, message: { text: 'Hoi' } })
  expect(['lead', 'needs']).toContain(readWorkshop(one).step)
})

/** Two facilitators, both in the round of the case with five minutes left. */
function twoFacilitators(): readonly [Y.Doc, Y.Doc] {
  const both = [new Y.Doc(), new Y.Doc()] as const
  writeWorkshop(both[0], beginStep(readWorkshop(both[0]), 'case', noon - 3 * 60_000))
  inStep(...both)
  return both
}

/** Whoever of the two wins what they wrote at once is a matter of ids, so each order is tried. */
function atOnce(change: (doc: Y.Doc) => void, other: (doc: Y.Doc) => void): readonly Y.Doc[] {
  return [false, true].map((turned) => {
    const [one, two] = twoFacilitators()
    const ids = [one.clientID, two.clientID].toSorted((a, b) => a - b) as [number, number]
    ;[one.clientID, two.clientID] = turned ? [ids[1], ids[0]] : ids
    change(one)
    other(two)
    inStep(one, two)
    expect(readWorkshop(one)).toEqual(readWorkshop(two))
    return one
  })
}

const begins =
  (step: Step, at = noon) =>
  (doc: Y.Doc) =>
    writeWorkshop(doc, beginStep(readWorkshop(doc), step, at))

it('[WS6] two facilitators who go on to the next step at once skip none, and it has all of its time', () => {
  for (const doc of atOnce(begins('own-view'), begins('own-view', noon + 40))) {
    const { step, timer } = readWorkshop(doc)
    expect(step).toBe('own-view')
    expect(timeLeft(timer!, noon + 40)).toBeGreaterThanOrEqual(7 * 60_000 - 40)
  }
})

it('[WS6] a step that begins keeps its own time while another facilitator pauses the former, or begins another', () => {
  const pauses = (doc: Y.Doc) => writeWorkshop(doc, pauseOrGoOn(readWorkshop(doc), noon))
  for (const doc of atOnce(begins('lead'), pauses)) {
    expect(readWorkshop(doc)).toMatchObject({
      step: 'lead',
      timer: { runs: true, endsAt: noon + 12 * 60_000 },
    })
  }
  for (const doc of atOnce(begins('lead'), begins('needs'))) {
    const { step, timer } = readWorkshop(doc)
    expect(timer).toEqual({ runs: true, endsAt: noon + (step === 'lead' ? 12 : 15) * 60_000 })
  }
})

it('[WS6] the same done by two at once is done once: a pause, a minute more, a hold', () => {
  const does: readonly ((doc: Y.Doc) => void)[] = [
    (doc) => writeWorkshop(doc, pauseOrGoOn(readWorkshop(doc), noon)),
    (doc) => writeWorkshop(doc, addMinutes(readWorkshop(doc), 1, noon)),
    (doc) => writeWorkshop(doc, freeze(!readWorkshop(doc).frozen)),
  ]
  const [paused, longer, held] = does.map((act) => atOnce(act, act).map(readWorkshop))
  for (const { timer } of paused!) expect(timer).toEqual({ runs: false, left: 5 * 60_000 })
  for (const { timer } of longer!) expect(timeLeft(timer!, noon)).toBe(6 * 60_000)
  for (const { frozen } of held!) expect(frozen).toBe(true)
})

it('[WS7] whether the tables stand still is followed', () => {
  const doc = new Y.Doc()
  const followed = followWorkshop(doc)
  const listener = vi.fn<(fromHere: boolean) => void>()
  const stop = followed.subscribe(listener)
  writeWorkshop(doc, freeze(true))
  expect(followed.current().frozen).toBe(true)
  writeWorkshop(doc, freeze(true))
  const other = new Y.Doc()
  writeWorkshop(other, sendMessage('Hoi', noon))
  inStep(doc, other)
  expect(listener.mock.calls).toEqual([[true], [false]])
  stop()
  writeWorkshop(doc, freeze(false))
  expect(listener).toHaveBeenCalledTimes(2)
})

it('a field that is emptied is not there any more', () => {
  const doc = new Y.Doc()
  expect(isWorkshopDocument(doc)).toBe(false)
  writeWorkshop(doc, sendMessage('Hoi', noon))
  expect(isWorkshopDocument(doc)).toBe(true)
  writeWorkshop(doc, sendMessage('', noon))
  expect(readWorkshop(doc).message).toBeNull()
})
