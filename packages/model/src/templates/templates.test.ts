import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { canvasFileToJson, canvasToFile } from '../interchange/canvas-to-file.ts'
import type { CanvasFile } from '../interchange/canvas-file.ts'
import { isJson, type Json } from '../json.ts'
import { identityFields, identityOf } from '../interchange/file-rules.ts'
import { listedKinds, recordKinds } from '../record-kinds.ts'
import type { Fields } from '../record.ts'
import { locales, type Locale } from '../words.ts'
import { instantiateTemplate, listTemplates } from './templates.ts'

const templateIds = ['praatplaat', 'isoleerder-rotterdam', 'zorgassistent-regio']
const every = templateIds.flatMap((templateId) => locales.map((locale) => ({ templateId, locale })))

describe('the list of templates', () => {
  it.each(locales)('names all three in %s, the empty one first', (locale) => {
    const list = listTemplates(locale)
    expect(list.map(({ id }) => id)).toEqual(templateIds)
    for (const template of list) {
      expect(template.locale).toBe(locale)
      expect(template.title).not.toBe('')
      expect(template.summary).not.toBe('')
    }
  })

  it('knows no template that is not in it', () => {
    expect(instantiateTemplate('constructor', 'nl')).toBeNull()
    expect(instantiateTemplate('', 'en')).toBeNull()
  })
})

