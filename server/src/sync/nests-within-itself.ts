import { foundationsOf, type ClientStructs, type UpdateIndex } from './update-index.ts'
import { deepestNesting } from './nests-too-deep.ts'
import { isTypeAt, isWithinAt } from './scan-update.ts'

/** How many types of the update lie around a struct, plus one; or one of these. */
const unknown = 0
const beingFound = 255

interface Place {
  readonly structs: ClientStructs
  readonly levels: Uint8Array
  readonly at: number
}

/**
 * Whether an update puts its types too deep into each other. This is told from the update by itself, because a document may not
 * show it: what lies in something deleted is forgotten as soon as it comes, and sooner by who takes the
 * update in slices than by who takes it at once. Who does the latter goes down all of it by the stack,
 * and a client of Yjs that runs out of stack never tells of an edit again.
 *
 * It rests after each `every` structs.
 */
export function* nestsWithinItself(index: UpdateIndex, every: number): Generator<void, boolean> {
  const { update, clients, parts } = index
  if (parts.types <= deepestNesting) return false
  const levels = new Map<number, Uint8Array>()
  for (const [client, { offsets }] of clients) levels.set(client, new Uint8Array(offsets.length))
  let untilRest = every

  for (const structs of clients.values()) {
    const own = levels.get(structs.client)!
    for (let at = 0; at < structs.offsets.length - 1; at += 1) {
      if (own[at] !== unknown || !isTypeAt(update, structs.offsets[at]!)) continue
      const path: Place[] = [{ structs, levels: own, at }]
      for (let place = path.at(-1); place; place = path.at(-1)) {
        const found = levelOf(index, levels, place)
        if (typeof found === 'object') {
          path.push(found)
        } else {
          if (found > deepestNesting + 1) return true
          place.levels[place.at] = found
          path.pop()
        }
        untilRest -= 1
        if (untilRest > 0) continue
        yield
        untilRest = every
      }
    }
  }
  return false
}

/** The level of a struct, or the place of another that has to be known first. */
function levelOf(
  { update, clients }: UpdateIndex,
  levels: ReadonlyMap<number, Uint8Array>,
  place: Place,
): number | Place {
  const offset = place.structs.offsets[place.at]!
  place.levels[place.at] = beingFound
  let level = 1
  for (const [client, clock] of foundationsOf(update, offset)) {
    const structs = clients.get(client)
    const at = structs ? indexAt(structs, clock) : -1
    if (at < 0) continue
    const found = levels.get(client)!
    if (found[at] === unknown) return { structs: structs!, levels: found, at }
    // Those that wait for each other are in no document.
    if (found[at] === beingFound) continue
    // A struct is in a type, or beside something that is in the same type.
    level = Math.max(level, found[at]! + (isWithinAt(update, offset) ? 1 : 0))
  }
  return level
}

/** Which struct holds a clock; -1 when none does. */
function indexAt({ clocks }: ClientStructs, clock: number): number {
  let [low, high] = [0, clocks.length - 1]
  if (!(clock >= clocks[0]! && clock < clocks[high]!)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (clocks[middle]! <= clock) low = middle
    else high = middle
  }
  return low
}
