import type { RoleLens } from '@praatplaat/model/findings'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { bullets, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { longestText, mostLines } from './one-page.ts'

/** What this employer asked for, and the answer. What pays for it belongs to others, and is not told. */
export function gets({ canvas, locale, words }: Reading, lens: RoleLens): readonly Block[] {
  const { employer, means } = words
  const asked = lens.gets.needs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, toRoleId, answer }) =>
      employer.need(
        toRoleId === null ? means.anybody.toLowerCase() : roleName(canvas, toRoleId, locale, words),
        shorten(text, longestText),
        means.answers[answer].toLowerCase(),
      ),
    )
  if (asked.length === 0) return [paragraph(employer.nothingToGet)]
  const left = asked.length - mostLines
  return [
    ...bullets(asked.slice(0, mostLines)),
    ...(left > 0 ? [paragraph(employer.andMore(left), { tone: 'muted' })] : []),
  ]
}
