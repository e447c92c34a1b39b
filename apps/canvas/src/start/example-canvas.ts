import { canvasFromFile, type Canvas, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'

/** The worked case as it is drawn on the start page: what its file holds, read without a document. */
export function exampleCanvas(locale: Locale): Canvas {
  const file = instantiateTemplate('isoleerder-rotterdam', locale)
  if (!file) throw new Error('The worked case that the start page shows is not among the templates.')
  return canvasFromFile(file)
}
