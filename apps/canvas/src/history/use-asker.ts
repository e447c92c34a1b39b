import type { Asker } from '../api/versions.ts'
import { useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** Who asks the server for versions of the open canvas. */
export function useAsker(): Asker {
  const { canvasId, key } = useSession()
  const locale = useReaderLocale()
  return { canvasId, key, locale }
}
