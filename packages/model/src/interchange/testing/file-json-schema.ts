import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { listedKinds, recordKinds, type RecordKind } from '../../record-kinds.ts'
import type { Fields } from '../../record.ts'
import { currentSchemaVersion } from '../canvas-file.ts'
import { identityFields, mostRecords, requiredFields } from '../file-rules.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const id = '(?!__proto__(?:\\.|$))[A-Za-z0-9_-]{1,64}'

/** What the reader checks by a function, said in the words of JSON Schema, by the message of the check. */
const checks: Readonly<Record<string, JsonSchema>> = {
  date: { format: 'date', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
  order: { pattern: '^[0-9A-Za-z]*$', maxLength: 200 },
  id: { pattern: `^${id}(\\.${id}){0,2}$` },
  place: {
    if: { properties: { on: { const: 'board' } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { properties: { id: { const: null } } },
    else: { properties: { id: { type: 'string' } } },
  },
  about: {
    if: { properties: { kind: { const: 'chip' } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { properties: { id: { pattern: `^$|^${id}\\.${id}$` } } },
    else: { properties: { id: { pattern: `^$|^${id}$` } } },
  },
}

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideAction({ valibotAction, jsonSchema }) {
    if (valibotAction.type !== 'check') return null
    const said = checks[String((valibotAction as unknown as { message: unknown }).message)]
    if (!said) throw new Error('JSON Schema has no words for a check of the reader')
    return { ...jsonSchema, ...said }
  },
}

/** The JSON Schema of a praatplaat.json of this version, made of the fields by which the reader checks it. For tests. */
export function fileJsonSchema(): JsonSchema {
  const lists = listedKinds.map((kind) => [
    kind,
    { type: 'array', maxItems: mostRecords[kind], items: { $ref: `#/$defs/${kind}` } },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:praatplaat:canvas-file:${currentSchemaVersion}`,
    title: 'praatplaat.json',
    description: [
      `The portable form of a canvas, schema version ${currentSchemaVersion}.`,
      'Names that are not listed are allowed: they are carried along and written back where they stood.',
      'Beyond what can be said here, ids are unique within a list, what is referred to by an id is in the file,',
      'days exist in the calendar, an order is a fractional index, and lengths are counted in UTF-16 units.',
    ].join(' '),
    type: 'object',
    required: ['format', 'schemaVersion', 'canvas'],
    properties: {
      format: { const: 'praatplaat' },
      schemaVersion: { const: currentSchemaVersion },
      canvas: { $ref: '#/$defs/canvas' },
      ...Object.fromEntries(lists),
    },
    $defs: Object.fromEntries(
      (['canvas', ...listedKinds] as const).map((kind) => [kind, recordSchema(kind)]),
    ),
  }
}

function recordSchema(kind: RecordKind): JsonSchema {
  const identity = kind === 'canvas' ? {} : identityFields(kind)
  const fields: Fields = { ...identity, ...recordKinds[kind] }
  return {
    type: 'object',
    required: [...Object.keys(identity), ...requiredFields[kind]],
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { schema }]) => [name, converted(schema as v.GenericSchema)]),
    ),
  }
}

function converted(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema, conversion)
  return rest
}
