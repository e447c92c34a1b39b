import type { Page } from '@playwright/test'

interface Finger {
  readonly x: number
  readonly y: number
}

/** The fingers of one hand on a touch screen. Playwright itself can only tap. */
export interface Touch {
  readonly down: (...fingers: readonly Finger[]) => Promise<void>
  /** Moves the fingers that are down in small steps, as a hand does. */
  readonly moveTo: (...fingers: readonly Finger[]) => Promise<void>
  readonly up: () => Promise<void>
}

const steps = 10

/** Puts fingers on the screen of a page whose context has a touch screen; Chromium only. */
export async function touchScreen(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page)
  let held: readonly Finger[] = []
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) => {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }))
    await session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  return {
    down: async (...fingers) => {
      held = fingers
      await send('touchStart', fingers)
    },
    moveTo: async (...fingers) => {
      for (let step = 1; step <= steps; step += 1) {
        const share = step / steps
        await send(
          'touchMove',
          fingers.map(({ x, y }, index) => {
            const from = held[index]!
            return { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share }
          }),
        )
      }
      held = fingers
    },
    up: () => send('touchEnd', []),
  }
}
