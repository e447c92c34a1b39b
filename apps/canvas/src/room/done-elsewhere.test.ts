import {
  addMinutes,
  beginStep,
  freeze,
  gather,
  longAgenda,
  chooseAgenda,
  closeVoteAtAll,
  openVoteAtAll,
  pauseOrGoOn,
  reveal,
  sendMessage,
  type LiveWorkshop,
  type WorkshopChanges,
} from '@praatplaat/model/workshop'
import { readWorkshop, writeWorkshop } from '@praatplaat/model/document'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { doneElsewhere } from './done-elsewhere.ts'

const noon = Date.UTC(2026, 10, 23, 12)

/** What is told of the last of some steps of a meeting. */
function toldOf(...changes: readonly ((workshop: LiveWorkshop) => WorkshopChanges)[]) {
  const doc = new Y.Doc()
  let before = readWorkshop(doc)
  for (const change of changes) {
    before = readWorkshop(doc)
    writeWorkshop(doc, change(before))
  }
  return doneElsewhere(before, readWorkshop(doc))
}

const begins = (workshop: LiveWorkshop) => beginStep(workshop, 'own-view', noon)
const opensVote = (workshop: LiveWorkshop) =>
  openVoteAtAll(workshop, { id: 'v1', about: 'questions', dots: 3 }, noon)
const pauses = (workshop: LiveWorkshop) => pauseOrGoOn(workshop, noon)

it.each([
  [{ did: 'step', step: 'own-view' }, [begins]],
  [{ did: 'time' }, [begins, (workshop: LiveWorkshop) => beginStep(workshop, 'own-view', noon + 5)]],
  [{ did: 'time' }, [begins, (workshop: LiveWorkshop) => addMinutes(workshop, 1, noon)]],
  [{ did: 'pause' }, [begins, pauses]],
  [{ did: 'goOn' }, [begins, pauses, pauses]],
  [{ did: 'reveal' }, [begins, (workshop: LiveWorkshop) => reveal(workshop, noon)]],
  [{ did: 'freeze' }, [() => freeze(true)]],
  [{ did: 'thaw' }, [() => freeze(true), () => freeze(false)]],
  [{ did: 'openVote' }, [opensVote]],
  [{ did: 'closeVote' }, [opensVote, (workshop: LiveWorkshop) => closeVoteAtAll(workshop, noon)]],
  [{ did: 'message' }, [() => sendMessage('Hoi', noon)]],
  [{ did: 'takeBack' }, [() => sendMessage('Hoi', noon), () => sendMessage('', noon)]],
  [{ did: 'gather' }, [() => gather(2, noon)]],
  [{ did: 'agenda' }, [() => chooseAgenda(longAgenda)]],
  [null, [() => ({ doors: { code: 'KR7M4Q', openUntil: '2026-11-23T20:00:00.000Z' } })]],
])('%j is told', (told, changes) => {
  expect(toldOf(...changes)).toEqual(told)
})
