/** The code or the words of a part of the screen could not be fetched: no connection, or a newer version took its place. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded'
}
