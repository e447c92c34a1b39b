import * as Y from 'yjs'
import { readCanvas } from '../read-canvas.ts'
import { peer, type Peer } from './peer.ts'
import { seededRandom, type Random } from './random.ts'

/** What became of a meeting of peers. */
export interface Meeting {
  readonly peers: readonly Peer[]
  /** What went wrong on the way; empty is as it should be. */
  readonly wrong: readonly string[]
}

interface Line {
  readonly to: number
  readonly update: Uint8Array
}

/**
 * Lets two to five peers work on one canvas, over a network that delays, reorders, doubles and
 * loses updates, with people who drop out for a while; in the end everybody has everything.
 */
export function meeting(seed: number, turns = 60): Meeting {
  const random = seededRandom(seed)
  const lines: Line[] = []
  const offline = new Set<number>()
  const wrong: string[] = []
  const peers: Peer[] = Array.from({ length: 2 + random.below(4) }, (_, from) =>
    peer(from, random, (update) => {
      peers.forEach((_peer, to) => {
        // What is lost, or sent while either is away, comes only with the sync at the end of that.
        const lost = offline.has(from) || offline.has(to) || random.chance(0.05)
        if (to !== from && !lost) lines.push({ to, update })
      })
    }),
  )

  for (let turn = 0; turn < turns; turn += 1) {
    const at = random.below(peers.length)
    const one = peers[at] as Peer
    wrong.push(...one.act().map((fault) => `turn ${turn}, peer ${at}: ${fault}`))

    while (lines.length > 0 && random.chance(0.6)) deliver(random, lines, peers)
    if (random.chance(0.08)) dropInOrOut(random, at, offline, peers)
    if (random.chance(0.1) && !isFollowed(one)) wrong.push(`turn ${turn}, peer ${at}: followed it wrong`)
  }

  while (lines.length > 0) deliver(random, lines, peers)
  for (const one of peers) for (const other of peers) sync(one, other)
  for (const one of peers) for (const other of peers) sync(one, other)
  return { peers, wrong }
}

function deliver(random: Random, lines: Line[], peers: readonly Peer[]): void {
  const at = random.below(lines.length)
  const line = lines[at] as Line
  if (!random.chance(0.1)) lines.splice(at, 1)
  peers[line.to]?.receive(line.update)
}

function dropInOrOut(random: Random, at: number, offline: Set<number>, peers: readonly Peer[]): void {
  if (!offline.delete(at)) {
    offline.add(at)
    return
  }
  const [one, other] = [peers[at] as Peer, random.pick(peers)]
  sync(one, other)
  sync(other, one)
}

function sync(from: Peer, to: Peer): void {
  if (from !== to) to.receive(Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)))
}

/** Whether the canvas that followed the document step by step is the one that is read at once. */
function isFollowed(one: Peer): boolean {
  return JSON.stringify(one.canvas.current()) === JSON.stringify(readCanvas(one.doc))
}
