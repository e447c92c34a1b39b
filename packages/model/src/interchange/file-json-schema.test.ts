import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../praatplaat.schema.json' with { type: 'json' }
import { instantiateTemplate } from '../templates/index.ts'
import { canvasFileToJson } from './canvas-to-file.ts'
import type { Fault } from './fault.ts'
import { parseCanvasFile } from './parse-canvas-file.ts'
import { fileJsonSchema } from './testing/file-json-schema.ts'

// Formats are checked by the pattern beside them.
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

type Holder = Record<string | number, unknown>

const worked = (id: string) => canvasFileToJson(instantiateTemplate(id, 'nl')!) as unknown as Holder

/** A file of one record of each kind, so that trying every value at every place stays affordable. */
function small(): Holder {
  const file = worked('zorgassistent-regio')
  const place = { on: 'board', id: null, x: 0.5, y: 0.5 }
  return {
    ...Object.fromEntries(
      Object.entries(file).map(([name, held]) => [name, Array.isArray(held) ? held.slice(0, 1) : held]),
    ),
    notes: [{ id: 'n1', text: 'Een briefje', place, order: 'a0' }],
    comments: [{ id: 'c1', about: { kind: 'agreement', id: 'x' }, text: '', roleId: null, settled: false }],
    dismissals: [{ code: 'lead-empty', subject: 'training', reason: '' }],
  }
}

/** Every place in a value, as the way to it. */
function placesIn(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  const names = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [way, ...[...names].flatMap((name) => placesIn((value as Holder)[name], [...way, name]))]
}

const strange: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  2.5,
  3,
  '',
  'x',
  'no id!',
  '2027-02-01',
  '2027-13-01',
  '#12ab9F',
  'x'.repeat(201),
  'x'.repeat(2_001),
  'x'.repeat(20_001),
  [],
  {},
  ['x'],
  { nl: 'een', en: 'one' },
]

/** What JSON Schema has no words for; the schema says so in its description. */
function isBeyondWords({ path, code }: Fault, value: unknown): boolean {
  if (code === 'duplicate' || code === 'unknown-reference') return true
  // Letters and digits, and still no fractional index.
  return path.endsWith('.order') && typeof value === 'string' && /^[0-9A-Za-z]{0,200}$/.test(value)
}

/** Where the reader takes an empty list for an object without anything in it; the schema asks for the object. */
const lenient: readonly string[] = ['phases.0.hints = []', 'phases.0.hints.involvement = []']

describe('the JSON Schema of praatplaat.json', () => {
  it('is made of the fields by which files are read: whoever changes one changes the other', async () => {
    await expect(`${JSON.stringify(fileJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../praatplaat.schema.json',
    )
  })

  it.each(['isoleerder-rotterdam', 'zorgassistent-regio', 'praatplaat'])('takes %s', (id) => {
    expect(fits(worked(id))).toBe(true)
  })

  it('takes and refuses what the reader takes and refuses, whatever stands anywhere in a file', () => {
    const apart: string[] = []
    let refused = 0
    const text = JSON.stringify(small())
    for (const way of placesIn(JSON.parse(text))) {
      if (way.length === 0) continue
      for (const value of strange) {
        const file = JSON.parse(text) as Holder
        const holder = way.slice(0, -1).reduce((held, name) => held[name] as Holder, file)
        if (value === undefined) delete holder[way.at(-1)!]
        else holder[way.at(-1)!] = value
        if (Array.isArray(holder) && value === undefined) continue
        // An older version is another format, and brought up to this one.
        if (way[0] === 'schemaVersion') continue

        const parsed = parseCanvasFile(file)
        const faults = parsed.ok ? [] : parsed.faults.filter((fault) => !isBeyondWords(fault, value))
        if (faults.length > 0) refused += 1
        if (fits(file) !== (faults.length === 0))
          apart.push(`${way.join('.')} = ${JSON.stringify(value)?.slice(0, 30)}`)
      }
    }
    expect(apart).toEqual(lenient)
    expect(refused).toBeGreaterThan(1_000)
  }, 120_000)
})
