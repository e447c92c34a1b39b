import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { useTranslations } from 'use-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { loadWords } from '../words/load-words.ts'
import { ReaderLanguage, useSetLocale } from '../words/reader-language.tsx'
import { part } from './part.tsx'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** Shows a part as the app does, beside something that is there already. */
async function show(Part: ComponentType<object>) {
  await loadWords('nl', ['first'])
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <ReaderLanguage locale="nl">
        <ToEnglish />
        <Part />
      </ReaderLanguage>,
    ),
  )
  stops.push(() => {
    flushSync(() => root.unmount())
    element.remove()
  })
}

function ToEnglish() {
  const setLocale = useSetLocale()
  return (
    <button type="button" onClick={() => void setLocale('en')}>
      English
    </button>
  )
}

function Making() {
  return <p>{useTranslations('sharing')('making')}</p>
}

/** A part that cannot be fetched as often as told, and then can. */
function partThatFails(times: number) {
  let left = times
  return part<object>({
    words: ['sharing'],
    load: async () => {
      left -= 1
      if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module')
      return Making
    },
    frame: (standIn) => <section aria-label="Plek">{standIn}</section>,
    ahead: false,
  })
}

const made = page.getByText('De link wordt gemaakt…')
const failure = page.getByRole('alert')

describe('a part of the screen', () => {
  it('is loaded when it is shown, with the words it says', async () => {
    await show(partThatFails(0))
    await expect.element(made).toBeVisible()
  })

  it('says in its own place that it could not be loaded, and comes when one tries again', async () => {
    await show(partThatFails(1))
    await expect.element(page.getByRole('region', { name: 'Plek' }).getByRole('alert')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'English' })).toBeVisible()
    await failure.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect.element(made).toBeVisible()
    expect(failure.elements()).toEqual([])
  })

  it('tries by itself once there is a connection again', async () => {
    await show(partThatFails(1))
    await expect.element(failure).toBeVisible()
    dispatchEvent(new Event('online'))
    await expect.element(made).toBeVisible()
  })

  it('that was fetched ahead in vain is fetched again when it is shown', async () => {
    const Part = partThatFails(1)
    await Part.fetch('nl')
    await show(Part)
    await expect.element(made).toBeVisible()
  })

  it('speaks the other language once the reader switches to it', async () => {
    await show(partThatFails(0))
    await expect.element(made).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect.element(page.getByText('Making the link…')).toBeVisible()
  })
})
