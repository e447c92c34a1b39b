import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { downloadFile } from './download-file.ts'
import { exportFile } from './export-file.ts'
import type { ExportOptions, ExportStep, Product } from './export-order.ts'

/** How far the making of a file is. */
export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly product: Product; readonly step: ExportStep }
  | { readonly state: 'failed' | 'stopped' | 'nothing'; readonly product: Product }
  | { readonly state: 'done'; readonly name: string }

interface Exporting {
  readonly progress: Progress
  /** Makes a file and gives it to the reader. Does nothing while another is being made. */
  readonly make: (product: Product, options: ExportOptions) => void
  readonly stop: () => void
}

/** Makes files, one at a time. Who closes the dialog stops the making. */
export function useExport(): Exporting {
  const { canvas, canvasId, key } = useSession()
  const locale = useReaderLocale()
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const making = useRef<AbortController | null>(null)

  const makeFile = async (product: Product, options: ExportOptions, { signal }: AbortController) => {
    const onStep = (step: ExportStep) => setProgress({ state: 'making', product, step })
    try {
      const order = { ...options, product, locale, now: new Date(), canvasId, key, signal, onStep }
      const file = await exportFile(canvas.current(), order)
      if (file) downloadFile(file)
      setProgress(file ? { state: 'done', name: file.name } : { state: 'nothing', product })
    } catch (error) {
      // What goes wrong is not the reader's doing, and not the server's: whoever looks into it wants to see why.
      if (!signal.aborted) console.error(error)
      setProgress({ state: signal.aborted ? 'stopped' : 'failed', product })
    } finally {
      making.current = null
    }
  }
  useEffect(() => () => making.current?.abort(), [])

  return {
    progress,
    make(product, options) {
      if (making.current) return
      making.current = new AbortController()
      void makeFile(product, options, making.current)
    },
    stop: () => making.current?.abort(),
  }
}
