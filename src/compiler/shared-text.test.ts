import { describe, expect, it } from 'vitest';
import { readProse } from '../sheet/prose.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { findSharedText } from './shared-text.ts';

type Parts = Parameters<typeof sheetText>[0];

/** The words that sheets a.md, b.md … with these texts share, as told. */
function sharedBy(...sheets: (string | Parts)[]) {
  const read = sheets.map((parts, index) => {
    const file = `${'abc'[index]}.md`;
    const own = typeof parts === 'string' ? { brief: `## En bref\n\n${parts}\n` } : parts;
    // Each sheet says something of its own, so that the rest of the fixture is not shared.
    const text = sheetText({ presentation: `\n## Présentation\n\nPierre ${file}\n`, ...own });
    const { job } = readSheet(text, { fileName: file, smic: null });
    if (job === null) throw new Error('this sheet is no job');
    return { file, job, prose: readProse(text) };
  });
  return findSharedText(read);
}

const EIGHT = 'la barge remonte doucement vers le vieux dépôt';

describe('eight words in a row that two sheets share', () => {
  it('are a warning in the second, at the first word, naming the first and its line', () => {
    expect(sharedBy(`Au matin, ${EIGHT}.`, `Le soir,\n  ${EIGHT} encore.`)).toEqual([
      {
        file: 'b.md',
        severity: 'warning',
        code: 'shared-text',
        message: `8 mots de suite sont aussi dans a.md, ligne 16 (« ${EIGHT} ») : dites-le autrement dans l’une des deux fiches.`,
        line: 17,
        column: 3,
      },
    ]);
  });

  it.each([
    ['in other case, accents and signs', `La BARGE, remonte « doucement » : vers le vieux dépot !`],
    ['over two sentences', `La barge remonte. Doucement, vers le vieux dépôt.`],
    ['with an emphasis', `La barge **remonte** doucement vers le vieux dépôt`],
  ])('are a warning: %s', (_what, text) => {
    expect(sharedBy(EIGHT, text)).toHaveLength(1);
  });

  it('that go on are one warning, with their number', () => {
    const [problem, ...others] = sharedBy(`${EIGHT} de pierre grise`, `Ici ${EIGHT} de pierre grise`);
    expect(problem?.message).toMatch(/^11 mots de suite/);
    expect(others).toEqual([]);
  });

  it('that three sheets share are told twice, the first sheet named', () => {
    expect(
      sharedBy(EIGHT, EIGHT, EIGHT).map(({ file, message }) => [file, /aussi dans (\S+),/.exec(message)?.[1]]),
    ).toEqual([
      ['b.md', 'a.md'],
      ['c.md', 'a.md'],
    ]);
  });

  it('that stand twice are two warnings', () => {
    expect(sharedBy(EIGHT, `${EIGHT}\n\n${EIGHT}`).map(({ line }) => line)).toEqual([16, 18]);
  });

  it.each([
    ['seven words', EIGHT, 'la barge remonte doucement vers le vieux quai'],
    ['the same words in one sheet', `${EIGHT}\n\n${EIGHT}`, 'Autre chose.'],
    ['words of two paragraphs', EIGHT, 'la barge remonte doucement\n\nvers le vieux dépôt'],
    ['words in another order', EIGHT, 'le vieux dépôt remonte doucement vers la barge'],
  ])('are not: %s', (_what, one, other) => {
    expect(sharedBy(one, other)).toEqual([]);
  });

  it('are not: other words that count alike in the index', () => {
    const many = Array.from({ length: 31_500 }, (_, number) => `m${number}`).join(' ');
    const common = 'm10 m20 m30 m40 m50 m60';
    expect(sharedBy(`${many}\n\n${common} m70 m80`, `${common} m69 m${80 + 31_337}`)).toEqual([]);
  });

  const salary = 'A partir de 1801 euros brut par mois en tout début de carrière';
  const training = 'BTS conception des ouvrages de pierre du bâtiment ancien';
  it.each([
    ['a salary', { more: `## Vie professionnelle\n\n### Salaire du débutant\n\n${salary}\n` }],
    [
      'a training, in a text of the second sheet alone named as a fact',
      { brief: `## En bref\n\nIci ${training} !\n`, after: `## Formations recommandées\n- ${training} (ID: FOR.1)` },
    ],
    [
      'a title',
      {
        title: '# ouvrier de la pierre et du toit ancien de France',
        brief: '## En bref\n\nouvrier de la pierre et du toit ancien de France\n',
      },
    ],
  ])('are not: words of a fact, %s', (_what, parts) => {
    expect(sharedBy(parts, { ...parts, id: '**ID:** MET.13' })).toEqual([]);
  });

  it('are not, where the fact is another sheet’s', () => {
    const listing = { after: `## Formations recommandées\n- ${training} (ID: FOR.1)`, brief: '' };
    expect(sharedBy(`Ici ${training} !`, `Ici ${training} !`, listing)).toEqual([]);
    expect(sharedBy(`Ici ${training} !`, `Ici ${training} !`)).toHaveLength(1);
  });
});
