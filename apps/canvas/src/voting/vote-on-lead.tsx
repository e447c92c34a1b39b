import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useMayGuide } from '../meeting/use-may-guide.ts'
import { useMayEdit } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useVotingDesk } from './voting-desk.ts'
import styles from './voting.module.css'

/** Where several roles want the lead of a phase: the way to a vote on which of them. */
export function VoteOnLead({ phaseId }: { phaseId: string }) {
  const t = useTranslations('leads')
  const desk = useVotingDesk()
  const mayGuide = useMayGuide()
  const mayEdit = useMayEdit()
  if (!mayGuide || !mayEdit) return null
  return (
    <Button
      size="small"
      className={styles['start']}
      onClick={() => {
        desk.asking.set(`lead:${phaseId}`)
        useView.getState().openPanel('votes')
      }}
    >
      {t('vote')}
    </Button>
  )
}
