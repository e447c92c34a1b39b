import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { canvasToFile } from '../interchange/canvas-to-file.ts'
import { answerLead } from '../own-view/change-own-view.ts'
import { mostViews } from '../own-view/own-view-round.ts'
import { emptyView } from '../own-view/own-view.ts'
import { documentFromFile } from './document-from-file.ts'
import {
  askOwnViews,
  clearOwnViews,
  followOwnViews,
  readOwnViews,
  revealOwnViews,
  showOwnView,
  withdrawOwnView,
} from './own-views-document.ts'
import { meet, twoPeople } from './testing/people-at-table.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { readCanvas } from './read-canvas.ts'

const noon = Date.UTC(2026, 10, 29, 12)
const view = answerLead(emptyView, 'train', 'coach', true)

function revealedDocument(): Y.Doc {
  const doc = new Y.Doc()
  askOwnViews(doc, 'r1', noon)
  revealOwnViews(doc, noon + 1)
  return doc
}

describe('the round of own views', () => {
  it('[OV2] takes no view before the reveal, and reads none that somebody wrote there all the same', () => {
    const doc = new Y.Doc()
    expect(showOwnView(doc, 'r1', 'v1', view)).toBe(false)
    askOwnViews(doc, 'r1', noon)
    const before = Y.encodeStateAsUpdate(doc)
    expect(showOwnView(doc, 'r1', 'v1', view)).toBe(false)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    doc.getMap('ownViews').set('view/r1/v1', view)
    expect(readOwnViews(doc)).toEqual({ id: 'r1', askedAt: noon, revealedAt: null, views: [] })
  })

  it('[OV2] is revealed once', () => {
    const doc = revealedDocument()
    revealOwnViews(doc, noon + 500)
    expect(readOwnViews(doc)?.revealedAt).toBe(noon + 1)
    expect(showOwnView(doc, 'r1', 'v1', view)).toBe(true)
    expect(readOwnViews(doc)?.views).toEqual([{ id: 'v1', view }])
  })

  it('[OV2] reveals nothing where nobody was asked, or was asked later', () => {
    const doc = new Y.Doc()
    revealOwnViews(doc, noon)
    expect(readOwnViews(doc)).toBeNull()
    askOwnViews(doc, 'r1', noon)
    revealOwnViews(doc, noon - 1)
    expect(readOwnViews(doc)?.revealedAt).toBeNull()
  })

  it('[OV3] goes on until it is revealed', () => {
    const doc = new Y.Doc()
    askOwnViews(doc, 'r1', noon)
    askOwnViews(doc, 'r2', noon + 5)
    expect(readOwnViews(doc)?.id).toBe('r1')
    revealOwnViews(doc, noon + 10)
    // As a server does that was started anew.
    askOwnViews(doc, 'r3', noon)
    expect(readOwnViews(doc)?.id).toBe('r1')
    askOwnViews(doc, 'r4', noon + 20)
    expect(readOwnViews(doc)?.id).toBe('r4')
  })

  it('[OV3] two who ask at once have asked for one round, the same for both', () => {
    const [ann, bob] = twoPeople()
    askOwnViews(ann.doc, 'r1', noon)
    askOwnViews(bob.doc, 'r2', noon)
    meet(ann, bob)
    expect(readOwnViews(ann.doc)).toEqual(readOwnViews(bob.doc))
    revealOwnViews(ann.doc, noon + 1)
    meet(ann, bob)
    expect(showOwnView(bob.doc, readOwnViews(bob.doc)!.id, 'v1', view)).toBe(true)
  })

  it('[OV5] holds a view once however often it is shown, and no more than sixty', () => {
    const doc = revealedDocument()
    for (let number = 0; number < mostViews + 5; number += 1) showOwnView(doc, 'r1', `v${number}`, view)
    expect(readOwnViews(doc)?.views).toHaveLength(mostViews)
    const before = Y.encodeStateAsUpdate(doc)
    expect(showOwnView(doc, 'r1', 'v1', view)).toBe(true)
    expect(showOwnView(doc, 'r1', 'late', view)).toBe(false)
    expect(showOwnView(doc, 'r1', 'v2', emptyView)).toBe(false)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('[OV4] a view can be taken back', () => {
    const doc = revealedDocument()
    showOwnView(doc, 'r1', 'v1', view)
    withdrawOwnView(doc, 'r1', 'v1')
    expect(readOwnViews(doc)?.views).toEqual([])
  })

  it('[OV8] what was shown is gone in the next round, and when it is cleared away', () => {
    const doc = revealedDocument()
    showOwnView(doc, 'r1', 'v1', view)
    askOwnViews(doc, 'r2', noon + 2)
    expect([...doc.getMap('ownViews').keys()]).toEqual(['round'])
    clearOwnViews(doc)
    expect(readOwnViews(doc)).toBeNull()
  })

  it("[OV8] is in no file, and nobody's undo takes it back", () => {
    const doc = documentFromFile(smallCanvasFile())
    const file = canvasToFile(readCanvas(doc))
    const [ann] = twoPeople()
    for (const one of [doc, ann.doc]) {
      askOwnViews(one, 'r1', noon)
      revealOwnViews(one, noon)
      showOwnView(one, 'r1', 'v1', view)
    }
    expect(canvasToFile(readCanvas(doc))).toEqual(file)
    expect(ann.undo.undo()).toBe(false)
    expect(readOwnViews(ann.doc)?.views).toHaveLength(1)
  })

  it('[OV2] is followed as long as somebody listens', () => {
    const doc = new Y.Doc()
    const followed = followOwnViews(doc)
    askOwnViews(doc, 'r1', noon)
    const listener = vi.fn<() => void>()
    const stop = followed.subscribe(listener)
    expect(followed.current()?.id).toBe('r1')
    revealOwnViews(doc, noon + 1)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(followed.current()?.revealedAt).toBe(noon + 1)
    stop()
    clearOwnViews(doc)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('[OV2] [OV3] devices that have seen the same show the same, and none before the reveal, whatever they did', () => {
    const deed = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('ask', 'reveal', 'show', 'clear', 'meet'),
      at: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const docs = [1, 2, 3].map((clientID) => Object.assign(new Y.Doc(), { clientID }))
        const meetAll = () => {
          for (const to of docs) for (const from of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
        }
        deeds.forEach(({ who, what, at }, number) => {
          const doc = docs[who]!
          if (what === 'ask') askOwnViews(doc, `r${number}`, noon + number)
          else if (what === 'reveal') revealOwnViews(doc, noon + number)
          else if (what === 'show') showOwnView(doc, readOwnViews(doc)?.id ?? 'none', `v${at}`, view)
          else if (what === 'clear') clearOwnViews(doc)
          else meetAll()
        })
        meetAll()
        const read = docs.map(readOwnViews)
        expect(read[1]).toEqual(read[0])
        expect(read[2]).toEqual(read[0])
        const hidden = read.filter((round) => round?.revealedAt === null)
        expect(hidden.flatMap((round) => round!.views)).toEqual([])
      }),
    )
  })
})
