import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { boardModules } from './.scripts/build/board-modules.mjs'
import { precompress } from './.scripts/build/precompress.mjs'
import { weighModules } from './.scripts/build/weigh-modules.mjs'
import { words } from './.scripts/build/words.mjs'
import { browserArguments, findBrowser } from './.scripts/setup/find-browser.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const screenWords = words(at('apps/canvas/src/words'))

/** What is loaded when it is asked for, and never with the board. */
const behindDoors = new RegExp(
  [
    'virtual:words/',
    'packages/model/src/(findings|money-test|role-lens|comparison|difference|own-view|vote)/',
    'packages/model/src/document/(own-views|votes)-document\\.ts',
    'packages/protocol/src/(workshop|join|join-code|operator-header|template-listing|version)\\.ts',
    'packages/scene/src/(phase-card/|emphasis/mark-differences\\.ts)',
    'apps/canvas/src/(room|compare|joining|meeting|exporting|history|operator|own-view|voting|together)/',
    'apps/canvas/src/api/(workshops|new-canvas|versions)\\.ts',
    'apps/canvas/src/device/device-database\\.ts',
  ].join('|'),
)

const { comesWithBoard, buildsOnBoard } = boardModules({
  folder: at('apps/canvas/src/'),
  start: at('apps/canvas/src/main.tsx'),
  board: at('apps/canvas/src/canvas-page/canvas-page.tsx'),
})

/**
 * What several pages or parts use, in few files: small ones go along with their nearest neighbour. What lies behind a
 * door of its own would then come with the board: findings, files, own views and votes, and what only the room and
 * the start page need.
 */
const shared = {
  test: (id: string) => !behindDoors.test(id),
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 2_500,
}

/** Rolldown names what is shared after all that share it. */
const shortName = (name: string) => /^(common|after-board)~/.exec(name)?.[1] ?? '[name]'

const devServer = `http://localhost:${process.env['PORT'] ?? '8080'}`

/** The app. Nothing is inlined: the server's content security policy allows neither inline code nor data: fonts. */
const app: ViteUserConfig = {
  root: at('apps/canvas'),
  base: '/',
  resolve: {
    alias: [
      { find: /^lib0\/logging$/, replacement: at('.scripts/build/plain-logging.mjs') },
      { find: /^\.\.\/zip\/zipToArrayBuffer\.js$/, replacement: at('.scripts/build/zip-on-this-thread.mjs') },
    ],
  },
  plugins: [react(), screenWords, weighModules(at('.')), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${shortName(name)}-[hash][extname]`,
        codeSplitting: {
          groups: [
            {
              // What comes with the board and with no other page, in one file.
              name: (id, graph) => (comesWithBoard(id, graph) ? 'board' : null),
              // Of what other pages use as well, the board's file is the wrong place.
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              // Merged with what the board itself needs, these would wait for the board, and the board for them.
              name: (id, graph) => (buildsOnBoard(id, graph) ? 'after-board' : null),
              ...shared,
              priority: 1,
            },
            { name: 'common', ...shared },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': devServer,
      '/healthz': devServer,
      '/readyz': devServer,
      '/metrics': devServer,
      '/sync': { target: devServer, ws: true },
    },
  },
}

const serverEntries = {
  main: at('server/src/main.ts'),
  admin: at('server/src/admin/admin.ts'),
  'commit-worker': at('server/src/storage/sqlite/commit-worker.ts'),
  'export-worker': at('server/src/exports/export-worker.ts'),
}

/** The server: our own packages are bundled in, everything from npm stays where npm put it. */
const server: ViteUserConfig = {
  root: at('server'),
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(serverEntries).filter(([, file]) => existsSync(file))),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@praatplaat\//] },
}

function tests(): ViteUserConfig {
  const executablePath = findBrowser()
  return {
    root: at('.'),
    test: {
      projects: [
        {
          plugins: [screenWords],
          test: {
            name: 'unit',
            environment: 'node',
            // Many of them wait for a process, a disk or a line: with one worker fewer than cores, as is usual, two cores would idle.
            maxWorkers: '100%',
            // Some compute for seconds. On a machine with other work that becomes many, which is no fault of theirs.
            testTimeout: 30_000,
            hookTimeout: 60_000,
            include: [
              'packages/*/src/**/*.test.ts',
              'server/{src,bench}/**/*.test.ts',
              'apps/canvas/{src,bench}/**/*.test.ts',
              '.scripts/**/*.test.mjs',
            ],
            exclude: ['**/*.built.test.mjs'],
          },
        },
        {
          plugins: [react(), screenWords],
          // All of them before the first test: a dependency that is met half-way reloads the page, with a second React.
          optimizeDeps: {
            entries: ['apps/canvas/src/**/*.browser.test.tsx', 'apps/canvas/src/main.tsx'],
            include: ['docx', 'fflate', 'write-excel-file/universal'],
          },
          test: {
            name: 'browser',
            include: ['apps/canvas/src/**/*.browser.test.tsx'],
            testTimeout: 30_000,
            // What is waited for comes when the browser gets round to it; on a busy machine that is not within a second.
            expect: { poll: { timeout: 10_000 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        { test: { name: 'built', environment: 'node', include: ['.scripts/**/*.built.test.mjs'] } },
      ],
    },
  }
}

export default defineConfig(({ mode }) => {
  if (process.env['VITEST']) return tests()
  return mode === 'server' ? server : app
})
