import { deleteAgreement } from '@praatplaat/model'
import type { TextPlace } from '@praatplaat/model/document'
import * as fc from 'fast-check'
import { flushSync } from 'react-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Session } from '../session/session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { WrittenTextField } from './written-text-field.tsx'

const place: TextPlace = { kind: 'agreements', id: 'A3', field: 'remark' }
const label = 'Opmerking'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function fieldOf(session: Session, look: { maxLength?: number } = {}): HTMLTextAreaElement {
  const { element, stop } = renderInSession(
    session,
    <WrittenTextField place={place} label={label} {...look} />,
  )
  stops.push(stop)
  return element.querySelector('textarea')!
}

/** What a browser does when someone types, pastes or deletes: the selection is replaced, then the page hears of it. */
function type(field: HTMLTextAreaElement, text: string, at?: readonly [number, number]): void {
  if (at) field.setSelectionRange(...at)
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText' }))
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
}

function caretOf(field: HTMLTextAreaElement): string {
  const { value, selectionStart, selectionEnd } = field
  return `${value.slice(0, selectionStart)}|${value.slice(selectionStart, selectionEnd)}|${value.slice(selectionEnd)}`
}

describe('a text that two people write at once', () => {
  it('keeps what both typed, and each caret where its owner was', async () => {
    const { anna, bram, deliver } = pairedSessions()
    const [annas, brams] = [fieldOf(anna), fieldOf(bram)]
    await userEvent.fill(annas, 'De buddy krijgt vrij')
    flushSync(deliver)
    expect(brams.value).toBe('De buddy krijgt vrij')

    await userEvent.click(annas)
    type(annas, ' één dag', [15, 15])
    type(brams, 'Afspraak: ', [0, 0])
    flushSync(deliver)

    expect(annas.value).toBe('Afspraak: De buddy krijgt één dag vrij')
    expect(brams.value).toBe(annas.value)
    expect(caretOf(annas)).toBe('Afspraak: De buddy krijgt één dag|| vrij')
  })

  it('keeps a selection on its letters while somebody else types before it', async () => {
    const { anna, bram, deliver } = pairedSessions()
    const [annas, brams] = [fieldOf(anna), fieldOf(bram)]
    await userEvent.fill(annas, 'wie doet wat')
    flushSync(deliver)
    await userEvent.click(annas)
    annas.setSelectionRange(4, 8)
    type(brams, 'Vraag: ', [0, 0])
    flushSync(deliver)
    expect(caretOf(annas)).toBe('Vraag: wie |doet| wat')
  })

  it('writes nothing and moves nothing while a word is being composed, and then keeps both', async () => {
    const { anna, bram, deliver, deliverTo } = pairedSessions()
    const [annas, brams] = [fieldOf(anna), fieldOf(bram)]
    await userEvent.fill(annas, 'Per week een dag')
    flushSync(deliver)
    await userEvent.click(annas)
    annas.setSelectionRange(12, 12)

    annas.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    type(annas, ' ha')
    type(brams, 'Elke', [0, 3])
    type(brams, '!', [brams.value.length, brams.value.length])
    flushSync(() => deliverTo('anna'))
    expect(annas.value).toBe('Per week een ha dag')
    expect(anna.text(place)!.toString()).toBe('Elke week een dag!')

    type(annas, 'lve')
    annas.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: ' halve' }))
    flushSync(deliver)
    expect(annas.value).toBe('Elke week een halve dag!')
    expect(brams.value).toBe(annas.value)
    expect(caretOf(annas)).toBe('Elke week een halve|| dag!')
  })

  it('writes a word that was still being composed when its field went away', async () => {
    const { anna } = pairedSessions()
    const annas = fieldOf(anna)
    annas.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    type(annas, 'bijna')
    stops.pop()!()
    expect(anna.text(place)!.toString()).toBe('bijna')
  })

  it('ends up the same at both, whatever they do and whenever it arrives', () => {
    fc.assert(
      fc.property(fc.array(step(['a', 'bc', 'é', '\n', '😀', ''], 3), { maxLength: 30 }), (steps) => {
        const { shown, written } = played(steps)
        expect(shown.anna).toBe(shown.bram)
        expect(shown.anna).toBe(written)
      }),
    )
  })

  it('loses no letter of what they type, whatever they do and whenever it arrives', () => {
    fc.assert(
      fc.property(fc.array(step(['a', 'bc', 'def'], 0), { maxLength: 30 }), (steps) => {
        const typed = steps.flatMap(({ does, text }) => (does === 'type' ? text.split('') : []))
        expect(played(steps).written.split('').toSorted()).toEqual(typed.toSorted())
      }),
    )
  })
})

