import type { Locale } from '@praatplaat/model'
import { createTranslator } from 'use-intl/core'
import { filesOf } from '../../words/testing/written-words.ts'
import type { ChangeWords } from '../tell-changes.ts'

/** The words of sentences, as they are written: without a screen. */
export function changeWords(locale: Locale): ChangeWords {
  const files = filesOf(locale)
  const speak = (file: string, namespace: string) =>
    createTranslator({
      locale,
      timeZone: 'UTC',
      messages: { area: files[file]! },
      namespace: `area${namespace}` as 'area',
    })
  return {
    locale,
    t: speak('history.json', '.change'),
    history: speak('history.json', ''),
    fieldNames: speak('announcements.json', '.field'),
    agreements: speak('agreements.json', ''),
    needs: speak('panels/needs.json', ''),
    resources: speak('panels/resources.json', ''),
    rounds: speak('first/rounds.json', ''),
    panel: speak('first/panel.json', ''),
    involvement: speak('panels/involvement.json', ''),
  }
}
