import { canvasFromFile, type Canvas } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { describe, expect, test } from 'vitest'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { paperFor, type PaperOptions } from './paper-for.ts'
import { readers } from './paper.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')
const said = (canvas: Canvas, options: Pick<PaperOptions, 'reader' | 'roleId'>) =>
  JSON.stringify(paperFor(canvas, { locale: 'nl', now, ...options }))

describe.each(readers)('%s', (reader) => {
  test('has its day, its version and that it is no contract', () => {
    const paper = paperFor(isoleerder, { reader, locale: 'nl', now, version: 'Na ronde 2' })
    expect(paper.facts).toContainEqual({ label: 'Gemaakt op', text: '22 januari 2027' })
    expect(paper.facts).toContainEqual({ label: 'Versie', text: 'Na ronde 2' })
    expect(paper.notice.strong).toBe('Afspraken tussen partijen, geen contract.')
    expect(paper.footer.notice).toBe('Afspraken tussen partijen, geen contract')
  })

  test('without a named version tells the moment', () => {
    expect(said(isoleerder, { reader })).toContain('de plaat op 22 januari 2027 om 10:30')
  })

  test('is plain data, the same every time', () => {
    const paper = paperFor(isoleerder, { reader, locale: 'nl', now })
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper)
    expect(paperFor(isoleerder, { reader, locale: 'nl', now })).toEqual(paper)
  })

  test('says something of an empty canvas', () => {
    const empty = canvasFromFile(instantiateTemplate('praatplaat', 'nl')!)
    const { chapters } = paperFor(empty, { reader, locale: 'nl', now })
    expect(chapters.length).toBeGreaterThan(0)
    expect(chapters.every(({ content }) => content.length > 0)).toBe(true)
  })
})

describe('the report', () => {
  test('has all that the group wrote', () => {
    const report = said(isoleerder, { reader: 'report' })
    const { agreements, needs, resources, questions } = isoleerder
    for (const { text } of [agreements, needs, resources, questions].flatMap((kind) => Object.values(kind)))
      expect(report).toContain(JSON.stringify(text).slice(1, -1))
  })

  test('keeps what was set aside apart, with its reason', () => {
    const id = 'phase-without-agreement.training'
    const dismissals = {
      [id]: { id, code: 'phase-without-agreement', subject: 'training', reason: 'Komt na de zomer' },
    }
    const report = said({ ...isoleerder, dismissals }, { reader: 'report' })
    expect(report).toContain('Bewust zo gelaten')
    expect(report).toContain('Waarom: Komt na de zomer')
  })

  test('tells what the group changed in the template, and nothing when it changed nothing', () => {
    expect(said(isoleerder, { reader: 'report' })).not.toContain('Vergeleken met het sjabloon')
    const training = { ...isoleerder.phases['training']!, title: 'Het vak' }
    const changed = { ...isoleerder, phases: { ...isoleerder.phases, training } }
    expect(said(changed, { reader: 'report' })).toContain('Aangepast: de fase ‘Het vak’ (naam).')
  })
})

describe('the memo', () => {
  test('names money of others by its last day alone', () => {
    const memo = said(workedCase('zorgassistent-regio', 'nl'), { reader: 'memo' })
    expect(memo).not.toContain('Boven de formatie')
    expect(memo).toContain('Geld van een andere partij')
    expect(memo).toContain('30 november 2026')
  })
})

describe('the paper of an employer', () => {
  test.each(workedCases)('has nothing of what others bring in: %s', (id) => {
    const canvas = workedCase(id, 'nl')
    const paper = said(canvas, { reader: 'employer' })
    const [own, others] = [true, false].map((isOwn) =>
      Object.values(canvas.resources).filter(({ providerId }) => (providerId === 'employer') === isOwn),
    )
    for (const { text } of others!) expect(paper).not.toContain(text)
    expect(own!.filter(({ text }) => paper.includes(text)).length).toBeGreaterThan(0)
  })

  test('is of the one that was asked for', () => {
    expect(said(isoleerder, { reader: 'employer', roleId: 'intermediary' })).toContain('voor Intermediair')
  })

  test('begins with three steps', () => {
    const [first] = paperFor(isoleerder, { reader: 'employer', locale: 'nl', now }).chapters
    expect(first?.title).toBe('Uw eerste drie stappen')
    expect(first?.content[0]).toMatchObject({ kind: 'list', numbered: true, items: { length: 3 } })
  })
})

describe('the paper of a participant', () => {
  const withNames = named(isoleerder)

  test('quotes nothing where the group may have written a name', () => {
    expect(said(withNames, { reader: 'report' })).toContain('Fatima')
    expect(said(withNames, { reader: 'participant' })).not.toContain('Fatima')
  })

  test('[CA3] is a draft until somebody released it', () => {
    expect(said(isoleerder, { reader: 'participant' })).toContain('Concept.')
    const released = said(
      { ...isoleerder, releasedToParticipantsOn: '2027-01-20' },
      { reader: 'participant' },
    )
    expect(released).not.toContain('Concept.')
    expect(released).toContain('20 januari 2027')
  })

  test('is in large print, with a symbol for each who helps, told in words', () => {
    const paper = paperFor(isoleerder, { reader: 'participant', locale: 'nl', now })
    expect(paper.print).toBe('large')
    const table = paper.chapters.flatMap(({ content }) => content).find(({ kind }) => kind === 'table')
    expect(table).toMatchObject({ rowHeader: true })
    expect(JSON.stringify(table)).toContain('"colourName":"groen","symbolName":"helm"')
  })

  test('says whom to call as a role, with a line for a name', () => {
    expect(said(isoleerder, { reader: 'participant' })).toContain('Bel uw jobcoach.')
  })
})

/** Somebody's name wherever people write freely; a role of the template that was renamed to one as well. */
function named(canvas: Canvas): Canvas {
  const text = 'Bel Fatima de Vries'
  const rewritten = <T extends object>(kind: Readonly<Record<string, T>>, fields: Partial<T>) =>
    Object.fromEntries(Object.entries(kind).map(([id, one]) => [id, { ...one, ...fields }]))
  return {
    ...canvas,
    goal: text,
    agreements: rewritten(canvas.agreements, { text, remark: text }),
    needs: rewritten(canvas.needs, { text }),
    resources: rewritten(canvas.resources, { text, remark: text }),
    questions: rewritten(canvas.questions, { text }),
    leads: rewritten(canvas.leads, { until: text, reason: text }),
    roles: rewritten(canvas.roles, { label: 'Fatima', name: text, description: text }),
  }
}
