import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { LookAsButton } from '../role-lens/look-as-button.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PointingHint } from './pointing-hint.tsx'
import styles from './picked-hint.module.css'

/** Says what to do with the chip that was picked up, and how to let go of it. */
export function PickedHint() {
  const t = useTranslations('board')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const picked = useView((view) => view.picked)
  const pick = useView((view) => view.pick)
  const pointing = useView((view) => view.pointing)
  const pointAt = useView((view) => view.pointAt)
  const role = useCanvas((canvas) => (picked ? canvas.roles[picked.roleId] : undefined))
  if (pointing) {
    return (
      <div className={styles['hint']} role="status">
        <p>
          <PointingHint />
        </p>
        <Button size="small" onClick={() => pointAt(null)}>
          {app('cancel')}
        </Button>
      </div>
    )
  }
  if (!picked || !role) return null

  return (
    <div className={styles['hint']} role="status">
      <p>
        <strong>{t('picked', { role: say(role.label, locale).replaceAll('\u00AD', '') })}</strong>{' '}
        {t('pickedHow')}
      </p>
      {picked.chipId === null && <LookAsButton roleId={role.id} />}
      <Button size="small" onClick={() => pick(null)}>
        {app('cancel')}
      </Button>
    </div>
  )
}
