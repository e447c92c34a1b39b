import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { PointingHint } from '../canvas-page/pointing-hint.tsx'
import { MoneyTestButton } from '../money-test/money-test-button.tsx'
import { MoneyTestHint } from '../money-test/money-test-parts.tsx'
import { NoteButton } from '../notes/note-button.tsx'
import { RoleTray } from '../role-chips/role-tray.tsx'
import { LookAsButton } from '../role-lens/look-as-button.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { SelectionPanel } from '../side-panel/side-panel.tsx'
import { UndoButtons } from '../stage/undo-buttons.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './phone.module.css'

/** The sheet under the phase: the chips to place, or everything about what was tapped. */
export function PhoneSheet() {
  const t = useTranslations('board')
  const app = useTranslations('app')
  const open = useView((view) => view.sheetOpen)
  const closeSheet = useView((view) => view.closeSheet)
  const openSheet = useView((view) => view.openSheet)
  const select = useView((view) => view.select)
  const mayEdit = useMayEdit()
  const ofRole = useView((view) => view.selection?.kind === 'role')
  const isPointing = useView((view) => view.pointing !== null)
  const pointAt = useView((view) => view.pointAt)
  const isTesting = useView((view) => view.moneyTest && view.picked === null)
  const openAbout = () => {
    // What was tapped before is no longer in sight: "the canvas" is the canvas.
    if (!ofRole) select(null)
    openSheet()
  }
  const pickedRoleId = useView(({ picked }) => (picked?.chipId === null ? picked.roleId : null))

  if (isPointing) {
    return (
      <section className={styles['sheet']} aria-label={t('tray')}>
        <div className={styles['hintRow']}>
          <p className={styles['hint']} role="status">
            <PointingHint />
          </p>
          <Button size="small" onClick={() => pointAt(null)}>
            {app('cancel')}
          </Button>
        </div>
      </section>
    )
  }
  if (open) {
    return (
      <section className={styles['sheet']} data-open aria-label={t('sheet')}>
        <Button className={styles['back']} onClick={closeSheet}>
          <Icon name="arrow-left" /> {t('backToPhase')}
        </Button>
        <SelectionPanel />
      </section>
    )
  }
  return (
    <section className={styles['sheet']} aria-label={t('tray')}>
      <div className={styles['hintRow']}>
        {isTesting ? <MoneyTestHint floating={false} /> : <PickHint />}
        <span className={styles['tools']}>
          {pickedRoleId !== null && <LookAsButton roleId={pickedRoleId} />}
          <MoneyTestButton />
          <NoteButton />
          <UndoButtons />
          <Button size="small" onClick={openAbout}>
            {t(ofRole ? 'aboutRole' : 'about')}
          </Button>
        </span>
      </div>
      {mayEdit && <RoleTray row />}
    </section>
  )
}

function PickHint() {
  const t = useTranslations('board')
  const locale = useReaderLocale()
  const picked = useView((view) => view.picked)
  const role = useCanvas((canvas) => (picked ? canvas.roles[picked.roleId] : undefined))
  const mayEdit = useMayEdit()
  if (!mayEdit) return <p className={styles['hint']}>{t('viewerHint')}</p>
  if (!role) return <p className={styles['hint']}>{t('pickFirst')}</p>
  return (
    <p className={styles['hint']} role="status">
      <strong>{t('picked', { role: say(role.label, locale).replaceAll('\u00AD', '') })}</strong>{' '}
      {t('pickedHowPhone')}
    </p>
  )
}
