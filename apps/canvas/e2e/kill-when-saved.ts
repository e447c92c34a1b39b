import type { BoardPage } from './board-page.ts'
import type { ServerProcess } from './server-process.ts'

/**
 * Kills the server (`kill -9`) the moment that the top bar says "Bewaard" about the next thing that
 * the reader does.
 *
 * The page itself watches its words and calls: asking from outside could come many milliseconds
 * later, in which a server that lies may still write.
 *
 * @returns a function that resolves once the server is dead.
 */
export async function killWhenSaved(board: BoardPage, server: ServerProcess): Promise<() => Promise<void>> {
  const { promise: killed, resolve } = withResolvers()
  await board.page.exposeFunction('tellSaved', () => void server.kill().then(resolve))
  await board.savedSign.evaluate((sign) => {
    const { tellSaved } = globalThis as unknown as { tellSaved: () => void }
    let edited = false
    const watch = new MutationObserver(() => {
      const words = sign.textContent.trim()
      if (words === 'Bewaren…') edited = true
      else if (edited && words === 'Bewaard') {
        watch.disconnect()
        tellSaved()
      }
    })
    watch.observe(sign, { characterData: true, childList: true, subtree: true })
  })
  return () => killed
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
