/**
 * What Node gets to start the built server.
 *
 * New objects get 4 MiB at a time instead of Node's 16: most of what a relay makes is garbage a moment later, and is
 * collected while it is little. That costs some CPU (it is looked through more often) and saves 40 MiB at fifty
 * tables, and two thirds of what a connection takes.
 *
 * Garbage among what is old is collected when there is a fifth as much of it as of what is in use. Left to itself, Node
 * waits until there are several times as much: documents of 100 MiB then came to 743.
 *
 * `npm run bench:sync` and `bench:soak` start the server with these as well.
 */
export const nodeArguments = ['--max-semi-space-size=4', '--heap-growing-percent=20']
