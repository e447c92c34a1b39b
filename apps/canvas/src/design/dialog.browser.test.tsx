import { StrictMode, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Dialog } from './dialog.tsx'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function show(screen: ReactNode): HTMLDialogElement {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  stops.push(() => {
    flushSync(() => root.unmount())
    element.remove()
  })
  flushSync(() => root.render(<StrictMode>{screen}</StrictMode>))
  return element.querySelector('dialog')!
}

describe('a dialog', () => {
  it('that must be answered comes back, however often one presses Escape', async () => {
    const dialog = show(
      <Dialog title="Welkom">
        <input aria-label="Hoe heet je?" />
      </Dialog>,
    )
    const closed = vi.fn<() => void>()
    dialog.addEventListener('close', closed)
    await userEvent.keyboard('{Escape}{Escape}{Escape}')
    await expect.poll(() => closed.mock.calls.length).toBeGreaterThan(0)
    await expect.poll(() => dialog.matches(':modal')).toBe(true)
  })

  it('that one may leave asks its page to take it away, at the first Escape', async () => {
    const onClose = vi.fn<() => void>()
    show(
      <Dialog title="Delen" onClose={onClose}>
        <input aria-label="Link" />
      </Dialog>,
    )
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => onClose.mock.calls.length).toBe(1)
  })

  it('that was opened from another one leaves that one open', async () => {
    const outer = vi.fn<() => void>()
    const inner = vi.fn<() => void>()
    show(<DialogWithDialog outer={outer} inner={inner} />)
    await userEvent.click(page.getByRole('button', { name: 'Kopieer' }))
    // Both that it is to be closed and that it has been, which the second Escape does whatever a page says.
    await userEvent.keyboard('{Escape}{Escape}')
    await expect.poll(() => inner.mock.calls.length).toBeGreaterThan(1)
    expect(outer).not.toHaveBeenCalled()
  })

  it('gives the focus back to the button that opened it, though its page takes it away with it', async () => {
    const { stop, opener } = openFromButton()
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).not.toBe('Open')
    stop()
    expect(document.activeElement).toBe(opener)
  })

  it('gives the focus to the first heading that keeps it, when the button has gone meanwhile', () => {
    const { stop, opener } = openFromButton()
    const heading = document.createElement('h2')
    heading.tabIndex = -1
    heading.dataset['focusHome'] = ''
    document.body.append(heading)
    opener.remove()
    stop()
    expect(document.activeElement).toBe(heading)
    heading.remove()
  })
})

function DialogWithDialog({ outer, inner }: { readonly outer: () => void; readonly inner: () => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog title="Aanpassen" onClose={outer}>
      <button type="button" onClick={() => setOpen(true)}>
        Kopieer
      </button>
      {isOpen && (
        <Dialog title="Sleutel" onClose={inner}>
          <input aria-label="Sleutel" />
        </Dialog>
      )}
    </Dialog>
  )
}

/** A button that has the focus, and the dialog it opened; `stop` lets the page take the dialog away. */
function openFromButton(): { readonly opener: HTMLElement; readonly stop: () => void } {
  const opener = document.createElement('button')
  opener.ariaLabel = 'Open'
  document.body.append(opener)
  opener.focus()
  stops.push(() => opener.remove())
  show(
    <Dialog title="Delen" onClose={vi.fn<() => void>()}>
      <input aria-label="Link" />
    </Dialog>,
  )
  return { opener, stop: stops.pop()! }
}
