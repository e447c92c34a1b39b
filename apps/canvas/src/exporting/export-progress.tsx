import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import styles from './export-progress.module.css'
import { formatOf } from './export-order.ts'
import type { Progress } from './use-export.ts'

interface ExportProgressProps {
  readonly progress: Progress
  readonly onStop: () => void
}

const steps = ['loading', 'drawing', 'writing'] as const

/** How far the making is, with a way to stop it, and how it ended. */
export function ExportProgress({ progress, onStop }: ExportProgressProps) {
  const t = useTranslations('exporting')
  const { state } = progress
  return (
    <div className={styles['progress']} data-state={state}>
      {state === 'making' && (
        <progress aria-label={t('making')} max={steps.length} value={steps.indexOf(progress.step) + 0.5} />
      )}
      <output>
        {state === 'making' && t(`step.${progress.step}`, { name: t(`${progress.product}.name`) })}
        {state === 'done' && t('done', { name: progress.name })}
        {state === 'stopped' && t('stopped')}
        {state === 'nothing' && t('nothingDated')}
        {state === 'failed' &&
          t(formatOf(progress.product) === 'pdf' ? 'failedAtServer' : 'failed', {
            name: t(`${progress.product}.name`),
          })}
      </output>
      {state === 'making' && (
        <Button size="small" onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  )
}
