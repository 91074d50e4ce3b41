/** The tokens of the style sheet, measured as WCAG 2.2 measures contrast. axe looks at words; nothing of it looks at borders. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const SHEET = readFileSync('src/app/styles.css', 'utf8');

const THEMES = {
  light: readTokens(/^:root \{([^}]*)\}/m),
  dark: readTokens(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
};

for (const [theme, tokens] of Object.entries(THEMES)) {
  test(`in ${theme} colours, the border of a field or button stands at 3:1 on its ground`, () => {
    for (const ground of ['paper', 'card'])
      expect(contrast(tokens, 'control', ground), ground).toBeGreaterThanOrEqual(3);
  });

  test(`in ${theme} colours, words stand at 4.5:1 on their ground`, () => {
    for (const words of ['ink', 'ink-2', 'flag', 'course'])
      for (const ground of ['paper', 'card'])
        expect(contrast(tokens, words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, 'course', 'course-ground'), 'course on its own ground').toBeGreaterThanOrEqual(4.5);
  });
}

type Tokens = ReadonlyMap<string, string>;

function readTokens(block: RegExp): Tokens {
  const [, rules = ''] = block.exec(SHEET) ?? [];
  return new Map([...rules.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

function contrast(tokens: Tokens, over: string, ground: string): number {
  const [low = 0, high = 0] = [luminance(tokens, over), luminance(tokens, ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(tokens: Tokens, name: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt((tokens.get(name) ?? '').slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
