import type { Point } from '@praatplaat/scene'

/** How the scene lies in its viewport: a scene point `p` is at `p * zoom + offset`, in CSS px. */
export interface Camera {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const furthestIn = 3

/** The camera that shows the whole scene, in the middle. It never enlarges: the layout already fills the viewport. */
export function fit(scene: Size, viewport: Size): Camera {
  const zoom = Math.min(1, viewport.width / scene.width, viewport.height / scene.height)
  return centred({ zoom, x: 0, y: 0 }, scene, viewport)
}

/** Zooms by a factor around a point of the viewport, which stays where it is under the fingers. */
export function zoomAround(camera: Camera, factor: number, at: Point, scene: Size, viewport: Size): Camera {
  const least = fit(scene, viewport).zoom
  const zoom = Math.min(furthestIn, Math.max(least, camera.zoom * factor))
  const grown = zoom / camera.zoom
  return within(
    { zoom, x: at.x - (at.x - camera.x) * grown, y: at.y - (at.y - camera.y) * grown },
    scene,
    viewport,
  )
}

export function pan(camera: Camera, by: Point, scene: Size, viewport: Size): Camera {
  return within({ ...camera, x: camera.x + by.x, y: camera.y + by.y }, scene, viewport)
}

export function toScene(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.zoom, y: (point.y - camera.y) / camera.zoom }
}

export function toViewport(camera: Camera, point: Point): Point {
  return { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y }
}

/** Keeps the board in sight: no edge of it may leave a gap while the other edge is cut off. */
function within(camera: Camera, scene: Size, viewport: Size): Camera {
  const [width, height] = [scene.width * camera.zoom, scene.height * camera.zoom]
  const middle = centred(camera, scene, viewport)
  return {
    zoom: camera.zoom,
    x: width <= viewport.width ? middle.x : Math.min(0, Math.max(viewport.width - width, camera.x)),
    y: height <= viewport.height ? middle.y : Math.min(0, Math.max(viewport.height - height, camera.y)),
  }
}

function centred({ zoom }: Camera, scene: Size, viewport: Size): Camera {
  return {
    zoom,
    x: (viewport.width - scene.width * zoom) / 2,
    y: (viewport.height - scene.height * zoom) / 2,
  }
}
