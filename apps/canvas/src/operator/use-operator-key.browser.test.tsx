import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Problem } from '../api/problem.ts'
import { loadWords } from '../words/load-words.ts'
import { ReaderLanguage } from '../words/reader-language.tsx'
import { useOperatorKey } from './use-operator-key.tsx'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** One attempt to make something, which the server has yet to answer. */
interface Attempt {
  readonly key: string | undefined
  readonly accept: (made: string) => void
  readonly refuse: (problem: Problem) => void
}

interface MakerProps {
  readonly attempt: (operatorKey?: string) => Promise<string>
  readonly onBegun: (outcome: Promise<string | null>) => void
}

function Maker({ attempt, onBegun }: MakerProps) {
  const { make, dialog: asking } = useOperatorKey()
  return (
    <>
      <button type="button" onClick={() => onBegun(make(attempt))}>
        Maken
      </button>
      {asking}
    </>
  )
}

/** Begins to make something. `attempts` is what the server was asked, `outcome` what came of it. */
async function begin() {
  await loadWords('nl', ['first'])
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  stops.push(() => {
    flushSync(() => root.unmount())
    element.remove()
  })
  const attempts: Attempt[] = []
  const attempt = (key?: string) =>
    new Promise<string>((accept, refuse) => attempts.push({ key, accept, refuse }))
  // In an object, for a promise that is resolved with another one would be that one.
  const begun = new Promise<{ outcome: Promise<string | null> }>((resolve) =>
    root.render(
      <ReaderLanguage locale="nl">
        <Maker attempt={attempt} onBegun={(outcome) => resolve({ outcome })} />
      </ReaderLanguage>,
    ),
  )
  await userEvent.click(page.getByRole('button', { name: 'Maken' }))
  return { attempts, ...(await begun) }
}

const forOperator = () =>
  new Problem('urn:praatplaat:problem:operator-key-needed', 401, 'Alleen de beheerder')
const dialog = page.getByRole('dialog', { name: 'De sleutel van de beheerder is nodig' })
const field = page.getByRole('textbox', { name: 'Sleutel van de beheerder' })
const wrong = page.getByText('Dit is niet de sleutel van de beheerder.')

async function give(key: string): Promise<void> {
  await userEvent.fill(field, key)
  await userEvent.keyboard('{Enter}')
}

describe('the key of the operator', () => {
  it('is not asked for where everybody may make something', async () => {
    const { attempts, outcome } = await begin()
    attempts[0]!.accept('gemaakt')
    expect(await outcome).toBe('gemaakt')
    expect(dialog.query()).toBeNull()
  })

  it('is asked for again when it was wrong, with what was typed still there', async () => {
    const { attempts, outcome } = await begin()
    attempts[0]!.refuse(forOperator())
    await give('bijna de sleutel')
    expect(wrong.query()).toBeNull()
    attempts[1]!.refuse(forOperator())
    await expect.element(wrong).toBeVisible()
    await expect.element(field).toHaveValue('bijna de sleutel')
    await give('de sleutel')
    attempts[2]!.accept('gemaakt')
    expect(await outcome).toBe('gemaakt')
    expect(attempts.map(({ key }) => key)).toEqual([undefined, 'bijna de sleutel', 'de sleutel'])
    await expect.poll(() => dialog.query()).toBeNull()
  })

  it('is asked for no more by who gives up while the server is being asked', async () => {
    const { attempts, outcome } = await begin()
    attempts[0]!.refuse(forOperator())
    await give('bijna de sleutel')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => dialog.query()).toBeNull()
    attempts[1]!.refuse(forOperator())
    expect(await outcome).toBeNull()
    expect(dialog.query()).toBeNull()
  })

  it('leaves every other refusal to who made the attempt', async () => {
    const { attempts, outcome } = await begin()
    attempts[0]!.refuse(forOperator())
    await give('de sleutel')
    const busy = new Problem('urn:praatplaat:problem:too-many-requests', 429, 'Te snel')
    attempts[1]!.refuse(busy)
    await expect(outcome).rejects.toBe(busy)
    await expect.poll(() => dialog.query()).toBeNull()
  })
})
