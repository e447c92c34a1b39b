import { shorten } from '../../text/shorten.ts'
import { paragraph } from '../compose.ts'
import { frame } from '../frame.ts'
import { leadTable } from '../lead-table.ts'
import type { Block, Chapter, Paper } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { decisionAsked } from './decision.ts'
import { embedding } from './embedding.ts'
import { meansTable } from './means.ts'
import { municipalPart } from './municipal-part.ts'
import { municipalRoles } from './municipality.ts'
import { risks } from './risks.ts'

const longestAim = 400

/** Two pages for a municipality that decides: what is asked, who leads, what it does itself, what ends, and what stays. */
export function memo(reading: Reading): Paper {
  const { words } = reading
  const roles = municipalRoles(reading.canvas)
  const municipality = new Set(roles.map(({ id }) => id))
  const chapter = (title: string, content: readonly Block[]): Chapter => ({
    title,
    page: 'upright',
    fresh: false,
    content,
  })
  return frame(reading, {
    reader: 'memo',
    print: 'compact',
    chapters: [
      chapter(words.memo.aim, aim(reading)),
      chapter(words.memo.decision, decisionAsked(reading, municipality)),
      chapter(words.memo.lead, [leadTable(reading, { fields: [], questions: false })]),
      chapter(words.memo.part, municipalPart(reading, roles)),
      chapter(words.memo.means, meansTable(reading, municipality)),
      chapter(words.memo.risks, risks(reading)),
      chapter(words.memo.embedding, embedding(reading, municipality)),
    ],
  })
}

function aim({ canvas, words }: Reading): readonly Block[] {
  const { goal, sector, tailoring } = canvas
  const about = words.memo.aimOf(sector.trim(), tailoring ? words.tailoringLevels[tailoring] : '')
  return [paragraph([shorten(goal, longestAim) || words.memo.noAim, about].filter(Boolean).join(' '))]
}