describe.each(every)('template $templateId in $locale', ({ templateId, locale }) => {
  const file = open(templateId, locale)

  it('is the same file each time', () => {
    expect(instantiateTemplate(templateId, locale)).toEqual(file)
  })

  it('has six phases and fifteen roles, in the order of their indexes', () => {
    expect(file.phases).toHaveLength(6)
    expect(file.roles).toHaveLength(15)
    const rows = [file.phases, file.roles, file.agreements, ...file.phases.map(({ id }) => chipsIn(file, id))]
    for (const keys of rows.map((row) => row.map(({ order }) => order))) {
      expect(keys).toEqual([...new Set(keys)].toSorted())
    }
  })

  it('has records with exactly the fields of their kind, each valid', () => {
    expect(faultsOf(recordKinds.canvas, file.canvas)).toEqual([])
    for (const kind of listedKinds) {
      const fields = { ...identityFields(kind), ...recordKinds[kind] }
      expect(file[kind].flatMap((record) => faultsOf(fields, record))).toEqual([])
    }
  })

  it('has no chip, claim or record twice', () => {
    for (const kind of listedKinds) {
      const ids = file[kind].map((record) => identityOf(kind, record))
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  it('refers only to phases and roles that are there', () => {
    const phaseIds = new Set(file.phases.map((phase) => phase.id))
    const roleIds = new Set(file.roles.map((role) => role.id))
    const lists = [
      ...listedKinds.map((kind) => file[kind]),
      file.phases.map(({ hints }) => hints),
      file.carried,
    ]
    const { phases, roles } = referencesIn(lists as unknown as Json)
    expect(roles.length).toBeGreaterThan(0)
    expect(phases.filter((phaseId) => !phaseIds.has(phaseId))).toEqual([])
    expect(roles.filter((roleId) => !roleIds.has(roleId))).toEqual([])
  })

  it('carries only what can be written to a file, under pointers that lead somewhere', () => {
    expect(Object.values(file.carried).every(isJson)).toBe(true)
    const records = new Set([...file.phases, ...file.roles].map((record) => record.id))
    const strays = Object.keys(file.carried)
      .map((pointer) => pointer.split('/'))
      .filter(([, section, id]) => (section === 'phases' || section === 'roles') && !records.has(id!))
    expect(strays).toEqual([])
  })

  it('is what comes back when it has gone through a document', () => {
    expect(canvasFileToJson(canvasToFile(readCanvas(documentFromFile(file))))).toEqual(canvasFileToJson(file))
  })

  it('says every word of the vocabulary in both languages', () => {
    const words = wordsIn([file.phases, file.roles, file.themes, file.carried] as unknown as Json)
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
    // These three are the same word in both: all else that is the same was not translated.
    const same = words.filter(({ nl, en }) => nl === en).map(({ nl }) => nl)
    expect(same.filter((word) => !['Buddy', 'UWV', 'expertise'].includes(word))).toEqual([])
  })
})

describe('the empty canvas', () => {
  it('prefills nothing that is for the group to say', () => {
    const { canvas, ...file } = open('praatplaat', 'nl')
    const filled = listedKinds.filter((kind) => file[kind].length > 0)
    expect(filled).toEqual(['phases', 'roles', 'themes'])
    expect(canvas).toMatchObject({ title: 'Nieuwe praatplaat', goal: '', sector: '', tailoring: null })
    expect(open('praatplaat', 'en').canvas.title).toBe('New canvas')
  })

  it('has prompts, tasks, pitfalls and hints in every phase, and one that is continuous', () => {
    const { phases } = open('praatplaat', 'nl')
    expect(phases.map(({ tasks }) => tasks.length)).toEqual([6, 7, 7, 7, 7, 7])
    expect(phases.map(({ prompts }) => prompts.length)).toEqual([5, 5, 5, 5, 5, 5])
    expect(phases.map(({ pitfalls }) => pitfalls.length)).toEqual([5, 5, 5, 5, 5, 5])
    expect(phases.map(({ hints }) => hints.agreements.length)).toEqual([4, 4, 5, 4, 4, 5])
    expect(phases.map(({ hints }) => hints.resources.length)).toEqual([5, 5, 4, 5, 5, 4])
    expect(phases.filter(({ continuous }) => continuous).map(({ id }) => id)).toEqual(['support'])
  })
})

describe('isoleerder-rotterdam', () => {
  const file = open('isoleerder-rotterdam', 'nl')

  it('holds the meeting of 21 January 2027', () => {
    expect(file.canvas).toMatchObject({
      heldOn: '2027-01-21',
      tailoring: 'medium',
      sector: 'bouw / isolatie',
    })
    expect(file.carried['/canvas/seats']).toHaveLength(6)
  })

  it('has its chips and its lead in each phase', () => {
    expect(file.phases.map(({ id }) => chipsIn(file, id).length)).toEqual([10, 8, 9, 9, 8, 11])
    expect(leadCodes(file)).toEqual(['KM', 'IN', 'JC', 'VO', 'WG', 'WG'])
  })

  it('puts those who do most first', () => {
    const kinds = chipsIn(file, 'support').map(({ involvement }) => involvement)
    expect([...new Set(kinds)]).toEqual(['does', 'supports', 'advises', 'informed'])
    expect(
      chipsIn(file, 'support')
        .slice(0, 3)
        .map(({ roleId }) => roleId),
    ).toEqual(['job-coach', 'buddy', 'employer'])
  })

  it('has seven agreements, two of them proposals, and none about the training', () => {
    expect(file.agreements.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
    expect(idsWith(file, 'proposed')).toEqual(['A5', 'A6'])
    expect(file.agreements.filter(({ phaseId }) => phaseId === 'training')).toEqual([])
  })

  it('has its needs, resources and questions, with 80 hours of coaching too few', () => {
    expect(file.needs.map(({ id }) => id)).toEqual(['N1', 'N2', 'N3', 'N5', 'N4'])
    expect(file.questions.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
    expect(file.resources).toHaveLength(18)
    expect(file.resources.at(-1)).toMatchObject({
      id: 'R18',
      text: 'Coachuren',
      providerId: 'coordinator',
      phaseId: null,
      status: 'short',
      shortBy: 80,
    })
  })
})

describe('zorgassistent-regio', () => {
  const file = open('zorgassistent-regio', 'nl')

  it('has its chips and its lead in each phase', () => {
    expect(file.phases.map(({ id }) => chipsIn(file, id).length)).toEqual([9, 8, 8, 7, 8, 8])
    expect(leadCodes(file)).toEqual(['KM', 'VO', 'JC', 'VO', 'WG', 'WG'])
  })

  it('has six agreements: three done, two running, and A5 stuck with its reason', () => {
    expect(idsWith(file, 'done')).toEqual(['A1', 'A2', 'A3'])
    expect(idsWith(file, 'running')).toEqual(['A4', 'A6'])
    expect(file.agreements.filter(({ status }) => status === 'stuck')).toMatchObject([
      { id: 'A5', remark: 'Avonddienst niet gelukt' },
    ])
  })

  it('keeps what it changed half a year later', () => {
    expect(file.carried['/canvas/reviewedOn']).toBe('2026-09-24')
    expect(file.carried['/changes']).toMatchObject([{ phaseId: 'preparation' }, { phaseId: null }])
    expect(file.resources).toHaveLength(15)
  })

  it('says of what is brought in for one phase no more than its group did', () => {
    const forOnePhase = file.resources.filter(({ phaseId }) => phaseId !== null)
    expect(forOnePhase.every(({ status, until }) => status === null && until === null)).toBe(true)
    const lasting = file.resources.filter((resource) => resource.lasting !== null)
    expect(lasting.map(({ until, lasting: how }) => [until, how])).toEqual([
      [null, 'permanent'],
      ['2026-12-31', 'temporary'],
      ['2027-07-15', 'temporary'],
      ['2026-11-30', 'temporary'],
      ['2026-04-01', 'temporary'],
    ])
  })
})

describe.each(['isoleerder-rotterdam', 'zorgassistent-regio'])("the group's own texts in %s", (id) => {
  it('are plain strings in the language asked for, and all else is the same', () => {
    const [dutch, english] = [ownTexts(open(id, 'nl')), ownTexts(open(id, 'en'))]
    expect(english).toHaveLength(dutch.length)
    expect(dutch.filter((text, index) => text === '' || text === english[index])).toEqual([])
    expect(open(id, 'en').chips).toEqual(open(id, 'nl').chips)
  })
})

function open(id: string, locale: Locale): CanvasFile {
  const file = instantiateTemplate(id, locale)
  if (file === null) throw new Error(`There is no template ${id}`)
  return file
}

function chipsIn(file: CanvasFile, phaseId: string): CanvasFile['chips'] {
  return file.chips.filter((chip) => chip.phaseId === phaseId)
}

function leadCodes(file: CanvasFile): readonly (string | undefined)[] {
  return file.leads.map(({ roleId }) => file.roles.find((role) => role.id === roleId)?.code)
}

function idsWith(file: CanvasFile, status: string): readonly string[] {
  return file.agreements.filter((agreement) => agreement.status === status).map(({ id }) => id)
}

/** The names of fields that are missing, unknown or invalid. */
function faultsOf(fields: Fields, record: object): readonly string[] {
  const held = record as Readonly<Record<string, unknown>>
  const unknown = Object.keys(held).filter((name) => !(name in fields))
  const invalid = Object.keys(fields).filter((name) => !v.is(fields[name]!.schema, held[name]))
  return [...unknown, ...invalid]
}

function ownTexts({
  canvas,
  agreements,
  needs,
  resources,
  questions,
  carried,
}: CanvasFile): readonly string[] {
  const changes = carried['/changes'] as { text: string }[]
  const texts = [agreements, needs, resources, questions, changes].flat().map(({ text }) => text)
  const remarks = [...agreements, ...resources].map(({ remark }) => remark).filter((remark) => remark !== '')
  return [canvas.title, canvas.goal, canvas.sector, ...texts, ...remarks]
}

/** Every `{nl, en}` at any depth. */
function wordsIn(value: Json): readonly { nl: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && 'en' in value) return [value as { nl: string; en: string }]
  return Object.values(value).flatMap(wordsIn)
}

/** What stands in fields that name a phase, or one or more roles, at any depth. */
function referencesIn(value: Json): {
  readonly phases: readonly string[]
  readonly roles: readonly string[]
} {
  const [phases, roles]: [string[], string[]] = [[], []]
  const visit = (name: string, held: Json): void => {
    if (Array.isArray(held)) {
      for (const item of held as readonly Json[]) visit(name, item)
    } else if (typeof held === 'object' && held !== null) {
      for (const [key, item] of Object.entries(held)) visit(key, item)
    } else if (typeof held === 'string' && name === 'phaseId') phases.push(held)
    else if (typeof held === 'string' && roleFieldNames.has(name)) roles.push(held)
  }
  visit('', value)
  return { phases, roles }
}

const roleFieldNames = new Set([
  'roleId',
  'ownerId',
  'partnerIds',
  'providerId',
  'fromRoleId',
  'toRoleId',
  '/canvas/seats',
  'leads',
  'does',
  'supports',
  'advises',
  'informed',
])
