/**
 * Copies what stands in a field. Over plain http, as in a room with a laptop for a server, browsers
 * have no clipboard API; then the older command is tried, and the text stays selected in any case.
 *
 * @returns whether it was copied; if not, the reader can do it by hand.
 */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  field.focus()
  field.select()
  try {
    // Absent outside a secure context, whatever the types say; it may also be refused.
    await (navigator.clipboard as Clipboard | undefined)!.writeText(field.value)
    return true
  } catch {
    return document.execCommand('copy')
  }
}
