/**
 * The response header of `GET /api/canvases/:canvasId` with the id of the workshop of which the canvas is a table.
 * A canvas that stands alone has none.
 */
export const workshopHeader = 'Praatplaat-Workshop'
