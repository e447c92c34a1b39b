import { restoreChanges, type Change } from '@praatplaat/model'
import { readState } from './read-state.ts'

/** What has to change in one state for it to read as another does. @throws {FutureSchemaError} */
export function planRestore(current: Uint8Array, then: Uint8Array): readonly Change[] {
  return restoreChanges(readState(current), readState(then))
}
