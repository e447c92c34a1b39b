import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { projectRoot } from './setup/project-root.mjs'

const folder = mkdtempSync(join(tmpdir(), 'praatplaat-findings-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * @param {...string} args
 * @returns {{ code: number | null, out: string, error: string }}
 */
function findings(...args) {
  const program = 'packages/model/terminal/print-findings.ts'
  const env = { ...process.env, INIT_CWD: folder }
  const ended = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env,
  })
  return { code: ended.status, out: ended.stdout, error: ended.stderr }
}

test('prints the findings of both worked cases, on the day on which their groups looked last', () => {
  const { code, out } = findings()
  expect(code).toBe(0)
  expect(out).toMatch(/bevindingen op 2027-01-21\n {2}Regie: KM · IN · JC · VO · WG · WG/)
  expect(out).toMatch(/bevindingen op 2026-09-24\n {2}Regie: KM · VO · JC · VO · WG · WG/)
  expect(out).toContain('Nog geen afspraak in fase 4 (Vakopleiding)')
}, 30_000)

test('prints those of a file, from where it was typed, in the language and on the day asked for', () => {
  const agreements = [{ id: 'a', text: 'Call them.', due: '2027-01-20', status: 'agreed', phaseId: 'p' }]
  const file = {
    format: 'praatplaat',
    schemaVersion: 1,
    canvas: { title: 'Table 3' },
    phases: [{ id: 'p', title: 'Start' }],
    agreements,
  }
  writeFileSync(join(folder, 'table.json'), JSON.stringify(file))
  const { code, out } = findings('table.json', '--locale', 'en', '--today', '2027-01-21')
  expect(code).toBe(0)
  expect(out).toContain('Table 3: 2 findings on 2027-01-21')
  expect(out).toContain('“Call them” has no owner')
  expect(out).toContain('“Call them” was to be done by 20 January 2027')
}, 30_000)

test('says what is wrong, and ends with 1', () => {
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ format: 'praatplaat', schemaVersion: 1 }))
  writeFileSync(join(folder, 'text.json'), 'no json')
  for (const [args, message] of /** @type {const} */ ([
    [['wrong.json'], 'canvas: missing'],
    [['text.json'], 'is not JSON'],
    [
      ['gone.json'],
      'no template gone.json. Templates: praatplaat, isoleerder-rotterdam, zorgassistent-regio.',
    ],
    [['--locale', 'fr'], '--locale is nl or en, not fr.'],
    [['--today', '2027-02-30'], '--today is a day as 2027-01-21, not 2027-02-30.'],
    [['--colour'], "Unknown option '--colour'"],
  ])) {
    const { code, error } = findings(...args)
    expect([code, error]).toEqual([1, expect.stringContaining(message)])
  }
}, 60_000)
