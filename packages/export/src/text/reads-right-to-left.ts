const strong = /[\p{L}]/u
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}]|[\u{1E800}-\u{1EFFF}]/u

/** Whether a text starts, as far as its letters go, in a script that runs from right to left (Arabic, Hebrew, …). */
export function readsRightToLeft(text: string): boolean {
  const first = strong.exec(text)
  return first !== null && rightToLeft.test(first[0])
}
