import { describe, expect, it } from 'vitest'
import { fit, pan, toScene, toViewport, zoomAround } from './camera.ts'

const scene = { width: 1000, height: 600 }
const viewport = { width: 500, height: 500 }

describe('the camera over the board', () => {
  it('fits the whole board in the middle', () => {
    expect(fit(scene, viewport)).toEqual({ zoom: 0.5, x: 0, y: 100 })
  })

  it('does not enlarge a board that already fits', () => {
    expect(fit({ width: 200, height: 100 }, viewport)).toEqual({ zoom: 1, x: 150, y: 200 })
  })

  it('keeps the point under the fingers where it is while zooming', () => {
    const before = zoomAround(fit(scene, viewport), 3, { x: 250, y: 250 }, scene, viewport)
    const at = { x: 200, y: 240 }
    const after = zoomAround(before, 1.2, at, scene, viewport)
    expect(after.zoom).toBeCloseTo(1.8)
    const [was, is] = [toScene(before, at), toScene(after, at)]
    expect(is.x).toBeCloseTo(was.x)
    expect(is.y).toBeCloseTo(was.y)
  })

  it('zooms out no further than the whole board, and in no further than three times', () => {
    const whole = fit(scene, viewport)
    expect(zoomAround(whole, 0.1, { x: 0, y: 0 }, scene, viewport)).toEqual(whole)
    expect(zoomAround(whole, 100, { x: 0, y: 0 }, scene, viewport).zoom).toBe(3)
  })

  it('cannot be panned off the board', () => {
    const close = zoomAround(fit(scene, viewport), 4, { x: 0, y: 0 }, scene, viewport)
    const far = pan(close, { x: 9999, y: -9999 }, scene, viewport)
    expect(far.x).toBe(0)
    expect(far.y).toBe(viewport.height - scene.height * close.zoom)
    expect(pan(fit(scene, viewport), { x: 50, y: 50 }, scene, viewport)).toEqual(fit(scene, viewport))
  })

  it('goes from the scene to the viewport and back', () => {
    const camera = { zoom: 1.7, x: -30, y: 12 }
    const there = toViewport(camera, { x: 123, y: 45 })
    const back = toScene(camera, there)
    expect(back.x).toBeCloseTo(123)
    expect(back.y).toBeCloseTo(45)
  })
})
