import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on the page as it stands that keeps people out: rule, and where. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Off by default, and a rule of WCAG 2.2 all the same.
  const rules = { 'target-size': { enabled: true } }
  // What passes is not told of one by one: on a board of hundreds of things that takes longer than looking.
  const options = { rules, resultTypes: ['violations' as const] }
  const { violations } = await new AxeBuilder({ page }).options(options).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
