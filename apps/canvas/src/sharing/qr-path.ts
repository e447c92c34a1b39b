import { encode } from 'uqr'

/** The light edge that readers need around a QR code, in modules (ISO/IEC 18004). */
export const quietZone = 4

/** A QR code as one SVG path of unit squares; `size` is the side of it all, quiet zone included. */
export function qrPath(text: string): { readonly d: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  return { d: data.map(rowPath).join(''), size }
}

/** The dark runs of a row, each as one rectangle: squares of their own would show seams. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const end = row.indexOf(false, x)
    const width = (end === -1 ? row.length : end) - x
    path += `M${x} ${y}h${width}v1h-${width}z`
    x += width
  }
  return path
}
