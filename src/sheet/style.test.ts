import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { sheetText } from './sheet-fixture.ts';
import { checkStyle } from './style.ts';

/** The style of a sheet as « line:column code ». */
function styleOf(text: string): string[] {
  const { job } = readSheet(text, { fileName: 'fiche.md', smic: null });
  if (job === null) throw new Error('this sheet is no job');
  const problems = checkStyle(text, job);
  expect(problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const TEXTS = [
  'Nature du travail',
  'Compétences requises',
  'Conditions de travail',
  'Vie professionnelle',
  'Accès au métier',
];
const texts = (titles: readonly string[]) => titles.map((title) => `## ${title}\n\nUn texte.\n`).join('\n');
const full = (parts: Parameters<typeof sheetText>[0] = {}) => sheetText({ more: texts(TEXTS), ...parts });

it('a full sheet has no fault of style', () => {
  expect(styleOf(full())).toEqual([]);
});

describe('a section of text', () => {
  it.each(TEXTS)('that is missing is a warning: %s', (title) => {
    expect(styleOf(full({ more: texts(TEXTS.filter((other) => other !== title)) }))).toEqual([
      '1:1 style-missing-section',
    ]);
  });

  it('that is empty, or has headings only, is a warning at its place', () => {
    const more = `## Nature du travail\n\n### Tailler\n\n${texts(TEXTS.slice(1))}`;
    expect(styleOf(full({ more }))).toEqual([
      `${full({ more }).split('\n').indexOf('## Nature du travail') + 1}:1 style-missing-section`,
    ]);
  });

  it('that the sheet must have, and lacks, is an error elsewhere', () => {
    expect(styleOf(full({ presentation: '' }))).toEqual([]);
  });
});

describe('a presentation that repeats the title only', () => {
  const presenting = (text: string) =>
    full({ alternatives: '## Autres appellations\n\n### ardoisier\n', presentation: `\n## Présentation\n\n${text}\n` });
  it.each([
    'Tailleuse de pierre',
    'Le métier de tailleur ou tailleuse de pierre.',
    'TAILLEUR DE PIERRE, c’est être ardoisier.',
  ])('is a warning: « %s »', (text) => expect(styleOf(presenting(text))).toEqual(['15:1 title-only-presentation']));

  it.each(['Tailler la pierre au petit matin.', 'Le métier de tailleur de pierre\n\nUn bloc arrive.'])(
    'is none: « %s »',
    (text) => expect(styleOf(presenting(text))).toEqual([]),
  );
});

it('puts every kind of fault in the order of the file', () => {
  const text = full({
    presentation: "\n## Présentation\n\nL'ardoise : un toit.\n",
    brief: `## En bref\n\nLe CAP couvreur  dure.\n\nOn ${'pose '.repeat(30)}.\n`,
  });
  expect(styleOf(text)).toEqual([
    '12:2 straight-apostrophe',
    '12:10 missing-nbsp',
    '16:4 unlisted-training',
    '16:16 doubled-space',
    '18:1 long-sentence',
  ]);
});
