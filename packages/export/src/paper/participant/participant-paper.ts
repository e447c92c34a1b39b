import { writeDate } from '../../text/write-date.ts'
import { frame } from '../frame.ts'
import type { Block, Chapter, Paper } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { contact } from './contact.ts'
import { whoHelps } from './who-helps.ts'
import { myPart } from './my-part.ts'
import { steps } from './steps.ts'

/**
 * What who learns and works is handed, in plain words and large print. It quotes nothing that the group wrote but the
 * title and the names of its own phases and roles, so that no name of a person and no hard word comes along; and it is
 * a draft until somebody released it [CA3].
 */
export function participantPaper(reading: Reading): Paper {
  const { canvas, locale, words } = reading
  const { participant } = words
  const released = canvas.releasedToParticipantsOn
  return frame(reading, {
    reader: 'participant',
    print: 'large',
    meaning: participant.notice,
    concept: released === null ? participant.concept : null,
    facts: released === null ? [] : [{ label: participant.releasedOn, text: writeDate(released, locale) }],
    chapters: [
      chapter(participant.steps, steps(reading)),
      chapter(participant.helpers, whoHelps(reading)),
      chapter(participant.mine, myPart(reading)),
      chapter(participant.call, contact(reading)),
    ],
  })
}

function chapter(title: string, content: readonly Block[]): Chapter {
  return { title, page: 'upright', fresh: false, content }
}
