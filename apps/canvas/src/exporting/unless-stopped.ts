/**
 * What is made; or the reason of the signal, thrown as soon as the reader stops. A picture that the browser is packing
 * cannot be stopped itself, but nobody needs to wait for it.
 */
export async function unlessStopped<T>(making: Promise<T> | T, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([making, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
