import { expect, test } from 'vitest'
import { readCommand, usage } from './read-command.ts'

const read = (line: string) => readCommand(line.split(' ').filter(Boolean), '/home/noor')

test.each([
  ['backup monday.db', { name: 'backup', file: '/home/noor/monday.db', force: false }],
  ['backup --force /mnt/monday.db', { name: 'backup', file: '/mnt/monday.db', force: true }],
  ['restore monday.db --force', { name: 'restore', file: '/home/noor/monday.db', force: true }],
  ['verify', { name: 'verify', file: null }],
  ['verify monday.db', { name: 'verify', file: '/home/noor/monday.db' }],
  ['compact', { name: 'compact' }],
  ['delete-expired', { name: 'delete-expired' }],
])('%s is understood', (line, command) => {
  expect(read(line)).toEqual({ ok: true, command })
  expect(usage).toContain(command.name)
})

test.each([
  ['back-up monday.db', 'back-up'],
  ['backup', 'FILE'],
  ['restore', 'FILE'],
  ['backup monday.db tuesday.db', 'tuesday.db'],
  ['compact monday.db', 'monday.db'],
  ['compact --force', '--force'],
  ['backup --forse monday.db', '--forse'],
])('%s is refused, and what is wrong is named', (line, named) => {
  expect(read(line)).toEqual({ ok: false, fault: expect.stringContaining(named) })
})

test.each(['', 'help', '--help'])('"%s" asks how to use it', (line) => {
  expect(read(line)).toEqual({ ok: false, fault: null })
})
