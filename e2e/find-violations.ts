/** What axe finds on a page, for every test that asks. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The cards of a long list are one card many times, and axe reads each for a good part of a second. */
const REPEATED_CARDS = '[aria-label="Résultats"] > ol > li:nth-child(n+13)';

/** @returns each finding of axe, with the pieces of the page that it is about; empty where there is none */
export async function findViolations(page: Page): Promise<string[]> {
  // The app has no frames, which the other mode opens a second page for; what passes is nobody's question.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.exclude(REPEATED_CARDS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
