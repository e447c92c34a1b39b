import type { ReactNode } from 'react'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'

interface LensSectionProps {
  readonly title: string
  readonly rows: readonly ReactNode[]
  /** What it says when there is nothing; left out, an empty part is not shown. */
  readonly empty?: string
}

/** A part of the page of a role. */
export function LensSection({ title, rows, empty }: LensSectionProps) {
  if (rows.length === 0 && empty === undefined) return null
  return (
    <PanelSection title={title} empty={rows.length === 0 ? (empty ?? null) : null}>
      {rows.length > 0 && <RowList label={title}>{rows}</RowList>}
    </PanelSection>
  )
}
