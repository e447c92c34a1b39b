import type { LeadState } from '@praatplaat/model'
import { leadRingReach } from '../chip/draw-chip.ts'

const mostShown = 4
const smallestRadius = 10

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
  const claims = state.leads.length
  if (claims <= 1) return { shown: claims, more: 0, pitch: width, radius: seatRadius }
  const reach = state.kind === 'shared' ? leadRingReach(seatRadius) + 1 : 4
  const places = Math.max(2, Math.floor(width / (2 * (smallestRadius + reach))))
  const shown = claims <= Math.min(mostShown, places) ? claims : Math.min(mostShown, places - 1)
  const more = claims - shown
  const pitch = Math.min(width / (shown + (more > 0 ? 1 : 0)), 2 * seatRadius + 40)
  return { shown, more, pitch, radius: Math.min(seatRadius * 0.9, pitch / 2 - reach) }
}

/** Where the slot of this index has its centre, in a seat of this width; 0.5 lies between the first two. */
export function slotCentre({ shown, more, pitch }: ClaimSlots, width: number, index: number): number {
  const slots = shown + (more > 0 ? 1 : 0)
  return width / 2 + (index - (slots - 1) / 2) * pitch
}
