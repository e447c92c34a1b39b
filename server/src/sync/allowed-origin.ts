/**
 * Whether a page of this origin may connect: one that this server sent, by the address under
 * which it was reached or by its public one. A browser always says where a page comes from;
 * what says nothing is no browser, and is stopped by having no key.
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: URL | null,
): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const { host: pageHost, origin: pageOrigin } = new URL(origin)
  return pageHost === host || pageOrigin === publicUrl?.origin
}
