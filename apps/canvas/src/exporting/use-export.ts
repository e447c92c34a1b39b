import type { ExportFormat } from '@praatplaat/export'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { downloadFile } from './download-file.ts'
import { exportFile } from './export-file.ts'
import type { ExportOptions, ExportStep } from './export-order.ts'

/** How far the making of a file is. */
export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly format: ExportFormat; readonly step: ExportStep }
  | { readonly state: 'failed' | 'stopped' | 'nothing'; readonly format: ExportFormat }
  | { readonly state: 'done'; readonly name: string }

interface Exporting {
  readonly progress: Progress
  /** Makes a file and gives it to the reader. Does nothing while another is being made. */
  readonly make: (format: ExportFormat, options: ExportOptions) => void
  readonly stop: () => void
}

/** Makes files, one at a time. Who closes the dialog stops the making. */
export function useExport(): Exporting {
  const { canvas, canvasId } = useSession()
  const locale = useReaderLocale()
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const making = useRef<AbortController | null>(null)

  const makeFile = async (format: ExportFormat, options: ExportOptions, { signal }: AbortController) => {
    const onStep = (step: ExportStep) => setProgress({ state: 'making', format, step })
    try {
      const order = { ...options, format, locale, now: new Date(), canvasId, signal, onStep }
      const file = await exportFile(canvas.current(), order)
      if (file) downloadFile(file)
      setProgress(file ? { state: 'done', name: file.name } : { state: 'nothing', format })
    } catch (error) {
      // What goes wrong is not the reader's doing, and not the server's: whoever looks into it wants to see why.
      if (!signal.aborted) console.error(error)
      setProgress({ state: signal.aborted ? 'stopped' : 'failed', format })
    } finally {
      making.current = null
    }
  }
  useEffect(() => () => making.current?.abort(), [])

  return {
    progress,
    make(format, options) {
      if (making.current) return
      making.current = new AbortController()
      void makeFile(format, options, making.current)
    },
    stop: () => making.current?.abort(),
  }
}
