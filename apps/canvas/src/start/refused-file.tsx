import { useFormatter, useTranslations } from 'use-intl'
import { FaultList } from './fault-list.tsx'
import styles from './open-file.module.css'
import type { ReadFile } from './read-canvas-file.ts'

/** Why a file was not opened. */
export type FileRefusal = Exclude<ReadFile, { kind: 'canvas' }> | { readonly kind: 'several' }

/** As `largestFile` says; written out, for that file is loaded only when one is read. */
const mostMegabytes = 5

/** Says which file was not opened, why, and that nothing was made of it. */
export function RefusedFile({ name, refusal }: { name: string; refusal: FileRefusal }) {
  const t = useTranslations('start.file')
  return (
    <div ref={bringIntoView} className={styles['refused']} role="alert">
      <h3>{t('refused', { name })}</h3>
      <Why refusal={refusal} />
      <p>
        {t('nothingMade')} {refusal.kind === 'faults' && t('tryAnother')}
      </p>
    </div>
  )
}

/** A file may be dropped far from here; the answer must not be off the screen. */
function bringIntoView(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' })
}

function Why({ refusal }: { refusal: FileRefusal }) {
  const t = useTranslations('start.file')
  const format = useFormatter()
  switch (refusal.kind) {
    case 'too-large': {
      const size = format.number(refusal.bytes / 1024 ** 2, { maximumFractionDigits: 1 })
      return <p>{t('tooLarge', { size, most: mostMegabytes })}</p>
    }
    case 'unreadable':
      return <p>{t('unreadable')}</p>
    case 'not-json':
      return <p>{t('notJson')}</p>
    case 'several':
      return <p>{t('several')}</p>
    default:
      return <FaultList faults={refusal.faults} />
  }
}
