import { mayDo, type Ability, type Action } from '@praatplaat/protocol'
import type { Context } from 'hono'
import type { AccessOutcome } from '../access/access.ts'
import type { RouteContext } from './route-context.ts'
import { bearerKey } from './bearer-key.ts'
import { Problem } from './problem.ts'

/** Lets only those pass who may do this with the canvas. @throws {Problem} 401, 403, 404 or 429. */
export async function requireCanvasAbility(
  context: RouteContext,
  c: Context,
  canvasId: string,
  action: Action,
): Promise<Ability> {
  const outcome = await context.access.toCanvas(bearerKey(c), canvasId, context.addressOf(c))
  return settle(outcome, action, 'canvas-not-found')
}

/** The same for a workshop. */
export async function requireWorkshopAbility(
  context: RouteContext,
  c: Context,
  workshopId: string,
  action: Action,
): Promise<Ability> {
  const outcome = await context.access.toWorkshop(bearerKey(c), workshopId, context.addressOf(c))
  return settle(outcome, action, 'workshop-not-found')
}

function settle(
  outcome: AccessOutcome,
  action: Action,
  notFound: 'canvas-not-found' | 'workshop-not-found',
): Ability {
  if ('ability' in outcome) {
    if (!mayDo(outcome.ability, action)) throw new Problem('may-not')
    return outcome.ability
  }
  switch (outcome.refused) {
    case 'no-key':
      throw new Problem('no-key')
    case 'too-many-guesses':
      throw new Problem('too-many-requests', { retryAfterSeconds: outcome.retryAfterSeconds })
    case 'opens-nothing':
      throw new Problem(notFound)
  }
}
