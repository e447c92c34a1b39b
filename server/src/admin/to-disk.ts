import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until a file or a directory is on disk. Until then, a power cut could leave a backup that was said to be made without its content. */
export function toDisk(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
