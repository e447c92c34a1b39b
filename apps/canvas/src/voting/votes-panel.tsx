import { closeVote, removeVote } from '@praatplaat/model/document'
import type { Vote } from '@praatplaat/model/vote'
import { useTranslations } from 'use-intl'
import { OwnPanel } from '../findings/own-panel.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { useMayGuide } from '../meeting/use-may-guide.ts'
import { SureButton } from '../own-view/sure-button.tsx'
import { useHoldsPen, useMayEdit, useSession, useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { BallotForm } from './ballot-form.tsx'
import { OpenVoteForm } from './open-vote-form.tsx'
import { useItemWords } from './use-item-words.ts'
import { VoteResult } from './vote-result.tsx'
import { useVotingDesk } from './voting-desk.ts'
import styles from './voting.module.css'

/** The votes: those that are open first, then how the others came out, the latest first; and a way to open another. */
export function VotesPanel() {
  const t = useTranslations('voting')
  const desk = useVotingDesk()
  const votes = useSignal(desk.votes)
  const asking = useSignal(desk.asking)
  const closePanel = useView((view) => view.closePanel)
  const mayGuide = useMayGuide()
  const mayEdit = useMayEdit()
  const open = votes.filter(({ result }) => result === null)
  const closed = votes.filter(({ result }) => result !== null).toReversed()

  return (
    <OwnPanel title={t('title')} sub={t('anonymous')} onClose={closePanel}>
      {asking !== null && mayGuide && mayEdit && <OpenVoteForm desk={desk} subject={asking} />}
      {votes.length === 0 && asking === null && <p className={styles['quiet']}>{t('none')}</p>}
      {[...open, ...closed].map((vote) => (
        <VoteSection key={vote.id} vote={vote} />
      ))}
    </OwnPanel>
  )
}

function VoteSection({ vote }: { vote: Vote }) {
  const t = useTranslations('voting')
  const { doc } = useSession()
  const { subjectOf, itemWords } = useItemWords()
  const mayGuide = useMayGuide()
  const mayEdit = useMayEdit()
  const holdsPen = useHoldsPen()
  const headingId = `vote-${vote.id}`
  const isOpen = vote.result === null
  return (
    <section className={styles['vote']} aria-labelledby={headingId}>
      <h3 id={headingId}>{subjectOf(vote)}</h3>
      {isOpen ? holdsPen && <BallotForm vote={vote} /> : <VoteResult vote={vote} itemWords={itemWords} />}
      <p className={styles['quiet']} role="status">
        {t(isOpen ? 'handedIn' : 'tookPart', { count: vote.ballots })}
      </p>
      {mayGuide && mayEdit && (
        <div className={styles['actions']}>
          {isOpen && (
            <SureButton
              label={t('close')}
              sure={t('closeSure')}
              wait={t('wait')}
              onSure={() => closeVote(doc, vote.id, serverNow())}
            />
          )}
          <SureButton
            look="quiet"
            label={t('remove')}
            sure={t('removeSure')}
            wait={t('wait')}
            onSure={() => removeVote(doc, vote.id)}
          />
        </div>
      )}
    </section>
  )
}
