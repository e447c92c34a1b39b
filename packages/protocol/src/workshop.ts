import * as v from 'valibot'

export const mostTables = 50

/**
 * `POST /api/workshops`. The canvas starts from `template` (left out: the six phases without
 * chips) or from a praatplaat.json in `canvas`, which the server checks by the rules of the
 * model. `locale` is the language of the template; left out, that of the request.
 */
export const CreateWorkshopSchema = v.pipe(
  v.strictObject({
    title: v.pipe(v.string('wrong-type'), v.trim(), v.nonEmpty('missing'), v.maxLength(200, 'too-long')),
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
