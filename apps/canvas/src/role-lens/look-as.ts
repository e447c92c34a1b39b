import { useView } from '../view-state/view.ts'

/** Looks through the eyes of a role, with its page in the panel; on a narrow screen in the sheet. */
export function lookAs(roleId: string): void {
  const { look, select, openSheet } = useView.getState()
  look(roleId)
  select(null)
  openSheet()
}
