/** What tests of attacks ask of a page: nothing ran, nothing was refused or thrown, every link is what it says. */

import { expect, type Page } from '@playwright/test';

/** What went wrong in a page since this was called: refused by the policy, run by an attack, thrown. */
export async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.exposeFunction('tellWrong', (what: string) => wrong.push(what));
  await page.addInitScript(() => {
    const tell = (what: string) => void (window as unknown as { tellWrong(what: string): void }).tellWrong(what);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`${violatedDirective} ${blockedURI} on ${location.pathname}`),
    );
    Object.defineProperty(globalThis, '__pwned', { set: () => tell(`an attack ran on ${location.pathname}`) });
  });
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  return wrong;
}

/** Touches every element as a reader might, so that handlers would run. */
export async function touchAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const name of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(name));
    }
  });
}

/** Every link of a page: its own, or announced as leaving. */
export async function checkLinks(page: Page): Promise<void> {
  const links = await page.locator('a[href]').evaluateAll((elements) =>
    elements.map((element) => {
      const { protocol, origin, rel } = element as HTMLAnchorElement;
      return { protocol, isOwn: origin === location.origin, rel, says: element.textContent ?? '' };
    }),
  );
  for (const { protocol, isOwn, rel, says } of links) {
    expect(protocol).toMatch(/^https?:$/);
    if (isOwn) continue;
    expect(rel).toContain('noopener');
    expect(says).toContain('(autre site)');
  }
}
