import type { Finding } from '@praatplaat/model/findings'
import { memo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { draftOf } from '../written-text/drafts.ts'
import styles from './findings.module.css'
import { GoThere } from './go-there.tsx'
import { SetAsideForm } from './set-aside-form.tsx'
import { useTold } from './use-told.ts'

/** One finding: what it is, why that matters, what to do, the way to it, and that the group can let it be. */
export const FindingItem = memo(function FindingItem({ finding }: { finding: Finding }) {
  const t = useTranslations('findings')
  const { title, why, todo } = useTold(finding)
  const { clientId } = useSession()
  const mayEdit = useMayEdit()
  const form = `${clientId}/set-aside/${finding.id}`
  const [isAsking, setAsking] = useState(() => mayEdit && draftOf(form) !== '')
  const opener = useRef<HTMLButtonElement>(null)

  return (
    <li className={styles['finding']}>
      <h4>{title}</h4>
      <p className={styles['why']}>{why}</p>
      <p className={styles['todo']}>{todo}</p>
      <div className={styles['actions']}>
        <GoThere finding={finding} title={title} />
        {mayEdit && (
          <Button
            ref={opener}
            look="quiet"
            size="small"
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {t('notForUs')}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </div>
      {isAsking && (
        <SetAsideForm
          finding={finding}
          draftKey={form}
          onClose={() => {
            setAsking(false)
            opener.current?.focus()
          }}
        />
      )}
    </li>
  )
})
