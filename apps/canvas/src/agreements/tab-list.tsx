import type { Canvas } from '@praatplaat/model'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useSession } from '../session/session-context.tsx'
import styles from './tab-list.module.css'
import { listedTabs, showTab, tabIds, useListedTab } from './use-agreements-filter.ts'

/** What can be listed, each with how many there are: one stop of the tab key, arrows from one to the next. */
export function TabList() {
  const t = useTranslations('agreements.tabs')
  const session = useSession()
  const current = useListedTab()
  const counts = useCanvas(countEach, sameItems)
  const list = useRef<HTMLDivElement>(null)

  const press = (event: KeyboardEvent) => {
    const at = listedTabs.indexOf(current)
    const last = listedTabs.length - 1
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    const next = to === undefined ? undefined : listedTabs[to]
    if (!next) return
    event.preventDefault()
    showTab(session, next)
    list.current?.querySelector<HTMLElement>(`#${tabIds(next).tab}`)?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={t('label')}
      className={styles['tabs']}
      onKeyDown={press}
    >
      {listedTabs.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabIds(tab).tab}
          aria-selected={tab === current}
          aria-controls={tabIds(tab).panel}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => showTab(session, tab)}
        >
          {t(tab)} <span className={styles['count']}>{t('count', { count: counts[index] ?? 0 })}</span>
        </button>
      ))}
    </div>
  )
}

/** Questions that are settled are no open ones any more. */
function countEach({ agreements, needs, resources, questions }: Canvas): readonly number[] {
  const open = Object.values(questions).filter(({ settled }) => !settled).length
  return [...[agreements, needs, resources].map((records) => Object.keys(records).length), open]
}
