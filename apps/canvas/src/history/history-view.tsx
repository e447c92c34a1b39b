import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome, useKeepFocus } from '../agreements/use-keep-focus.ts'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { useHoldsPen, useSignal } from '../session/session-context.tsx'
import styles from './history-view.module.css'
import { KeepVersion } from './keep-version.tsx'
import { MomentDetail } from './moment-detail.tsx'
import type { Chosen, Moment } from './moments.ts'
import { TimeLine } from './time-line.tsx'
import { useVersions } from './use-versions.ts'
import { useVisitDesk } from './visit-desk.ts'

/** The view "Verloop": how the canvas was before, what has changed since, and the way back. */
export function HistoryView() {
  const t = useTranslations('history')
  const narrow = useIsNarrow()
  const holdsPen = useHoldsPen()
  const list = useVersions()
  const visit = useSignal(useVisitDesk().before)
  const [chosen, choose] = useState<Chosen | null>(null)
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)

  const momentOf = (what: Chosen | null): Moment | null => {
    if (what === null) return null
    if (what === 'visit') return visit && { kind: 'visit', visit }
    const version = list.versions?.find(({ id }) => id === what.versionId)
    return version ? { kind: 'version', version } : null
  }
  const [newest] = list.versions ?? []
  // Where there is room for both, what one comes for stands there at once.
  const first: Chosen | null = visit ? 'visit' : newest ? { versionId: newest.id } : null
  const moment = momentOf(chosen) ?? (narrow ? null : momentOf(first))
  const showsLine = !narrow || moment === null

  return (
    <main ref={main} className={styles['view']}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <div>
            <h2 {...focusHome}>{t('title')}</h2>
            <p>{t('intro')}</p>
          </div>
          {holdsPen && showsLine && <KeepVersion onKept={list.refresh} />}
        </header>
        <div className={styles['columns']}>
          {showsLine && <TimeLine list={list} visit={visit} moment={moment} onChoose={choose} />}
          {moment && (
            <MomentDetail
              key={moment.kind === 'visit' ? 'visit' : moment.version.id}
              moment={moment}
              versions={list.versions}
              onBack={narrow ? () => choose(null) : null}
              onChanged={list.refresh}
            />
          )}
        </div>
      </div>
    </main>
  )
}
