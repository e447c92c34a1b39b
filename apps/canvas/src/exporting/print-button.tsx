import type { Reader } from '@praatplaat/export'
import { Printer } from 'lucide'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconOf } from '../design/icon.tsx'
import { part } from '../parts/part.tsx'
import styles from './export-choice.module.css'

const PrintPaper = part({
  words: [],
  load: () => import('../on-paper/print-paper.tsx').then((file) => file.PrintPaper),
})

interface PrintButtonProps {
  readonly reader: Reader
  /** Which employer it is for; `null`: the first. */
  readonly employerId: string | null
}

/** Prints the document for a reader from the browser, which can save it as a PDF too: that takes no connection. */
export function PrintButton({ reader, employerId }: PrintButtonProps) {
  const t = useTranslations('exporting')
  const [isPrinting, setPrinting] = useState(false)
  return (
    <li>
      <button type="button" className={styles['format']} onClick={() => setPrinting(true)}>
        <span className={styles['extension']}>
          <IconOf node={Printer} size={20} />
        </span>
        <span className={styles['name']}>{t('print.name')}</span>
        <span className={styles['what']}>{t('print.what')}</span>
      </button>
      {isPrinting && (
        <PrintPaper reader={reader} employerId={employerId} onPrinted={() => setPrinting(false)} />
      )}
    </li>
  )
}