describe('undo in a text', () => {
  it('takes back only what one typed oneself, and not the words of somebody else', async () => {
    const { anna, bram, deliver } = pairedSessions()
    const [annas, brams] = [fieldOf(anna), fieldOf(bram)]
    type(brams, 'Bram. ', [0, 0])
    flushSync(deliver)
    await userEvent.click(annas)
    await userEvent.keyboard('{End}Anna.')
    flushSync(deliver)
    expect(annas.value).toBe('Bram. Anna.')

    await userEvent.keyboard('{Control>}z{/Control}')
    expect(annas.value).toBe('Bram. ')
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(annas.value).toBe('Bram. Anna.')
    expect(caretOf(annas)).toBe('Bram. Anna.||')
  })
})

describe('the bounds of a text', () => {
  it('refuses in full what would not fit, says why, and keeps what was there with its selection', async () => {
    const { anna } = pairedSessions()
    const annas = fieldOf(anna, { maxLength: 10 })
    await userEvent.fill(annas, 'acht tekst')
    await userEvent.click(annas)
    flushSync(() => type(annas, 'veel te lang', [5, 6]))
    expect(caretOf(annas)).toBe('acht |t|ekst')
    expect(anna.text(place)!.toString()).toBe('acht tekst')
    expect(document.body.textContent).toContain('hooguit 10 tekens')

    flushSync(() => type(annas, '', [4, 10]))
    expect(annas.value).toBe('acht')
    expect(document.body.textContent).not.toContain('hooguit 10 tekens')
  })
})

describe('what looks like data of a person', () => {
  it('is pointed out under the text, at everybody who has it open, and is kept', async () => {
    const { anna, bram, deliver } = pairedSessions()
    const annas = fieldOf(anna)
    const { element: brams, stop } = renderInSession(bram, <WrittenTextField place={place} label={label} />)
    stops.push(stop)
    await userEvent.fill(annas, 'BSN 111222333')
    flushSync(deliver)
    expect(anna.text(place)!.toString()).toBe('BSN 111222333')
    expect(brams.querySelector('output[aria-live="polite"]')?.textContent).toContain('Dit lijkt op een BSN')

    await userEvent.fill(annas, 'Nummer volgt')
    flushSync(deliver)
    expect(document.body.textContent).not.toContain('Dit lijkt op')
  })
})

describe('who may not write, and what is no longer there', () => {
  it('shows a viewer the text, and follows it', async () => {
    const { anna, bram, deliver } = pairedSessions('view')
    const { element, stop } = renderInSession(anna, <WrittenTextField place={place} label={label} />)
    stops.push(stop)
    const brams = fieldOf(bram)
    type(brams, 'Staat vast', [0, 0])
    flushSync(deliver)
    expect(element.querySelector('textarea')).toBeNull()
    expect(element.textContent).toContain('Staat vast')
  })

  it('says so when somebody deletes what it belongs to, and comes back when they undo that', async () => {
    const { anna, bram, deliver } = pairedSessions()
    const { element, stop } = renderInSession(anna, <WrittenTextField place={place} label={label} />)
    stops.push(stop)
    type(element.querySelector('textarea')!, 'blijft', [0, 0])
    flushSync(deliver)
    bram.commit(deleteAgreement, { agreementId: 'A3' })
    flushSync(deliver)
    expect(element.textContent).toContain('Deze tekst is er niet meer')

    bram.undo.undo()
    flushSync(deliver)
    const field = element.querySelector('textarea')!
    expect(field.value).toBe('blijft')
    type(field, ' staan', [6, 6])
    expect(anna.text(place)!.toString()).toBe('blijft staan')
  })
})

/** One thing that one of them does: type over at most `most` letters, compose, or get what the other did. */
function step(texts: readonly string[], most: number) {
  return fc.record({
    who: fc.constantFrom('anna' as const, 'bram' as const),
    does: fc.constantFrom('type', 'type', 'type', 'compositionstart', 'compositionend', 'receive'),
    from: fc.nat(1000),
    length: fc.nat(most),
    text: fc.constantFrom(...texts),
  })
}

/** Plays the steps in two fields, ends what is being composed and delivers the rest. */
function played(steps: readonly (ReturnType<typeof step> extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const { anna, bram, deliver, deliverTo } = pairedSessions()
  const fields = { anna: fieldOf(anna), bram: fieldOf(bram) }
  flushSync(() => {
    for (const { who, does, from, length, text } of steps) {
      const field = fields[who]
      const start = from % (field.value.length + 1)
      if (does === 'type') type(field, text, [start, Math.min(field.value.length, start + length)])
      else if (does === 'receive') deliverTo(who)
      else field.dispatchEvent(new CompositionEvent(does))
    }
    for (const field of Object.values(fields)) field.dispatchEvent(new CompositionEvent('compositionend'))
    deliver()
  })
  const shown = { anna: fields.anna.value, bram: fields.bram.value }
  for (const stop of stops.splice(0)) stop()
  return { shown, written: anna.text(place)!.toString() }
}
