import { describe, expect, it } from 'vitest';
import { readProse } from './prose.ts';
import { checkTypography } from './style-typography.ts';

/** The faults of a text as « code @ column ». */
function faultsOf(text: string, own: string[] = []): string[] {
  const problems = checkTypography(readProse(`# a\n## En bref\n${text}\n`), own);
  return problems.map(({ severity, code, column }) => `${severity} ${code} @ ${column}`);
}

describe('a fault of typography', () => {
  it.each([
    ['two spaces', 'Un  bloc', 'doubled-space @ 3'],
    ['two spaces, one of them non-breaking', 'Un \u00a0bloc', 'doubled-space @ 3'],
    ['two spaces in a heading', '### Un  bloc', 'doubled-space @ 7'],
    ['straight quotes', 'Un "bloc"', 'straight-quote @ 4'],
    ['a straight apostrophe', "L'ardoise", 'straight-apostrophe @ 2'],
    ['a space before « : »', 'Un bloc : gris', 'missing-nbsp @ 8'],
    ['no space before « : »', 'Un bloc: gris', 'missing-nbsp @ 8'],
    ['a space before « ; »', 'Un bloc ; gris', 'missing-nbsp @ 8'],
    ['a space before « ? » in a heading', '### Un bloc ?', 'missing-nbsp @ 12'],
    ['no space before « ! »', 'Un bloc!', 'missing-nbsp @ 8'],
    ['a space before « : » after an abbreviation', 'Du grès, etc. : gris', 'missing-nbsp @ 14'],
    ['a space before « : » after markup', 'Un **bloc** : gris', 'missing-nbsp @ 12'],
    ['a space after «', 'Un « bloc\u00a0»', 'missing-nbsp @ 5'],
    ['no space after «', 'Un «bloc\u00a0»', 'missing-nbsp @ 5'],
    ['a space before »', 'Un «\u00a0bloc »', 'missing-nbsp @ 10'],
    ['no space before »', 'Un «\u202fbloc\u00a0!»', 'missing-nbsp @ 12'],
  ])('is a warning: %s', (_what, text, fault) => {
    expect(faultsOf(text)).toEqual([`warning ${fault}`]);
  });

  it.each([
    ['non-breaking spaces, wide and narrow', 'Un bloc\u00a0: «\u00a0gris\u00a0»\u202f; prêt\u202f? Oui\u00a0!'],
    ['entities for them', 'Un bloc&nbsp;: gris'],
    ['an hour, a ratio, an address', 'À 12:30, à 1:50, voir https://pierre.fr/a?b=c;d'],
    ['signs in a row', 'Prêt\u00a0?! Quoi\u00a0!!! Hum…?'],
    ['a sign in brackets', 'Un bloc (!) gris'],
    ['a curled apostrophe', 'L’ardoise'],
    ['an apostrophe in a heading', "### L'ardoise"],
    ['quotes in a heading', '### Le "bloc"'],
    ['spaces at both ends of a line', '    Un bloc   '],
    ['lines that follow one another', 'Un bloc\n      gris'],
  ])('is none: %s', (_what, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('is none in the salary’s wording', () => {
    expect(faultsOf("#### Salaire du débutant\n\nA partir de  1801 euros : l'été")).toEqual([]);
  });

  it('is none where a fact is quoted as the source words it', () => {
    const own = ["BUT métiers de l'ardoise : taille", 'plain'];
    expect(faultsOf("- But métiers de l'ardoise : taille", own)).toEqual([]);
    expect(faultsOf("- BUT métiers de l'ardoise : taille, l'hiver", own)).toEqual(['warning straight-apostrophe @ 39']);
  });

  it('is said once a paragraph, with how many there are and the words about the first', () => {
    const [problem, ...others] = checkTypography(readProse("# a\n## En bref\nVers midi, l'ardoise, l'eau, l'or\n"), []);
    expect(others).toEqual([]);
    expect(problem?.message).toBe(
      "Une apostrophe est droite (« Vers midi, l'ardoise », 3 fois dans ce paragraphe) : écrivez ’ à la place de '.",
    );
    expect(faultsOf("l'eau\n\nl'or")).toHaveLength(2);
  });
});
