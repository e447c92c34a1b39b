import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useMayEdit } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** Lets the next tap on a chip say of whom something is needed: the same as pulling an arrow to it. */
export function PointAtNeed({ chipId }: { chipId: string }) {
  const t = useTranslations('needs')
  const pointAt = useView((view) => view.pointAt)
  const isPointing = useView((view) => view.pointing?.at === 'need' && view.pointing.chipId === chipId)
  if (!useMayEdit()) return null

  return (
    <Button
      size="small"
      aria-pressed={isPointing}
      onClick={() => pointAt(isPointing ? null : { at: 'need', chipId })}
    >
      <Icon name="move-up-right" size={15} /> {t('point')}
    </Button>
  )
}
