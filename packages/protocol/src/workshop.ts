import * as v from 'valibot'

export const mostTables = 50

/** How long the name of a table may be, in characters: it stands in small pictures. */
export const longestTableName = 60

const Title = v.pipe(v.string('wrong-type'), v.trim(), v.nonEmpty('missing'), v.maxLength(200, 'too-long'))

const TableName = v.pipe(
  v.string('wrong-type'),
  v.trim(),
  v.nonEmpty('missing'),
  v.maxLength(longestTableName, 'too-long'),
)

const Day = v.pipe(v.string('wrong-type'), v.isoDate('not-allowed'))

/**
 * `POST /api/workshops`. The canvas starts from `template` (left out: the six phases without
 * chips) or from a praatplaat.json in `canvas`, which the server checks by the rules of the
 * model. `locale` is the language of the template; left out, that of the request.
 */
export const CreateWorkshopSchema = v.pipe(
  v.strictObject({
    title: Title,
    /** The day on which it is held. */
    heldOn: v.optional(v.nullable(Day), null),
    /** Names of the first tables; the others have a number. */
    tableNames: v.optional(v.pipe(v.array(TableName, 'wrong-type'), v.maxLength(mostTables, 'too-long')), []),
    tables: v.optional(
      v.pipe(
        v.number('wrong-type'),
        v.integer('wrong-type'),
        v.minValue(1, 'not-allowed'),
        v.maxValue(mostTables, 'not-allowed'),
      ),
      1,
    ),
    template: v.optional(v.pipe(v.string('wrong-type'), v.maxLength(100, 'too-long'))),
    canvas: v.optional(v.unknown()),
    locale: v.optional(v.pipe(v.string('wrong-type'), v.maxLength(35, 'too-long'))),
  }),
  v.forward(
    v.check((asked) => asked.template === undefined || asked.canvas === undefined, 'not-allowed'),
    ['canvas'],
  ),
)

export type CreateWorkshop = v.InferInput<typeof CreateWorkshopSchema>

const Key = v.string()

/** The answer. These keys are shown this once: the server keeps only their hashes. */
export const CreatedWorkshopSchema = v.object({
  workshopId: v.string(),
  keys: v.object({ facilitate: Key }),
  tables: v.array(
    v.object({
      canvasId: v.string(),
      number: v.number(),
      name: v.string(),
      keys: v.object({ edit: Key, view: Key }),
    }),
  ),
})

export type CreatedWorkshop = v.InferOutput<typeof CreatedWorkshopSchema>

/** `GET /api/workshops/:workshopId`, with the key to facilitate, which opens all its tables too. */
export const WorkshopSchema = v.object({
  workshopId: v.string(),
  title: v.string(),
  heldOn: v.nullable(v.string()),
  archivedAt: v.nullable(v.string()),
  /** The code to join by, and until when it lets people in (ISO 8601); `null` while the doors are closed. */
  doors: v.nullable(v.object({ code: v.string(), openUntil: v.string() })),
  tables: v.array(v.object({ canvasId: v.string(), number: v.number(), name: v.string() })),
})

export type Workshop = v.InferOutput<typeof WorkshopSchema>

/** `PATCH /api/workshops/:workshopId`: what is left out stays. */
export const ChangeWorkshopSchema = v.strictObject({
  title: v.optional(Title),
  heldOn: v.optional(v.nullable(Day)),
  archived: v.optional(v.boolean('wrong-type')),
})

export type ChangeWorkshop = v.InferInput<typeof ChangeWorkshopSchema>

/**
 * `POST /api/workshops/:workshopId/copies`: the same workshop once more, with its agenda, tables and seats. What is
 * left out is as it was, but for the day.
 */
export const CopyWorkshopSchema = v.strictObject({
  title: v.optional(Title),
  heldOn: v.optional(v.nullable(Day), null),
  /** Whether what people placed and wrote comes along. */
  withContent: v.optional(v.boolean('wrong-type'), false),
  /** The language of what a template begins with; left out, that of the request. */
  locale: v.optional(v.pipe(v.string('wrong-type'), v.maxLength(35, 'too-long'))),
})

export type CopyWorkshop = v.InferInput<typeof CopyWorkshopSchema>

/** `PATCH /api/workshops/:workshopId/tables/:number`. */
export const ChangeTableSchema = v.strictObject({ name: TableName })

/** `PUT /api/workshops/:workshopId/doors`: opens them for a day's work, or closes them at once. */
export const SetDoorsSchema = v.strictObject({ open: v.boolean('wrong-type') })
