/** A sheet that is written says, when it is read, what it was written from. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/job.ts';
import { formatSheet, type SheetSource } from './format-sheet.ts';
import { readSheet } from './read-sheet.ts';

const EMPTY: SheetSource = {
  id: 'MET.1',
  title: 'vigie',
  feminine: 'vigie',
  masculine: 'vigie',
  alternatives: [],
  romeCodes: [],
  level: 'CAP ou équivalent',
  trainings: [],
  statuses: [],
  interests: [],
  domains: [],
  sectors: [],
  relatedJobs: [],
  sources: [],
  sections: [],
};

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function reread(blocks: Block[], facts: Partial<SheetSource> = {}) {
  const sections = [
    { title: 'Présentation', blocks },
    { title: 'En bref', blocks: [paragraph('fin')] },
  ];
  const { job, problems } = readSheet(formatSheet({ ...EMPTY, ...facts, sections }), { fileName: '', smic: null });
  return { job, problems, blocks: job?.sections[0]?.blocks };
}

describe('a sheet that is written', () => {
  it.each([
    '# pas un titre',
    '- pas une liste',
    '1. pas une liste',
    '> pas une citation',
    '---',
    'une *étoile* et un _tiret_ bas_collé',
    '<b>pas gras</b> & &eacute; &#233;',
    '[pas](un lien) ![ni](une image)',
    'C:\\dossier\\ et `code`',
    '**Domaines:** sciences',
    'un\ndeux',
  ])('keeps « %s » as text', (text) => {
    expect(reread([paragraph(text)]).blocks).toEqual([paragraph(text)]);
  });

  it.each(['Sources', 'Présentation', 'Formation recommandée', 'C#'])(
    'keeps the heading « %s » in its text',
    (text) => {
      const { job, problems, blocks } = reread([{ type: 'heading', level: 2, text }, paragraph('après')]);
      expect(blocks).toEqual([{ type: 'heading', level: 3, text }, paragraph('après')]);
      expect(job?.sections).toHaveLength(2);
      expect(problems).toEqual([]);
    },
  );

  it('keeps a stressed beginning that reads like a fact', () => {
    const block: Block = { type: 'paragraph', text: 'Domaines: la mer', spans: [{ type: 'strong', from: 0, to: 9 }] };
    expect(reread([block])).toMatchObject({ blocks: [block], job: { domains: [] } });
  });

  it('keeps two lists that follow one another apart', () => {
    const lists: Block[] = ['a', 'b', 'c'].map((text) => ({ type: 'list', items: [{ text }] }));
    expect(reread(lists).blocks).toEqual(lists);
  });

  it('keeps stress within words and round signs, and links', () => {
    const block: Block = {
      type: 'paragraph',
      text: 'avant« fort »après [ici] a',
      spans: [
        { type: 'strong', from: 5, to: 13 },
        { type: 'emphasis', from: 15, to: 17 },
        { type: 'link', from: 19, to: 24, href: 'https://x.example/a?b=1&c=2' },
      ],
    };
    expect(reread([block]).blocks).toEqual([block]);
  });

  it('keeps any words, in texts and in facts', () => {
    const sign = fc.constantFrom(
      'a',
      'É',
      '1',
      ' ',
      '&',
      ';',
      '<',
      '>',
      '/',
      '*',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '#',
      '-',
      '+',
      '=',
      '.',
      ':',
      '!',
      '\\',
      '|',
      '"',
      "'",
      '’',
      '\u00a0',
      '\u00ad',
      '😀',
    );
    const words = fc
      .array(sign, { minLength: 1, maxLength: 14 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text !== '' && !/https?:|www\./.test(text));
    const block = fc.oneof(
      words.map(paragraph),
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items): Block => ({ type: 'list', items: items.map((text) => ({ text })) })),
    );
    const facts = fc.record({ title: words, sectors: fc.array(words, { maxLength: 2 }), label: words });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), facts, (blocks, { title, sectors, label }) => {
        const trainings = [{ id: 'FOR.1', label }];
        const read = reread(blocks, { title, sectors, trainings });
        expect(read.blocks).toEqual(blocks);
        expect(read.job).toMatchObject({ title, sectors, trainings });
      }),
    );
  });
});
