import type { Finding } from '@praatplaat/model/findings'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView, type Selection } from '../view-state/view.ts'
import { concerns } from './concerns.ts'
import styles from './findings.module.css'
import { useFindings } from './use-findings.ts'
import { useTold } from './use-told.ts'

/** How many are told here; the panel has them all. */
const toldHere = 3

/** At the foot of a panel: the first of what there is to talk over about this, and the way to all of it. */
export function FindingsBox({ about }: { about: Selection }) {
  const t = useTranslations('findings')
  const headingId = useId()
  const openPanel = useView((view) => view.openPanel)
  const findings = useFindings()
  const here = useCanvas(
    (canvas) =>
      (findings ?? []).filter((finding) => finding.dismissed === null && concerns(finding, about, canvas)),
    sameItems,
  )
  if (here.length === 0) return null

  return (
    <section className={styles['box']} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('titleWithCount', { count: here.length })}</h3>
      <ul>
        {here.slice(0, toldHere).map((finding) => (
          <ToldTitle key={finding.id} finding={finding} />
        ))}
      </ul>
      <Button size="small" onClick={() => openPanel('findings')}>
        {t('seeAll')}
      </Button>
    </section>
  )
}

function ToldTitle({ finding }: { finding: Finding }) {
  return <li>{useTold(finding).title}</li>
}
