/** The sheets a poster is printed on, lying, in mm [ISO 216]. */
export const posterSizes = ['a4', 'a3', 'a2', 'a1', 'a0'] as const
export type PosterSize = (typeof posterSizes)[number]

export interface Sheet {
  readonly width: number
  readonly height: number
}

export const sheets: Readonly<Record<PosterSize, Sheet>> = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  a2: { width: 594, height: 420 },
  a1: { width: 841, height: 594 },
  a0: { width: 1189, height: 841 },
}
