import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

/** A space that lets a line begin with « : », « ; », « ! », « ? » or « » », or end with « « ». */
const LOOSE = /\s+(?=[:;!?](?:[\s<"'`)…]|$))|\s+(?=»)|(?<=«)\s+/gu;
const BOUND = /[\u00a0\u202f]/u;

/** Words that must stay as they are elsewhere: what the data call an interest, the sentence about binding itself. */
const AS_WRITTEN = ['quiz/card-words.ts', 'ui/bind-punctuation.ts', 'shell/crash-report.ts'];

const app = path.resolve('src/app');
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!test|fixture)\.tsx?$/.test(file) && !AS_WRITTEN.includes(file),
);

/** The pieces of a module's words where a line could break wrongly. */
function findLoose(file: string): string[] {
  const found: string[] = [];
  const look = (text: string) => {
    for (const match of text.matchAll(LOOSE)) {
      // A line's end at the beginning of JSX text is no space.
      const isNone = match.index === 0 && match[0].includes('\n');
      if (!isNone && !BOUND.test(match[0]))
        found.push(`${file}: ${text.slice(Math.max(0, match.index - 30), match.index + 3)}`);
    }
  };
  new Visitor({
    JSXText: (node) => look(node.value),
    Literal: (node) => {
      if (typeof node.value === 'string') look(node.value);
    },
    TemplateElement: (node) => look(node.value.cooked ?? ''),
  }).visit(parseSync(file, readFileSync(path.join(app, file), 'utf8')).program);
  return found;
}

describe('the words of the interface', () => {
  it('keep their punctuation on the line of the word before it', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(findLoose)).toEqual([]);
  });
});
