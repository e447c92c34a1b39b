import * as v from 'valibot'

/** Every kind of refusal over HTTP. The names are part of the contract: they are never changed. */
export const problemNames = [
  'no-key',
  'may-not',
  'canvas-not-found',
  'workshop-not-found',
  'version-not-found',
  'not-found',
  'method-not-allowed',
  'unknown-format',
  'nothing-dated',
  'house-style-no-word-file',
  'house-style-macros',
  'house-style-unpacks-too-large',
  'house-style-damaged',
  'house-style-links-elsewhere',
  'pdf-not-available',
  'unknown-template',
  'code-opens-nothing',
  'nobody-there',
  'on-hold',
  'not-json',
  'invalid-request',
  'invalid-canvas',
  'too-many-versions',
  'too-large',
  'too-large-together',
  'too-many-requests',
  'operator-key-needed',
  'storage-not-available',
  'canvas-too-new',
  'unexpected',
] as const

export type ProblemName = (typeof problemNames)[number]

export const problemMediaType = 'application/problem+json'

const typePrefix = 'urn:praatplaat:problem:'

/** One fault in what was sent: where it is (`agreements[2].due`), what kind, and what stood there or was expected. */
export const FaultSchema = v.object({ path: v.string(), code: v.string(), detail: v.optional(v.string()) })

/**
 * The body of every refusal (RFC 9457). `title` and `detail` are for people, in their
 * language; programs go by `type`.
 */
export const ProblemSchema = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(FaultSchema)),
})

export type ProblemBody = v.InferOutput<typeof ProblemSchema>

export function problemType(name: ProblemName): string {
  return typePrefix + name
}

/** The name in a problem's `type`; `null` for a type that is not ours. */
export function problemNameOf(type: string): ProblemName | null {
  return problemNames.find((name) => problemType(name) === type) ?? null
}
