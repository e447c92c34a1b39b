import {
  claimLead,
  describeCanvas,
  involvements,
  releaseLead,
  setInvolvement,
  type Outcome,
} from '@praatplaat/model'
import { commit, followCanvas, readOwnViews, roundOf, showOwnView } from '@praatplaat/model/document'
import type { OwnView } from '@praatplaat/model/own-view'
import {
  offerSubprotocols,
  stockSubprotocol,
  syncServerUrl,
  type CreatedWorkshop,
} from '@praatplaat/protocol'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Answer, Request } from './people.ts'

// Six people at each of ten tables, in a process of their own: the `WebsocketProvider` from npm and the mutations of the
// model. Each edits about every two seconds and points about twice a second, which is a lively table.

const editEvery = 2_000
const pointEvery = 500

interface Person {
  readonly doc: Y.Doc
  readonly edit: () => void
  /** An edit that shows in a miniature. */
  readonly toggleFirstLead: () => void
  readonly point: () => void
  /** How this person sees all phases. */
  readonly ownView: () => OwnView
  readonly leave: () => void
}

type Table = CreatedWorkshop['tables'][number]

const tables: (readonly Person[])[] = []
let timers: NodeJS.Timeout[] = []
let edits = 0

// Each provider listens for the end of the process.
process.setMaxListeners(0)

process.on('disconnect', () => {
  rest()
  for (const person of tables.flat()) person.leave()
  process.exit()
})

process.on('message', (request: Request) => {
  answer(request).then(
    (moments) => process.send!({ moments, edits } satisfies Answer),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function answer(request: Request): Promise<readonly number[]> {
  switch (request.do) {
    case 'sit':
      for (const table of request.tables) {
        const seats = Array.from({ length: request.perTable }, (_, seat) => sit(request.origin, table, seat))
        tables.push(await Promise.all(seats))
      }
      return []
    case 'work':
      rest()
      work(tables.filter((_, index) => index !== request.quietTable).flat())
      return []
    case 'rest':
      rest()
      return []
    case 'edit-once':
      tables[request.table]![0]!.toggleFirstLead()
      return [Date.now()]
    case 'await-round':
      return Promise.all(tables.flat().map(({ doc }) => until(doc, () => roundOf(doc) === request.round)))
    case 'await-own-view':
      return Promise.all(
        tables.flat().map(({ doc }) => until(doc, () => readOwnViews(doc)?.revealedAt === null)),
      )
    case 'await-reveal':
      return Promise.all(tables.flatMap((table) => table.map(untilRevealed)))
    case 'count':
      return []
  }
}

function rest() {
  for (const timer of timers) clearInterval(timer)
  timers = []
}

/** Spread over the time between two edits, as people are. */
function work(people: readonly Person[]) {
  for (const [index, person] of people.entries()) {
    const share = index / people.length
    const begin = (every: number, act: () => void) =>
      timers.push(setTimeout(() => timers.push(setInterval(act, every)), share * every))
    begin(editEvery, person.edit)
    begin(pointEvery, person.point)
  }
}

async function sit(origin: string, { canvasId, keys }: Table, seat: number): Promise<Person> {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(syncServerUrl(origin), canvasId, doc, {
    protocols: offerSubprotocols(stockSubprotocol, keys.edit),
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    connect: false,
  })
  const synced = new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  provider.connect()
  await synced

  const followed = followCanvas(doc)
  const me = { seat }
  const count = ({ kind }: Outcome) => void (edits += Number(kind === 'done'))
  const roles = Object.keys(followed.current().roles)
  const attendee = { name: `Deelnemer ${seat + 1}`, roleId: roles[seat % roles.length]!, colour: seat }
  let turn = seat
  let x = 0

  const changeInvolvement = () => {
    const { chips } = followed.current()
    const chipIds = Object.keys(chips)
    const chipId = chipIds[(turn * 7) % chipIds.length]!
    const next = (involvements.indexOf(chips[chipId]!.involvement) + 1) % involvements.length
    count(commit(doc, followed.current(), me, setInvolvement, { chipId, involvement: involvements[next]! }))
  }
  const toggleLead = (phaseId: string) => {
    const lead = { phaseId, roleId: attendee.roleId }
    const leads = Object.values(followed.current().leads)
    const leadsIt = leads.some((one) => one.phaseId === phaseId && one.roleId === lead.roleId)
    count(commit(doc, followed.current(), me, leadsIt ? releaseLead : claimLead, lead))
  }

  return {
    doc,
    edit() {
      turn += 1
      if (turn % 3 === 0)
        return count(
          commit(doc, followed.current(), me, describeCanvas, {
            sector: `Techniek, versie ${turn} van stoel ${seat}`,
          }),
        )
      if (turn % 3 === 1) return changeInvolvement()
      const phaseIds = Object.keys(followed.current().phases)
      toggleLead(phaseIds[turn % phaseIds.length]!)
    },
    toggleFirstLead: () => toggleLead(Object.keys(followed.current().phases)[0]!),
    point() {
      x = (x + 0.1) % 1
      provider.awareness.setLocalState({
        attendee,
        cursor: { boxId: 'phase:training', phaseId: 'training', x, y: x },
        selection: null,
        drag: null,
        hand: false,
        ready: false,
      })
    },
    ownView: () => ({
      roleId: attendee.roleId,
      phases: Object.fromEntries(
        Object.keys(followed.current().phases).map((phaseId, index) => [
          phaseId,
          {
            leads: [roles[(seat + index) % roles.length]!],
            involvement: Object.fromEntries(
              roles.map((role) => [role, involvements[seat % involvements.length]!]),
            ),
          },
        ]),
      ),
    }),
    leave() {
      followed.stop()
      provider.destroy()
      doc.destroy()
    },
  }
}

/** Resolves at the moment that the views are revealed to somebody, who then shows their own as every device does. */
async function untilRevealed({ doc, ownView }: Person, seat: number): Promise<number> {
  const moment = await until(doc, () => typeof readOwnViews(doc)?.revealedAt === 'number')
  showOwnView(doc, readOwnViews(doc)!.id, `view${seat}`, ownView())
  return moment
}

/** Resolves at the moment that something is so in a document. */
function until(doc: Y.Doc, isSo: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      doc.off('afterTransaction', look)
      resolve(Date.now())
    }
    doc.on('afterTransaction', look)
    look()
  })
}
