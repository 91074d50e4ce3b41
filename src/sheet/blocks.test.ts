import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BlockSchema } from '../domain/job.ts';
import { readBlocks } from './blocks.ts';

/** The blocks of a section's text, lines parted as in a file. */
const blocksOf = (text: string) => readBlocks(text.split('\n'));

describe('the texts of a section', () => {
  it('are paragraphs though every line after the first is indented by twelve spaces', () => {
    expect(blocksOf('Un.\n\n            Deux.\n            Encore deux.')).toEqual([
      { type: 'paragraph', text: 'Un.' },
      { type: 'paragraph', text: 'Deux. Encore deux.' },
    ]);
  });

  it('hold lists within indented text', () => {
    expect(
      blocksOf(
        '            Il faut :\n            - un ciseau\n            - un maillet\n\n            Et de la patience.',
      ),
    ).toEqual([
      { type: 'paragraph', text: 'Il faut :' },
      { type: 'list', items: [{ text: 'un ciseau' }, { text: 'un maillet' }] },
      { type: 'paragraph', text: 'Et de la patience.' },
    ]);
  });

  it('keep the numbers of a numbered list', () => {
    expect(blocksOf('2. tracer\n3. tailler')).toEqual([
      { type: 'list', items: [{ text: '2. tracer' }, { text: '3. tailler' }] },
    ]);
  });

  it.each([
    ['un<br/>deux', 'un\ndeux'],
    ['un<br>deux<BR />trois', 'un\ndeux\ntrois'],
    ['l&rsquo;&eacute;t&eacute; &amp; l&#39;hiver', "l’été & l'hiver"],
    ['10&nbsp;%', '10\u00a0%'],
    ['1 000\u202f€', '1 000\u202f€'],
    ['H<sub>2</sub>O <span class="x">pure</span>', 'H2O pure'],
    ['a < b et <balise> <!-- non -->', 'a < b et <balise> <!-- non -->'],
    ['deux étoiles \\* échappées', 'deux étoiles * échappées'],
    ['[x]: y', '[x]: y'],
  ])('write « %s » in plain Unicode', (source, text) => {
    expect(blocksOf(source)).toEqual([{ type: 'paragraph', text }]);
  });

  it('part at a paragraph tag, closed or not', () => {
    expect(blocksOf('<p>Un.</p><p>Deux.\n<p>Trois.')).toEqual([
      { type: 'paragraph', text: 'Un.' },
      { type: 'paragraph', text: 'Deux.' },
      { type: 'paragraph', text: 'Trois.' },
    ]);
  });

  it('keep the words of code and of its fence', () => {
    expect(blocksOf('```note\nun\n```')).toEqual([{ type: 'paragraph', text: 'note un' }]);
  });
});

describe('what is stressed or leads elsewhere', () => {
  it('is a stretch of the plain text', () => {
    expect(blocksOf('  Un **mot** et *un autre* <b>fort</b>')).toEqual([
      {
        type: 'paragraph',
        text: 'Un mot et un autre fort',
        spans: [
          { type: 'strong', from: 3, to: 6 },
          { type: 'emphasis', from: 10, to: 18 },
          { type: 'strong', from: 19, to: 23 },
        ],
      },
    ]);
  });

  it.each([
    ['voir https://pierre.example/a?b=1.', 5, 33, 'https://pierre.example/a?b=1'],
    ['voir (www.pierre.example)', 6, 24, 'https://www.pierre.example'],
    ['<https://pierre.example>', 0, 22, 'https://pierre.example'],
    ['[le site](https://pierre.example)', 0, 7, 'https://pierre.example'],
  ])('is a link in « %s »', (source, from, to, href) => {
    expect(blocksOf(source)).toMatchObject([{ spans: [{ type: 'link', from, to, href }] }]);
  });

  it('is no link where the address is a script', () => {
    expect(blocksOf('[clic](javascript:alert(1))')).toEqual([
      { type: 'paragraph', text: '[clic](javascript:alert(1))' },
    ]);
  });

  it('keeps its place in a list item of two paragraphs', () => {
    expect(blocksOf('1. un\n\n2. **deux**')).toEqual([
      { type: 'list', items: [{ text: '1. un' }, { text: '2. deux', spans: [{ type: 'strong', from: 3, to: 7 }] }] },
    ]);
  });
});

describe('the outline', () => {
  /** The headings of a text as « level words ». */
  const outlineOf = (text: string) =>
    blocksOf(text).flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));

  it.each([
    ['## Salaire\n### Salaire du débutant\n## Évolution', ['3 Salaire', '4 Salaire du débutant', '3 Évolution']],
    ['### Un\n### Deux', ['3 Un', '3 Deux']],
    ['# Un\n#### Deux\n###### Trois', ['3 Un', '4 Deux', '5 Trois']],
    ['###### Un\n# Deux', ['3 Un', '3 Deux']],
    [
      '### Durée des études\n## Après la 3e\nx\n## Après le bac',
      ['3 Durée des études', '4 Après la 3e', '4 Après le bac'],
    ],
  ])('of « %j » is made valid', (text, outline) => {
    expect(outlineOf(text)).toEqual(outline);
  });

  it('keeps every word of a heading', () => {
    expect(blocksOf('## **Le** salaire<br/>du d&eacute;but')).toEqual([
      { type: 'heading', level: 3, text: 'Le salaire du début' },
    ]);
  });
});

describe('whatever the text', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-zéèà]{3,8}$/), { minLength: 1, maxLength: 12 });
  const joints = fc.array(
    fc.constantFrom(
      ...[' ', '\n', '\n\n', '\n            ', '\n- ', '\n2. ', '\n## ', ' **', '** ', '<br/>', '<p>', '\n> ', ' & '],
    ),
    { minLength: 12, maxLength: 12 },
  );

  it('loses no word, doubles none and invents none', () => {
    fc.assert(
      fc.property(words, joints, (all, between) => {
        const text = all.map((word, index) => word + (between[index] ?? ' ')).join('');
        const read = blocksOf(text).flatMap((block) =>
          block.type === 'list' ? block.items.map((item) => item.text) : [block.text],
        );
        expect(read.join(' ').match(/\p{L}+/gu)).toEqual(all);
      }),
    );
  });

  it('makes blocks of the right shape, whose stretches lie within their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const block of v.parse(v.array(BlockSchema), blocksOf(text))) {
          const runs = block.type === 'list' ? block.items : block.type === 'paragraph' ? [block] : [];
          for (const run of runs)
            for (const span of run.spans ?? []) expect(span.to).toBeLessThanOrEqual(run.text.length);
        }
      }),
    );
  });
});
