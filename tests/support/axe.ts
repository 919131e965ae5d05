// Accessibility of what is on the screen now, by axe, inside the page and nothing beside it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each violation as "rule: where", so that a failed test says what to mend. */
export async function violationsOf(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    // The other mode opens a second page, which our window refuses.
    .setLegacyMode(true)
    // React Aria speaks of a thing by pointing at it, and for some seconds still points there when
    // the thing is gone: a calendar that was closed.
    .exclude('[data-live-announcer] [role="img"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
