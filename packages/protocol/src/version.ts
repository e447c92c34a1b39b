import * as v from 'valibot'

/** Why a version was made. All but `named` are made by the server itself, and thinned out with time. */
export const versionKinds = ['round-end', 'quiet', 'before-restore', 'named'] as const

export type VersionKind = (typeof versionKinds)[number]

/** A state of a canvas that can be looked at and restored. */
export const VersionSchema = v.object({
  id: v.string(),
  /** Rises with each version, also of other canvases: their order, whatever the clock did. */
  sequence: v.number(),
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  kind: v.picklist(versionKinds),
  /** What people called it; `null` for one that was made by itself. */
  name: v.nullable(v.string()),
})

export type Version = v.InferOutput<typeof VersionSchema>

/** `GET /api/canvases/:canvasId/versions`, newest first. */
export const VersionListingSchema = v.array(VersionSchema)

/** `POST /api/canvases/:canvasId/versions`: keeps the canvas as it is now, under a name. */
export const NameVersionSchema = v.strictObject({
  name: v.pipe(v.string('wrong-type'), v.trim(), v.nonEmpty('missing'), v.maxLength(200, 'too-long')),
})
