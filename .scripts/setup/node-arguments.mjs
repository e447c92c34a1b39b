/**
 * What Node gets to start the built server.
 *
 * New objects get 8 MiB at a time instead of Node's 16: most of what a relay makes is garbage a moment later. That saves
 * 14 MiB at fifty tables. With 4 MiB it would be 9 less, but what lives for a tenth of a second and more, as an edit on its
 * way to the disk, would be taken for old, and collecting would cost twice as much.
 *
 * Garbage is collected on the thread that made it. Node's helpers wake up for a millisecond of work, and on a small
 * server the thread that waits for them waits until whatever else runs there makes room: most edits that were late were late by that.
 *
 * Garbage among what is old is collected when there is a fifth as much of it as of what is in use. Left to itself, Node
 * waits until there are several times as much: documents of 100 MiB then came to 743.
 *
 * `npm run bench:sync` and `bench:soak` start the server with these as well.
 */
export const nodeArguments = ['--single-threaded-gc', '--max-semi-space-size=8', '--heap-growing-percent=20']
