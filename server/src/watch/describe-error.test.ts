import { expect, test } from 'vitest'
import { StorageUnavailableError } from '../storage/storage-error.ts'
import { describeError } from './describe-error.ts'

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('what an error quotes of what somebody wrote is left out', () => {
  const described = JSON.stringify(describeError(caught(() => JSON.parse('Noor belt 06-12345678'))))
  expect(described).toContain('SyntaxError')
  expect(described).toContain('describe-error.test.ts')
  expect(described).not.toContain('Noor')

  const ofNode = describeError(caught(() => Buffer.from(['Noor'].length as unknown as string)))
  expect(ofNode).not.toHaveProperty('message')

  const withInput = Object.assign(new TypeError('no'), { input: 'Noor', cause: new Error('Noor') })
  expect(JSON.stringify(describeError(withInput))).not.toContain('Noor')
})

test('an error of several lines adds none of them to its stack', () => {
  const error = new Error('one\n    at Noor\nNoor')
  expect(JSON.stringify(describeError(error))).not.toContain('Noor')
})

test('what storage and the system say is told, for somebody has to set it right', () => {
  expect(describeError(new StorageUnavailableError('disk is full'))).toMatchObject({
    type: 'StorageUnavailableError',
    code: 'storage-not-available',
    message: 'Storage is not available: disk is full',
  })
  const system = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  expect(describeError(system)).toMatchObject({ code: 'ECONNRESET', message: 'read ECONNRESET' })
})
