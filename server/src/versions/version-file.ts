import { canvasFileToJson, canvasToFile } from '@praatplaat/model'
import { readState } from './read-state.ts'

/** The canvas in a stored state, as the text of its praatplaat.json. @throws {FutureSchemaError} */
export function versionFile(state: Uint8Array): string {
  return JSON.stringify(canvasFileToJson(canvasToFile(readState(state))))
}
