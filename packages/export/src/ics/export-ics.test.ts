import { agreementsInOrder, type Canvas } from '@praatplaat/model'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { emptied, trickyTexts, withText } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { exportIcs, type IcsOptions } from './export-ics.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')
const options: IcsOptions = { locale: 'nl', now, canvasId: 'canvas-1', roleId: null }
const write = (canvas: Canvas, other: Partial<IcsOptions> = {}) => exportIcs(canvas, { ...options, ...other })
/** The events that another program reads. */
const eventsIn = (text: string | null) =>
  new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

test.each(workedCases.flatMap((id) => [[id, 'nl'] as const, [id, 'en'] as const]))(
  'the bytes are those that were looked at when %s was stored in %s',
  async (id, locale) => {
    const text = write(workedCase(id, locale), { locale }) ?? ''
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`golden/${id}.${locale}.txt`)
  },
)

describe('another program reads', () => {
  test.each(workedCases)('an event of a whole day for every agreement of %s that has a day', (id) => {
    const canvas = workedCase(id, 'nl')
    const dated = agreementsInOrder(canvas).filter(({ due }) => due !== null)
    const events = eventsIn(write(canvas))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ due }) => due))
    expect(
      events.every(({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400),
    ).toBe(true)
    for (const [index, { text }] of dated.entries()) expect(events[index]?.description).toContain(text)
  })

  test('who sees to it and what is agreed in the title', () => {
    const [event] = eventsIn(write(isoleerder))
    expect(event?.summary).toBe('Werkgever: Instroomprofiel isoleerder op één A4, in gewone taal.')
  })

  test.each(trickyTexts)('the text as it was written: %s', (_, text) => {
    const events = eventsIn(write(withText(isoleerder, text)))
    const shown = text
      .replaceAll(/\r\n/g, '\n')
      .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
      // oxlint-disable-next-line no-control-regex -- what no file holds
      .replaceAll(/[\u0000-\u0008\u001F\uFFFE\uFFFF]/g, '')
      .trim()
    expect(events[0]?.description.startsWith(`${shown}\n\n`)).toBe(true)
    expect(events[0]!.summary.length).toBeLessThanOrEqual(180)
  })

  test('an agreement that was dropped as cancelled, and a proposal as tentative', () => {
    const [first, second] = agreementsInOrder(isoleerder)
    const agreements = {
      ...isoleerder.agreements,
      [first!.id]: { ...first!, status: 'dropped' as const },
      [second!.id]: { ...second!, status: 'proposed' as const },
    }
    const statuses = eventsIn(write({ ...isoleerder, agreements })).map(({ component }) =>
      component.getFirstPropertyValue('status'),
    )
    expect(statuses.slice(0, 2)).toEqual(['CANCELLED', 'TENTATIVE'])
  })
})

describe('a second file changes what the first one put into a calendar:', () => {
  const later = new Date('2027-03-01T12:00:00Z')
  const [first] = agreementsInOrder(isoleerder)
  const changed = { ...first!, text: 'Anders', due: '2027-04-01' }
  const after = { ...isoleerder, agreements: { ...isoleerder.agreements, [first!.id]: changed } }

  test('the same UID, a higher SEQUENCE, a later DTSTAMP', () => {
    const [before] = eventsIn(write(isoleerder))
    const events = eventsIn(write(after, { now: later, locale: 'en' }))
    const same = events.find(({ uid }) => uid === before?.uid)
    expect(same?.startDate.toString()).toBe('2027-04-01')
    expect(Number(same?.sequence)).toBeGreaterThan(Number(before?.sequence))
    for (const name of ['dtstamp', 'last-modified'])
      expect(String(same?.component.getFirstPropertyValue(name))).toBe('2027-03-01T12:00:00Z')
  })

  test('SEQUENCE fits in what programs have for it, for as long as this lives', () => {
    const [event] = eventsIn(write(isoleerder, { now: new Date('2199-12-31T23:59:59Z') }))
    expect(Number(event?.sequence)).toBeLessThan(2 ** 31)
  })

  test('every UID is there once, and another canvas with the same agreements has others', () => {
    const uids = eventsIn(write(isoleerder)).map(({ uid }) => uid)
    const others = eventsIn(write(isoleerder, { canvasId: 'canvas-2' })).map(({ uid }) => uid)
    expect(new Set([...uids, ...others]).size).toBe(uids.length * 2)
  })
})

test('for one role there is what that role sees to, and it says so', () => {
  const text = write(isoleerder, { roleId: 'employer' })
  const owned = agreementsInOrder(isoleerder).filter(
    ({ ownerId, due }) => ownerId === 'employer' && due !== null,
  )
  expect(owned.length).toBeGreaterThan(0)
  expect(eventsIn(text).map(({ uid }) => uid.split('.')[0])).toEqual(owned.map(({ id }) => id))
  expect(text).toContain('X-WR-CALNAME:Afspraken van Werkgever: Isoleerder in Rotterdam')
})

test('a calendar without events is none', () => {
  expect(write(emptied(isoleerder))).toBeNull()
  expect(write(isoleerder, { roleId: 'nobody' })).toBeNull()
})
