import type { ComponentProps } from 'react'
import { useView, type Selection } from '../view-state/view.ts'
import { ActionRow } from './action-row.tsx'

interface RowProps extends Omit<ComponentProps<typeof ActionRow>, 'onPress'> {
  /** What it opens. */
  readonly opens: NonNullable<Selection>
}

/** A row of a list that opens what it is about: in the panel, on a narrow screen in its sheet. */
export function Row({ opens, ...look }: RowProps) {
  const select = useView((view) => view.select)
  const openSheet = useView((view) => view.openSheet)
  const open = () => {
    select(opens)
    openSheet()
  }
  return <ActionRow onPress={open} {...look} />
}
