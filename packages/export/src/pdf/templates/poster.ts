import { base } from './base.ts'
import { picture } from './picture.ts'
import { sheet } from './sheet.ts'

/** The board alone. */
export const posterTemplate = `${base}${picture}${sheet}
#sheet-of(given)
`
