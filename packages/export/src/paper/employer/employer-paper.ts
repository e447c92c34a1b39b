import { rolesInOrder } from '@praatplaat/model'
import { roleLens, rolesOfParty } from '@praatplaat/model/findings'
import { roleName } from '../../text/role-name.ts'
import { paragraph } from '../compose.ts'
import { frame } from '../frame.ts'
import type { Block, Chapter, Paper } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { agreementsOfEmployer } from './agreements-of-employer.ts'
import { bringsIn } from './brings-in.ts'
import { firstSteps } from './first-steps.ts'
import { gets } from './gets.ts'
import { whoHelps } from './who-helps.ts'

/**
 * One page for one employer: what they do and when, who helps, what they get and what they pay, and where to begin.
 * What others bring in or have to spend is not in it.
 *
 * @param roleId which employer; the first one on the canvas when left out.
 */
export function employerPaper(reading: Reading, roleId?: string): Paper {
  const { canvas, locale, words } = reading
  const { employer } = words
  const employers = rolesOfParty(canvas, 'employer')
  const chosen = roleId ?? rolesInOrder(canvas).find(({ id }) => employers.has(id))?.id
  if (chosen === undefined || !canvas.roles[chosen])
    return frame(reading, {
      reader: 'employer',
      print: 'compact',
      chapters: [chapter(employer.does, [paragraph(employer.noEmployer)])],
    })

  const lens = roleLens(canvas, chosen)
  return frame(reading, {
    reader: 'employer',
    print: 'compact',
    kicker: employer.for(roleName(canvas, chosen, locale, words)),
    chapters: [
      chapter(employer.steps, firstSteps(reading, lens)),
      chapter(employer.does, agreementsOfEmployer(reading, lens)),
      chapter(employer.helpers, whoHelps(reading, lens)),
      chapter(employer.gets, gets(reading, lens)),
      chapter(employer.pays, bringsIn(reading, lens)),
    ],
  })
}

function chapter(title: string, content: readonly Block[]): Chapter {
  return { title, page: 'upright', fresh: false, content }
}
