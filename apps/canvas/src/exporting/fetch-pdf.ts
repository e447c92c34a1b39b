import type { Canvas } from '@praatplaat/model'
import { request } from '../api/request.ts'
import type { Writing } from './export-order.ts'

/** Has the server make a PDF: of a document for one reader, or of the board on a sheet. */
export async function fetchPdf(_canvas: Canvas, writing: Writing): Promise<Blob> {
  const { canvasId, key, locale, signal, begin } = writing
  await begin('writing')
  const asked = new URLSearchParams({ ...askedOf(writing), locale })
  const path = `/api/canvases/${encodeURIComponent(canvasId)}/export/pdf?${asked}`
  const response = await request(path, { key, locale, signal })
  return response.blob()
}

function askedOf({ product, reader, employerId, size }: Writing): Record<string, string> {
  if (product !== 'pdf') return { for: product, size }
  return { for: reader, ...(reader === 'employer' && employerId !== null && { role: employerId }) }
}
