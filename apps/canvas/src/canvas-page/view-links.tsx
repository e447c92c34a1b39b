import { useTranslations } from 'use-intl'
import { useView, type CanvasView } from '../view-state/view.ts'

const views = ['board', 'table', 'agreements', 'history'] as const satisfies readonly CanvasView[]

/** The buttons that go to the views of the canvas; how they lie is for the navigation around them. */
export function ViewLinks({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations('views')
  const current = useView((state) => state.view)
  const show = useView((state) => state.show)
  return views.map((view) => (
    <button
      key={view}
      type="button"
      aria-current={view === current ? 'page' : undefined}
      onClick={() => show(view)}
    >
      {t(narrow && view === 'board' ? 'boardShort' : view)}
    </button>
  ))
}
