import { describe, expect, it } from 'vitest'

const [spec = ''] = Object.values(
  import.meta.glob('../SPEC.md', { query: '?raw', import: 'default', eager: true }),
)
const sources = Object.entries(
  import.meta.glob('./**/*.ts', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => path !== './spec.test.ts')
const [tests, code] = [
  sources.filter(([path]) => path.endsWith('.test.ts')),
  sources.filter(([path]) => !path.endsWith('.test.ts')),
]

const rules = [...spec.matchAll(/^- \[([A-Z]{2}\d+)\]/gm)].map(([, rule]) => rule)

describe('SPEC.md', () => {
  it('numbers each rule once', () => {
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([])
  })

  it('has every rule that code, a test or the text itself cites', () => {
    const cited = [...citedIn(code), ...citedIn(tests), ...citedIn([['SPEC.md', spec]])]
    expect(cited.filter(({ rule }) => !rules.includes(rule))).toEqual([])
  })

  it('has no rule that no test cites', () => {
    const tested = new Set(citedIn(tests).map(({ rule }) => rule))
    expect(rules.filter((rule) => rule !== undefined && !tested.has(rule))).toEqual([])
  })
})

/** Rules as `[CH1]` in comments and names of tests, or as `refuse('CH1', …)`. */
function citedIn(files: readonly (readonly [string, string])[]) {
  return files.flatMap(([path, text]) =>
    [...text.matchAll(/\[([A-Z]{2}\d+)\]|refuse\('([A-Z]{2}\d+)'/g)].map((match) => ({
      path,
      rule: match[1] ?? match[2] ?? '',
    })),
  )
}
