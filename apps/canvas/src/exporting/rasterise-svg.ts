/** A small drawing without text as a PNG, as large as it says it is. */
export async function rasteriseSvg(svg: string): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const picture = document.createElement('canvas')
  picture.width = image.naturalWidth
  picture.height = image.naturalHeight
  const context = picture.getContext('2d')
  if (!context) throw new Error('This browser gave no 2D canvas to draw a symbol on.')
  context.drawImage(image, 0, 0)
  const png = await new Promise<Blob | null>((resolve) => {
    picture.toBlob(resolve)
  })
  if (!png) throw new Error('The symbol could not be made into a PNG.')
  return new Uint8Array(await png.arrayBuffer())
}
