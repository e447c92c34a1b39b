import { mayDo, type Version } from '@praatplaat/protocol'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { ChangeList } from './change-list.tsx'
import { DeleteVersionDialog } from './delete-version-dialog.tsx'
import { FailureNotice } from './failure-notice.tsx'
import styles from './moment-detail.module.css'
import { MomentHeading, MomentWhen } from './moment-heading.tsx'
import type { Moment } from './moments.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { ThenNow } from './then-now.tsx'
import { useChangesSince } from './use-changes-since.ts'
import { useThen } from './use-then.ts'

interface MomentDetailProps {
  readonly moment: Moment
  readonly versions: readonly Version[] | null
  /** The way back to the time line, where there is no room for both. */
  readonly onBack: (() => void) | null
  /** The versions are others than they were. */
  readonly onChanged: () => void
}

/** A moment: what has changed since in sentences, then and now in pictures, and the way back to it. */
export function MomentDetail({ moment, versions, onBack, onChanged }: MomentDetailProps) {
  const t = useTranslations('history.moment')
  const then = useThen(moment, versions)
  const canvas = then.state === 'here' ? then.canvas : null
  const changes = useChangesSince(canvas)
  const heading = useRef<HTMLHeadingElement>(null)
  // It has taken the place of the time line, and of the button that was pressed there.
  const isAlone = onBack !== null
  useEffect(() => {
    if (isAlone) heading.current?.focus()
  }, [isAlone])

  return (
    <article className={styles['detail']}>
      {onBack && (
        <Button look="quiet" size="small" className={styles['back']} onClick={onBack}>
          <Icon name="arrow-left" /> {t('back')}
        </Button>
      )}
      <header className={styles['head']}>
        <div>
          <h3 ref={heading} {...focusHome} dir="auto">
            <MomentHeading moment={moment} />
          </h3>
          <MomentWhen moment={moment} then={then} />
        </div>
        {moment.kind === 'version' && (
          <VersionActions
            version={moment.version}
            differs={canvas !== null && changes.count > 0}
            onChanged={onChanged}
          />
        )}
      </header>
      {then.state === 'loading' && (
        <p className={styles['loading']} role="status">
          {t('loading')}
        </p>
      )}
      {then.state === 'failed' && (
        <FailureNotice problem={then.problem} onRetry={then.again}>
          {t('failed')}
        </FailureNotice>
      )}
      {canvas && (
        <>
          <ChangeList told={changes.told} count={changes.count} />
          <ThenNow then={canvas} now={changes.now} told={changes.told} />
        </>
      )}
    </article>
  )
}

interface VersionActionsProps {
  readonly version: Version
  /** Whether restoring it would change anything. */
  readonly differs: boolean
  readonly onChanged: () => void
}

/** What may be done with a version; what this reader may not do is not shown. */
function VersionActions({ version, differs, onChanged }: VersionActionsProps) {
  const t = useTranslations('history.moment')
  const mayEdit = useMayEdit()
  const mayDelete = mayDo(useSession().ability, 'delete')
  const [asking, setAsking] = useState<'restore' | 'delete' | null>(null)
  const close = () => setAsking(null)

  return (
    <div className={styles['actions']}>
      {mayEdit && differs && (
        <Button look="primary" aria-haspopup="dialog" onClick={() => setAsking('restore')}>
          {t('restore')}
        </Button>
      )}
      {mayDelete && (
        <Button look="danger" aria-haspopup="dialog" onClick={() => setAsking('delete')}>
          {t('delete')}
        </Button>
      )}
      {asking === 'restore' && <RestoreDialog version={version} onDone={onChanged} onClose={close} />}
      {asking === 'delete' && <DeleteVersionDialog version={version} onDone={onChanged} onClose={close} />}
    </div>
  )
}
