import * as v from 'valibot'
import { AbilitySchema } from './ability.ts'

/** `POST /api/canvases/:canvasId/keys`: one more key, for somebody else. */
export const MintKeySchema = v.strictObject({ ability: AbilitySchema })

/** The answer. The key is shown this once: the server keeps only its hash. */
export const MintedKeySchema = v.object({ ability: AbilitySchema, key: v.string() })

export type MintedKey = v.InferOutput<typeof MintedKeySchema>

/** The response header of `GET /api/canvases/:canvasId` that tells what the holder of the key may do. */
export const abilityHeader = 'Praatplaat-Ability'
