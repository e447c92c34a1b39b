import * as Y from 'yjs'
import type { Canvas } from '../../canvas/canvas.ts'
import { commit } from '../commit.ts'
import { documentFromFile } from '../document-from-file.ts'
import { followCanvas } from '../follow-canvas.ts'
import { personalUndo } from '../personal-undo.ts'
import { spliceText, type TextPlace } from '../written-text.ts'
import { keyLedger } from './key-ledger.ts'
import { randomMutation } from './random-mutation.ts'
import type { Random } from './random.ts'
import { smallCanvasFile } from '../testing/small-canvas.ts'

const alphabets = ['abc', 'def', 'ghi', 'jkl', 'mno'].map((letters) => letters.toUpperCase().split(''))
const emoji = ['😀', '😁', '🎈', '🎉', '🐘']
const start = Y.encodeStateAsUpdate(documentFromFile(smallCanvasFile()))

/** A person with a device: a document of their own, and what they do to it. */
export function peer(index: number, random: Random, send: (update: Uint8Array) => void) {
  const doc = new Y.Doc()
  doc.clientID = 1000 + random.below(1_000_000) * 10 + index
  Y.applyUpdate(doc, start)

  const origin = { name: `peer ${index}` }
  const canvas = followCanvas(doc)
  // No pause at all or one without end: the clock must not decide how a run goes.
  const undo = personalUndo(doc, origin, random.pick([0, Infinity]))
  const ledger = keyLedger(doc)
  const letters = [...(alphabets[index] ?? []), emoji[index] ?? '?']
  const tookBack = { undo: 0, redo: 0 }
  let made = 0

  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) send(update)
  })

  const type = () => {
    const place = random.pick(textsOf(canvas.current()))
    const length = 1 + random.below(3)
    const insert = Array.from({ length }, () => random.pick(letters)).join('')
    ledger.own(spliceText(doc, place, { at: random.below(12), remove: random.below(3), insert }, origin))
  }
  const mutate = () => {
    const { mutation, args } = randomMutation(random, canvas.current(), () => `a${index}-${(made += 1)}`)
    const before = ledger.keys()
    const outcome = commit(doc, canvas.current(), origin, mutation, args)
    ledger.own(outcome.kind === 'done')
    if (outcome.kind === 'done') return []
    const same = JSON.stringify([...before]) === JSON.stringify([...ledger.keys()])
    return same ? [] : [`${mutation.name} was ${outcome.kind} and wrote all the same`]
  }

  return {
    doc,
    canvas,
    /** How often undo and redo did something. */
    tookBack,
    receive: (update: Uint8Array) => {
      Y.applyUpdate(doc, update, 'network')
      ledger.another()
    },
    /** Does one thing; returns what was wrong about it. */
    act: (): readonly string[] => {
      const what = random.below(10)
      if (what < 3) {
        type()
        return []
      }
      if (what < 7) return mutate()
      if (what < 9) {
        tookBack.undo += Number(undo.undo())
        return ledger.undo((letter) => letters.includes(letter))
      }
      tookBack.redo += Number(undo.redo())
      return ledger.redo()
    },
  }
}

/** The goal is there more often than the others, so that peers keep meeting in it. */
function textsOf({ agreements, resources, needs, questions, notes, comments }: Canvas): readonly TextPlace[] {
  const goal = { kind: 'canvas', field: 'goal' } as const
  const two = { agreements, resources }
  const one = { needs, questions, notes, comments }
  return [
    goal,
    goal,
    goal,
    ...(['agreements', 'resources'] as const).flatMap((kind) =>
      Object.keys(two[kind]).flatMap((id) =>
        (['text', 'remark'] as const).map((field) => ({ kind, id, field })),
      ),
    ),
    ...(['needs', 'questions', 'notes', 'comments'] as const).flatMap((kind) =>
      Object.keys(one[kind]).map((id) => ({ kind, id, field: 'text' as const })),
    ),
  ]
}

export type Peer = ReturnType<typeof peer>
