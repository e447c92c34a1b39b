import { drawChip } from '@praatplaat/scene'
import type { Involvement, Role } from '@praatplaat/model'
import { memo, useMemo } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { SvgShapes } from '../stage/svg-shapes.tsx'

interface ChipFaceProps {
  /** `null` for a role that is gone. */
  readonly role: Role | null
  /** The width of the whole drawing, in CSS px. */
  readonly size: number
  readonly involvement?: Involvement
  readonly lead?: 'clear' | 'shared'
}

/** Room around the chip for its shadow, ring, flag and badge, as a share of its radius. */
const margin = 1.32

/** The chip of a role, drawn in the page as the board draws it. It decorates: its name stands beside it. */
export const RoleChip = memo(function RoleChip({
  roleId,
  ...look
}: Omit<ChipFaceProps, 'role'> & { readonly roleId: string }) {
  return <ChipFace role={useCanvas((canvas) => canvas.roles[roleId] ?? null)} {...look} />
})

/** The same for a role of a canvas that is not open here. */
export const ChipFace = memo(function ChipFace({ role, size, involvement, lead }: ChipFaceProps) {
  const locale = useReaderLocale()
  const radius = 24
  const shapes = useMemo(
    () => drawChip(role, { radius, locale, ...(involvement && { involvement }), ...(lead && { lead }) }),
    [role, locale, involvement, lead],
  )
  const reach = radius * (lead ? margin : 1.16)
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      <SvgShapes shapes={shapes} />
    </svg>
  )
})
