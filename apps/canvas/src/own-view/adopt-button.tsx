import type { ArgsOf } from '@praatplaat/model'
import { adoptAnswers, liesSo } from '@praatplaat/model/own-view'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './own-views-panel.module.css'

export type AdoptedAnswer = ArgsOf<typeof adoptAnswers>['answers'][number]

/** Takes an answer over on the canvas with one tap. Where it lies so already, it says that. */
export function AdoptButton({ answer, name }: { answer: AdoptedAnswer; name: string }) {
  const t = useTranslations('ownView')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const isThere = useCanvas((canvas) => liesSo(canvas, answer))
  if (!mayEdit && !isThere) return null
  return (
    <Button
      size="small"
      className={styles['adopt']}
      aria-disabled={isThere}
      onClick={() => {
        if (isThere) return
        const outcome = commit(adoptAnswers, { answers: [answer] })
        if (outcome.kind === 'done') useView.getState().tell(t('adopted'))
      }}
    >
      {isThere && <Icon name="check" size={14} />} {t(isThere ? 'liesSo' : 'adopt')}
      <span className="visually-hidden">: {name}</span>
    </Button>
  )
}
