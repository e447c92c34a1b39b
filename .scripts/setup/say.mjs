/**
 * Tells the person at the terminal what is happening, in a sentence.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}
