import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from './project-root.mjs'
import { say } from './say.mjs'

const heartbeat = 2_000
const silentTooLong = 30_000
const remindEvery = 15

/**
 * Installs and builds are for one process at a time: two starts at once would delete each other's work.
 *
 * The lock is a file whose holder touches it every two seconds. It is stale when its holder is gone from this
 * computer, or has not touched it for thirty seconds; whoever waits then takes it over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [file] Where the lock lies.
 * @returns {Promise<T>}
 */
export async function withSetupLock(work, file = join(projectRoot, '.cache', 'setup.lock')) {
  await take(file)
  const beat = setInterval(() => touch(file), heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
async function take(file) {
  mkdirSync(dirname(file), { recursive: true })
  for (let tries = 0; !claim(file); tries += 1) {
    if (isStale(file)) takeAway(file)
    else {
      if (tries % remindEvery === 0) say('Another start is installing or building here. Waiting for it …')
      await wait(1_000)
    }
  }
}

/** @param {string} file */
function claim(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} file
 * @returns {boolean} Also when it is gone: then there is nothing to wait for.
 */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > silentTooLong) return true
    const holder = JSON.parse(readFileSync(file, 'utf8'))
    return holder.host === hostname() && !isRunning(holder.pid)
  } catch (error) {
    // Half-written is not stale: its writer is at it right now.
    return codeOf(error) === 'ENOENT'
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM' // It is there, but somebody else's.
  }
}

/**
 * Renames before it removes: of two who find the lock stale, one gets it and the other finds nothing.
 *
 * @param {string} file
 */
function takeAway(file) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch (error) {
    // Taken over while this computer slept: what is left to do is done all the same.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
