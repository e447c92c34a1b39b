import { pino, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

/**
 * The log, as lines of JSON on standard output. What is logged are events and numbers: never
 * what is on a canvas, nor names, keys, addresses or URLs. As a net below that, fields that
 * could hold a key are cut out, should one ever be logged by mistake.
 */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: [
        'key',
        '*.key',
        'keys',
        '*.keys',
        'authorization',
        '*.authorization',
        'headers',
        '*.headers',
        'url',
        '*.url',
      ],
      remove: true,
    },
    serializers: { error: describeError },
  })
}
