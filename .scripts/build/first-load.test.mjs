import { expect, test } from 'vitest'
import { filesOfFirstLoad } from './first-load.mjs'

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    css: ['assets/index.css'],
    imports: ['_react.js'],
    dynamicImports: ['src/canvas-page.tsx', 'src/export-word.ts'],
  },
  '_react.js': { file: 'assets/react.js' },
  'src/canvas-page.tsx': { file: 'assets/canvas-page.js', css: ['assets/index.css'], imports: ['_konva.js'] },
  '_konva.js': { file: 'assets/konva.js', imports: ['_react.js', 'src/canvas-page.tsx'] },
  'src/export-word.ts': { file: 'assets/export-word.js', imports: ['_docx.js'] },
  '_docx.js': { file: 'assets/docx.js' },
}

test('what is imported on the way to a canvas counts once, and what waits does not', () => {
  expect(filesOfFirstLoad(manifest, (key) => key.includes('export')).toSorted()).toEqual([
    'assets/canvas-page.js',
    'assets/index.css',
    'assets/index.js',
    'assets/konva.js',
    'assets/react.js',
  ])
})

test('a dynamic import that nobody declared as waiting counts', () => {
  expect(filesOfFirstLoad(manifest, () => false)).toContain('assets/docx.js')
})
