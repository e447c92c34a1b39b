import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useSignal } from '../session/session-context.tsx'
import { signal } from '../session/signal.ts'
import { loadWords } from '../words/load-words.ts'
import { ReaderLanguage } from '../words/reader-language.tsx'
import { LineField } from './line-field.tsx'

await loadWords('nl', ['first'])

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A line that the test, as somebody else, can change too. */
function lineOf(first: string) {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  stops.push(() => {
    flushSync(() => root.unmount())
    element.remove()
  })
  const held = signal(first)
  const kept: string[] = []
  const keep = (line: string) => {
    kept.push(line)
    held.set(line)
  }
  const Line = () => <LineField label="Sector" held={useSignal(held)} onKeep={keep} maxLength={200} />
  flushSync(() =>
    root.render(
      <ReaderLanguage locale="nl">
        <Line />
      </ReaderLanguage>,
    ),
  )
  return {
    input: element.querySelector('input')!,
    warning: () => element.textContent,
    kept,
    someoneElse: (line: string) => flushSync(() => held.set(line)),
  }
}

describe('a line that several people may change', () => {
  it('shows what somebody else made of it', () => {
    const { input, someoneElse } = lineOf('Bouw')
    someoneElse('Zorg')
    expect(input.value).toBe('Zorg')
  })

  it('stays under the fingers of who types in it, and counts when they leave', async () => {
    const { input, kept, someoneElse } = lineOf('Bouw')
    await userEvent.click(input)
    await userEvent.keyboard('{End} en ')
    someoneElse('Zorg')
    expect(document.activeElement).toBe(input)
    await userEvent.keyboard('techniek ')
    expect(input.value).toBe('Bouw en techniek ')
    expect(kept).toEqual([])

    await userEvent.keyboard('{Enter}')
    expect(kept).toEqual(['Bouw en techniek'])
    expect(document.activeElement).not.toBe(input)
    expect(input.value).toBe('Bouw en techniek')
  })

  it('is not put back by who only passed through it while somebody else changed it', async () => {
    const { input, kept, someoneElse } = lineOf('Bouw')
    await userEvent.click(input)
    someoneElse('Zorg')
    await userEvent.tab()
    expect(kept).toEqual([])
    expect(input.value).toBe('Zorg')
  })

  it('is as it was after Escape', async () => {
    const { input, kept } = lineOf('Bouw')
    await userEvent.click(input)
    await userEvent.keyboard('{End} en techniek{Escape}')
    expect(kept).toEqual([])
    expect(input.value).toBe('Bouw')
    expect(document.activeElement).not.toBe(input)
  })

  it('says while one types that something looks like data of a person, and keeps it all the same', async () => {
    const { input, kept, warning } = lineOf('')
    await userEvent.fill(input, 'Bel 0612345678')
    expect(warning()).toContain('Dit lijkt op een telefoonnummer')
    await userEvent.keyboard('{Enter}')
    expect(kept).toEqual(['Bel 0612345678'])
  })
})
