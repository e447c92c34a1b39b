/** How long a browser may take to fetch the file before its address is given up, in milliseconds. */
const keptFor = 60_000

/** Gives a file to the reader, as a download. */
export function downloadFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
