import * as v from 'valibot'

/** A code as it was typed; what it means is for `readJoinCode` to say. */
const Code = v.pipe(v.string('wrong-type'), v.maxLength(100, 'too-long'))

/** `POST /api/join/tables`: which tables are behind a code, while the doors are open. */
export const LookBehindCodeSchema = v.strictObject({ code: Code })

/** The answer. Only what one needs to choose a table: no ids, no keys. */
export const TablesBehindCodeSchema = v.object({
  title: v.string(),
  tables: v.array(
    v.object({
      number: v.number(),
      name: v.string(),
      /** How many people sit there now. */
      people: v.number(),
    }),
  ),
})

export type TablesBehindCode = v.InferOutput<typeof TablesBehindCodeSchema>

/** `POST /api/join`: a key of one's own to a table. */
export const JoinSchema = v.strictObject({
  code: Code,
  table: v.pipe(v.number('wrong-type'), v.integer('wrong-type'), v.minValue(1, 'not-allowed')),
})

/** The answer. The key is shown this once. */
export const JoinedSchema = v.object({ canvasId: v.string(), key: v.string() })

export type Joined = v.InferOutput<typeof JoinedSchema>
