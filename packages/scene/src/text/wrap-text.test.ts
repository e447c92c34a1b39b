import { describe, expect, it } from 'vitest'
import type { MeasureText } from './measure-text.ts'
import { wrapText } from './wrap-text.ts'

/** Every letter is as wide as the type is high. */
const measure: MeasureText = (text, { size }) => Array.from(text).length * size

function wrap(text: string, maxWidth: number, maxLines = 2): readonly string[] {
  return wrapText(text, { size: 1, weight: 400, maxWidth, maxLines }, measure).lines
}

describe('wrapping text', () => {
  it('[SC7] breaks at spaces', () => {
    expect(wrap('Werving en selectie', 12)).toEqual(['Werving en', 'selectie'])
  })

  it('[SC7] shows a soft hyphen only where it breaks', () => {
    expect(wrap('Ervarings\u00ADdeskundige', 12)).toEqual(['Ervarings-', 'deskundige'])
    expect(wrap('Ervarings\u00ADdeskundige', 20)).toEqual(['Ervaringsdeskundige'])
  })

  it('[SC7] breaks after a hyphen or slash that is there', () => {
    expect(wrap('Studie-/loopbaancoach', 14)).toEqual(['Studie-/', 'loopbaancoach'])
  })

  it('[SC7] ends in an ellipsis what does not fit on the last line', () => {
    expect(wrap('Ervaring opdoen op de werkvloer', 10)).toEqual(['Ervaring', 'opdoen op…'])
  })

  it('[SC7] breaks a word that is wider than the line, but leaves no letter alone', () => {
    expect(wrap('Klantmanager', 11)).toEqual(['Klantmana-', 'ger'])
    expect(wrap('Klantmanager', 5, 3)).toEqual(['Klan-', 'tman-', 'ager'])
  })

  it('says whether anything was cut', () => {
    const room = { size: 1, weight: 400, maxWidth: 8, maxLines: 2 } as const
    expect(wrapText('Job coach', room, measure).whole).toBe(true)
    expect(wrapText('Job coach voor nieuwkomers', room, measure).whole).toBe(false)
    expect(wrapText('Klantmanager', room, measure).whole).toBe(false)
  })

  it('does not cut an emoji in half', () => {
    expect(wrap('👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫', 9, 1)).toEqual(['👩🏽‍🏫👩🏽‍🏫…'])
  })

  it('makes nothing of nothing', () => {
    expect(wrap('', 10)).toEqual([])
    expect(wrap(' \n\u00AD ', 10)).toEqual([])
  })
})
