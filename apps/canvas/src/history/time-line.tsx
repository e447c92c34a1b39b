import type { Version } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Problem } from '../api/problem.ts'
import { Button } from '../design/button.tsx'
import { useMayEdit } from '../session/session-context.tsx'
import { FailureNotice } from './failure-notice.tsx'
import styles from './time-line.module.css'
import { versionDays, type Chosen, type Moment } from './moments.ts'
import { useChangesSince } from './use-changes-since.ts'
import { useMomentWords } from './use-moment-words.ts'
import type { VersionList } from './use-versions.ts'
import type { Visit } from './visit-desk.ts'

interface TimeLineProps {
  readonly list: VersionList
  readonly visit: Visit | null
  /** What is shown beside it. */
  readonly moment: Moment | null
  readonly onChoose: (chosen: Chosen) => void
}

/** So many versions are listed, and as many more each time one asks for older ones. */
const atATime = 25

/** The moments that the canvas of now can be compared with: the visit before this one, and versions by day. */
export function TimeLine({ list, visit, moment, onChoose }: TimeLineProps) {
  const t = useTranslations('history.line')
  const { dayHeading } = useMomentWords()
  const { versions, problem, refresh } = list
  const isOffline = problem instanceof Problem && problem.type === 'offline'
  const [shown, setShown] = useState(atATime)
  const older = (versions?.length ?? 0) - shown
  const chosenId = moment?.kind === 'version' ? moment.version.id : null

  return (
    <section className={styles['line']} aria-label={t('label')}>
      {visit && (
        <VisitButton visit={visit} isChosen={moment?.kind === 'visit'} onChoose={() => onChoose('visit')} />
      )}
      {isOffline && (
        <div className={styles['notice']} role="status">
          <h3>{t('offline')}</h3>
          <p>{t('offlineHow')}</p>
        </div>
      )}
      {problem !== null && !isOffline && (
        <FailureNotice problem={problem} onRetry={refresh}>
          {t('failed')}
        </FailureNotice>
      )}
      {versions === null && problem === null && (
        <p className={styles['loading']} role="status">
          {t('loading')}
        </p>
      )}
      {versions?.length === 0 && <NoVersions />}
      {versionDays((versions ?? []).slice(0, shown)).map(({ day, versions: made }) => (
        <section key={day}>
          <h3>{dayHeading(day)}</h3>
          <ol className={styles['day']}>
            {made.map((version) => (
              <VersionItem
                key={version.id}
                version={version}
                isChosen={version.id === chosenId}
                onChoose={() => onChoose({ versionId: version.id })}
              />
            ))}
          </ol>
        </section>
      ))}
      {older > 0 && (
        <Button size="small" onClick={() => setShown(shown + atATime)}>
          {t('older', { count: older })}
        </Button>
      )}
    </section>
  )
}

interface VisitButtonProps {
  readonly visit: Visit
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function VisitButton({ visit, isChosen, onChoose }: VisitButtonProps) {
  const t = useTranslations('history.line')
  const { when } = useMomentWords()
  const { count } = useChangesSince(visit.canvas)
  return (
    <button
      type="button"
      className={styles['visit']}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      <strong>{t('visit')}</strong>
      <span>{t('visitWhen', { ...when(visit.at) })}</span>
      {visit.canvas && <span className={styles['count']}>{t('visitCount', { count })}</span>}
    </button>
  )
}

interface VersionItemProps {
  readonly version: Version
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function VersionItem({ version, isChosen, onChoose }: VersionItemProps) {
  const { when, nameOf } = useMomentWords()
  return (
    <li className={styles['moment']} data-kind={version.kind}>
      <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
        <time dateTime={version.createdAt}>{when(version.createdAt).time}</time>
        <span className={styles['name']} dir="auto">
          {nameOf(version)}
        </span>
      </button>
    </li>
  )
}

function NoVersions() {
  const t = useTranslations('history.line')
  const mayEdit = useMayEdit()
  return (
    <div className={styles['notice']}>
      <h3>{t('emptyHeading')}</h3>
      <p>{mayEdit ? t('emptyTodo') : t('emptyViewer')}</p>
    </div>
  )
}
