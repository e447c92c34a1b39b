/**
 * A `Content-Disposition` that saves under the title of a canvas (RFC 6266): in full for who
 * understands that, and in plain letters for who does not.
 */
export function attachmentName(title: string, extension: string): string {
  const name =
    title
      .replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 100) || 'praatplaat'
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/[%\s]+/g, ' ')
      .trim() || 'praatplaat'
  const full = encodeURIComponent(`${name}.${extension}`).replace(/['()*]/g, percentEncoded)
  return `attachment; filename="${plain}.${extension}"; filename*=UTF-8''${full}`
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
