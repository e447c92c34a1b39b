import * as v from 'valibot'

/**
 * The response header of `GET /api/canvases/:canvasId` that tells after which day (`YYYY-MM-DD`,
 * UTC) the canvas is deleted with everything of it.
 */
export const deleteAfterHeader = 'Praatplaat-Delete-After'

/** `PUT /api/canvases/:canvasId/delete-after`: another day; the server says how far ahead it may lie. */
export const DeleteAfterSchema = v.strictObject({
  date: v.pipe(v.string('wrong-type'), v.isoDate('not-allowed')),
})

export type DeleteAfter = v.InferOutput<typeof DeleteAfterSchema>
