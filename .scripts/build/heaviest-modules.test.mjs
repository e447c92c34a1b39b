import { expect, test } from 'vitest'
import { heaviestModules } from './heaviest-modules.mjs'

const weights = {
  'assets/index.js': {
    'node_modules/react-dom/client.js': 60 * 1024,
    'node_modules/react-dom/index.js': 1024,
    'apps/canvas/src/app.tsx': 2048,
  },
  'assets/panel.js': { 'node_modules/@fonts/one/x.js': 512, 'apps/canvas/src/panel.tsx': 4096 },
}

test('a package is one line, a module of ours too, with the heaviest first', () => {
  expect(heaviestModules(weights, ['assets/index.js', 'assets/panel.js', 'assets/index.css'], 9)).toBe(
    [
      '   61.0  react-dom',
      '    4.0  apps/canvas/src/panel.tsx',
      '    2.0  apps/canvas/src/app.tsx',
      '    0.5  @fonts/one',
    ].join('\n'),
  )
})

test('only the files that load count, and no more lines than asked', () => {
  expect(heaviestModules(weights, ['assets/index.js'], 1)).toBe('   61.0  react-dom')
})
