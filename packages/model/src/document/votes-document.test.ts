import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { claimLead } from '../lead/claim-lead.ts'
import { mostBallots, mostVotes, type VoteQuestion } from '../vote/vote.ts'
import { meet, twoPeople } from './testing/people-at-table.ts'
import { closeVote, followVotes, handInBallot, openVote, readVotes, removeVote } from './votes-document.ts'

const question: VoteQuestion = {
  items: [
    { kind: 'agreement', id: 'a1' },
    { kind: 'agreement', id: 'a2' },
  ],
  dots: 3,
  openedAt: 1,
}
const [first, second] = ['agreement:a1', 'agreement:a2'] as const

function withVote(): Y.Doc {
  const doc = new Y.Doc()
  openVote(doc, 'v1', question)
  return doc
}

describe('a vote', () => {
  it('[VT2] takes a ballot, another in its place, and takes it back', () => {
    const doc = withVote()
    expect(handInBallot(doc, 'v1', 't1', { [first]: 3 }, [])).toBe(true)
    expect(handInBallot(doc, 'v1', 't2', { [first]: 1, [second]: 1 }, ['t1'])).toBe(true)
    expect(readVotes(doc)[0]).toMatchObject({ ballots: 1, result: null })
    handInBallot(doc, 'v1', 't3', {}, ['t2'])
    expect(readVotes(doc)[0]!.ballots).toBe(0)
  })

  it('[VT2] takes no unsound ballot, none for another vote, and no more than a room has people', () => {
    const doc = withVote()
    expect(handInBallot(doc, 'v1', 't1', { [first]: 4 }, [])).toBe(false)
    expect(handInBallot(doc, 'v2', 't1', { [first]: 1 }, [])).toBe(false)
    for (let number = 0; number < mostBallots; number += 1)
      handInBallot(doc, 'v1', `t${number}`, { [first]: 1 }, [])
    expect(handInBallot(doc, 'v1', 'late', { [first]: 1 }, [])).toBe(false)
    expect(handInBallot(doc, 'v1', 'again', { [second]: 1 }, ['t0'])).toBe(true)
    expect(readVotes(doc)[0]!.ballots).toBe(mostBallots)
  })

  it('[VT3] nothing that is stored joins a ballot to who else wrote in the document, nor to an earlier ballot', () => {
    const [ann, bob] = twoPeople()
    openVote(ann.doc, 'v1', question)
    ann.does(claimLead, { phaseId: 'train', roleId: 'coach' })
    meet(ann, bob)
    handInBallot(ann.doc, 'v1', 't1', { [first]: 1 }, [])
    handInBallot(bob.doc, 'v1', 't2', { [second]: 1 }, [])
    handInBallot(bob.doc, 'v1', 't3', { [second]: 2 }, ['t2'])
    meet(ann, bob)
    const authors = ['ballot/v1/t1', 'ballot/v1/t2', 'ballot/v1/t3'].map(
      (key) => bob.doc.getMap('votes')._map.get(key)!.id.client,
    )
    expect(new Set(authors).size).toBe(3)
    for (const author of authors) {
      expect([ann.doc.clientID, bob.doc.clientID]).not.toContain(author)
      expect(Y.getState(bob.doc.store, author)).toBe(1)
    }
    expect([ann.doc.clientID, bob.doc.clientID]).toEqual([1, 2])
  })

  it('[VT3] a ballot is an edit of this device all the same: it is seen to that it is saved', () => {
    const doc = withVote()
    const local: boolean[] = []
    doc.on(
      'update',
      (_update, _origin, _doc, transaction: Y.Transaction) => void local.push(transaction.local),
    )
    handInBallot(doc, 'v1', 't1', { [first]: 1 }, [])
    handInBallot(doc, 'v1', 't2', { [first]: 2 }, ['t1'])
    expect(local).toEqual([true, true])
  })

  it('[VT4] is counted when it is closed, and then there are no ballots any more', () => {
    const doc = withVote()
    handInBallot(doc, 'v1', 't1', { [first]: 2, [second]: 1 }, [])
    handInBallot(doc, 'v1', 't2', { [second]: 3 }, [])
    closeVote(doc, 'v1', 9)
    closeVote(doc, 'v1', 10)
    const result = { closedAt: 9, ballots: 2, dots: { [first]: 2, [second]: 4 } }
    expect(readVotes(doc)).toEqual([{ ...question, id: 'v1', ballots: 2, result }])
    expect([...doc.getMap('votes').keys()].toSorted()).toEqual(['result/v1', 'vote/v1'])
    expect(handInBallot(doc, 'v1', 't3', { [first]: 1 }, [])).toBe(false)
  })

  it('[VT4] two who close it at once have one count, and what comes in later is not counted', () => {
    const [ann, bob] = twoPeople()
    openVote(ann.doc, 'v1', question)
    meet(ann, bob)
    handInBallot(ann.doc, 'v1', 't1', { [first]: 1 }, [])
    closeVote(ann.doc, 'v1', 5)
    handInBallot(bob.doc, 'v1', 't2', { [second]: 1 }, [])
    closeVote(bob.doc, 'v1', 6)
    handInBallot(bob.doc, 'v1', 't3', { [second]: 1 }, [])
    meet(ann, bob)
    expect(readVotes(ann.doc)).toEqual(readVotes(bob.doc))
    expect(readVotes(ann.doc)[0]!.result!.ballots).toBe(1)
  })

  it('[VT4] a ballot that came in after the count is swept away with the next vote', () => {
    const [ann, bob] = twoPeople()
    openVote(ann.doc, 'v1', question)
    meet(ann, bob)
    closeVote(ann.doc, 'v1', 5)
    handInBallot(bob.doc, 'v1', 't1', { [second]: 1 }, [])
    meet(ann, bob)
    expect(readVotes(ann.doc)[0]).toMatchObject({ ballots: 0 })
    openVote(ann.doc, 'v2', question)
    expect(ann.doc.getMap('votes').has('ballot/v1/t1')).toBe(false)
  })

  it('[VT5] two who open one at once have opened two, and there are no more than twenty', () => {
    const [ann, bob] = twoPeople()
    openVote(ann.doc, 'v1', question)
    openVote(bob.doc, 'v2', question)
    meet(ann, bob)
    expect(readVotes(ann.doc).map(({ id }) => id)).toEqual(['v1', 'v2'])
    for (let number = 3; number < 30; number += 1) openVote(ann.doc, `v${number}`, question)
    expect(readVotes(ann.doc)).toHaveLength(mostVotes)
    expect(openVote(ann.doc, 'more', question)).toBe(false)
  })

  it('[VT1] is not opened on what cannot be voted on', () => {
    const doc = new Y.Doc()
    expect(openVote(doc, 'v1', { ...question, items: question.items.slice(0, 1) })).toBe(false)
    expect(openVote(doc, 'v1', { ...question, dots: 0 })).toBe(false)
    expect(readVotes(doc)).toEqual([])
  })

  it("[VT6] is in nobody's undo, and can be taken away with all that it has", () => {
    const [ann] = twoPeople()
    openVote(ann.doc, 'v1', question)
    handInBallot(ann.doc, 'v1', 't1', { [first]: 1 }, [])
    expect(ann.undo.canUndo()).toBe(false)
    removeVote(ann.doc, 'v1')
    expect([...ann.doc.getMap('votes').keys()]).toEqual([])
  })

  it('[VT4] is followed', () => {
    const doc = new Y.Doc()
    const followed = followVotes(doc)
    const listener = vi.fn<() => void>()
    const stop = followed.subscribe(listener)
    openVote(doc, 'v1', question)
    expect(followed.current()).toHaveLength(1)
    stop()
    closeVote(doc, 'v1', 9)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(followed.current()[0]!.result).not.toBeNull()
  })

  it('[VT2] [VT4] whatever devices do and in whatever order they hear of it, they see the same, and each counts once at most', () => {
    const deed = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('vote', 'change', 'close', 'meet'),
      dots: fc.integer({ min: 1, max: 4 }),
      on: fc.constantFrom(first, second),
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const start = Y.encodeStateAsUpdate(withVote())
        const docs = [1, 2, 3].map((clientID) => {
          const doc = Object.assign(new Y.Doc(), { clientID })
          Y.applyUpdate(doc, start)
          return doc
        })
        const held: string[][] = [[], [], []]
        const meetAll = () => {
          for (const to of docs) for (const from of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
        }
        deeds.forEach(({ who, what, dots, on }, number) => {
          const doc = docs[who]!
          if (what === 'meet') meetAll()
          else if (what === 'close') closeVote(doc, 'v1', number)
          else if (handInBallot(doc, 'v1', `t${number}`, { [on]: dots }, held[who]!))
            held[who]!.push(`t${number}`)
        })
        meetAll()
        const [vote, ...others] = docs.map((doc) => readVotes(doc)[0]!)
        for (const other of others) expect(other).toEqual(vote)
        expect(vote!.ballots).toBeLessThanOrEqual(3)
        const counted = Object.values(vote!.result?.dots ?? {}).reduce((a, b) => a + b, 0)
        expect(counted).toBeLessThanOrEqual(vote!.ballots * question.dots)
      }),
    )
  })
})
