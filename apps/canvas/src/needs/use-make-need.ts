import { recordNeed } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import { roleWords } from '../side-panel/phase-words.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { expectWords } from '../written-text/fresh-text.ts'

interface NeedToMake {
  readonly phaseId: string
  readonly fromRoleId: string
  readonly toRoleId: string
  readonly text?: string
}

/**
 * Writes down that one role needs something of another: what pulling an arrow, pointing at a chip and
 * the form all end in. Without words it opens, ready to write them.
 *
 * @returns a function that says whether it is there now.
 */
export function useMakeNeed(): (need: NeedToMake) => boolean {
  const t = useTranslations('board')
  const session = useSession()
  const locale = useReaderLocale()

  return (need) => {
    const { select, openSheet, tell } = useView.getState()
    const needId = newId()
    if (session.commit(recordNeed, { needId, ...need }).kind !== 'done') {
      tell(t('needNotAdded'), 'warn')
      return false
    }
    const canvas = session.canvas.current()
    const words = (roleId: string) => roleWords(canvas, roleId, locale) ?? '?'
    tell(t('needAdded', { from: words(need.fromRoleId), to: words(need.toRoleId) }))
    if (need.text !== undefined) return true
    expectWords(needId)
    select({ kind: 'need', id: needId })
    openSheet()
    return true
  }
}
