import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { part } from '../parts/part.tsx'

const ExportChoice = part<object>({
  words: ['exporting'],
  load: () => import('./export-choice.tsx').then((file) => file.ExportChoice),
})

/** What the group takes home: a button that opens the dialog with the files one can have made. */
export function ExportButton() {
  const t = useTranslations('topBar')
  const app = useTranslations('app')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('export')}
      </Button>
      {isOpen && (
        <Dialog title={t('exportTitle')} onClose={() => setOpen(false)} closeLabel={app('close')}>
          <ExportChoice />
        </Dialog>
      )}
    </>
  )
}
