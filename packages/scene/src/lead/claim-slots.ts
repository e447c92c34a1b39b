import type { LeadState } from '@praatplaat/model'

const mostShown = 4

/** How the claims to a lead stand next to each other in a seat. */
export interface ClaimSlots {
  /** How many are shown as chips. */
  readonly shown: number
  /** How many more there are, told as "+2". */
  readonly more: number
  /** From the centre of one to the centre of the next, and the width that its label has. */
  readonly pitch: number
  readonly radius: number
}

/** Scales the claims to the width of the seat: up to four as chips, the rest as a number. */
export function claimSlots(state: LeadState, width: number, seatRadius: number): ClaimSlots {
  const shown = Math.min(state.leads.length, mostShown)
  const more = state.leads.length - shown
  if (shown <= 1) return { shown, more, pitch: width, radius: seatRadius }
  const slots = shown + (more > 0 ? 1 : 0)
  const pitch = Math.min(width / slots, 2 * seatRadius + 40)
  const reach = state.kind === 'shared' ? 7 : 4
  return { shown, more, pitch, radius: Math.max(10, Math.min(seatRadius * 0.9, pitch / 2 - reach)) }
}

/** Where the slot of this index has its centre, in a seat of this width; 0.5 lies between the first two. */
export function slotCentre({ shown, more, pitch }: ClaimSlots, width: number, index: number): number {
  const slots = shown + (more > 0 ? 1 : 0)
  return width / 2 + (index - (slots - 1) / 2) * pitch
}
