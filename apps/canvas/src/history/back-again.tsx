import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useSession, useSignal } from '../session/session-context.tsx'
import strip from '../together/together.module.css'
import { useView } from '../view-state/view.ts'
import { countChanges, tellChanges, useChangeWords } from './tell-changes.ts'
import { useMomentWords } from './use-moment-words.ts'
import { useVisitDesk, type Visit } from './visit-desk.ts'

/** Follows the visit of this reader, and tells who comes back after a while that something changed. */
export function BackAgain() {
  const desk = useVisitDesk()
  const isBack = useSignal(desk.isBack)
  const before = useSignal(desk.before)
  const looksBack = useView((view) => view.view === 'history')
  useEffect(() => desk.follow(), [desk])
  // Who looks at what changed need not be told that something did.
  useEffect(() => {
    if (looksBack) desk.isBack.set(false)
  }, [looksBack, desk])

  if (!isBack || looksBack || before === null) return null
  return <ChangedMeanwhile key={before.at} visit={before} onClose={() => desk.isBack.set(false)} />
}

function ChangedMeanwhile({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const t = useTranslations('history.hint')
  const app = useTranslations('app')
  const show = useView((view) => view.show)
  const { when } = useMomentWords()
  const words = useChangeWords()
  const { canvas } = useSession()
  // What changed until they came. Who is back sees the rest happen, and it is not counted at every stroke.
  const [count] = useState(() =>
    visit.canvas ? countChanges(tellChanges(words, visit.canvas, canvas.current())) : 0,
  )
  if (count === 0) return null
  return (
    <aside className={strip['strip']} aria-label={t('label')}>
      <p className={strip['words']} role="status">
        {t('text', { count, ...when(visit.at) })}
      </p>
      <Button size="small" look="primary" onClick={() => show('history')}>
        {t('look')}
      </Button>
      <Button size="small" look="quiet" aria-label={app('close')} onClick={onClose}>
        <Icon name="x" size={16} />
      </Button>
    </aside>
  )
}
