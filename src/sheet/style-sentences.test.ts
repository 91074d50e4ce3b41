import { describe, expect, it } from 'vitest';
import { readProse } from './prose.ts';
import { sheetText } from './sheet-fixture.ts';
import { checkSentences, countWords, splitSentences } from './style-sentences.ts';

const words = (count: number) => `Au matin ${'pierre '.repeat(count - 3)}grise`;

describe('sentences', () => {
  it.each([
    ['Un bloc. Deux blocs ? Trois…', ['Un bloc.', 'Deux blocs ?', 'Trois…']],
    ['« Tout est prêt. » La barge part.', ['« Tout est prêt. »', 'La barge part.']],
    ['Elle dit : « Prêt ! » et part.', ['Elle dit : « Prêt ! » et part.']],
    ['Avec M. Roc, du grès, etc. pour finir.', ['Avec M. Roc, du grès, etc. pour finir.']],
    ['On attend... puis on part. « Enfin »', ['On attend... puis on part.', '« Enfin »']],
    ['Il est tard. 3 heures sonnent.', ['Il est tard.', '3 heures sonnent.']],
    ['Version 2.5 du plan', ['Version 2.5 du plan']],
    ['', []],
  ])('of « %s »', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it.each([
    ['Un bloc de grès.', 4],
    ['L’œil du tailleur\u00a0: juste\u00a0!', 4],
    ['À 5\u00a0h\u00a030, 2\u00a0000 blocs', 4],
    ['« Enfin » — dit-elle', 2],
    ['', 0],
  ])('« %s » has %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('a sentence of more than 30 words', () => {
  it.each([
    ['of 31 words', `Court. ${words(31)}.`, ['3:8']],
    ['twice in a paragraph', `${words(31)}. ${words(40)} !`, ['3:1', '3:213']],
    ['in an item that ends as a sentence does', `- ${words(31)}.`, ['3:3']],
    ['cut over two lines', `${words(16)}\n  ${words(15)}.`, ['3:1']],
  ])('is a warning: %s', (_what, text, places) => {
    const problems = checkSentences(readProse(`# a\n## En bref\n${text}\n`));
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
    expect(problems[0]).toMatchObject({ severity: 'warning', code: 'long-sentence' });
    expect(problems[0]?.message).toMatch(/^Cette phrase a 31 mots \(« Au matin pierre pierre pierre… »\)/);
  });

  it.each([
    ['of 30 words', `${words(30)}.`],
    ['a heading', `### ${words(31)}`],
    ['an entry of a list', `- ${words(31)}`],
    ['two sentences', `${words(20)}. ${words(20)}.`],
    ['two paragraphs', `${words(20)}\n\n${words(20)}`],
    ['the salary’s wording', `#### Salaire du débutant\n\n${words(31)}.`],
  ])('is none: %s', (_what, text) => {
    expect(checkSentences(readProse(sheetText({ more: `## Vie professionnelle\n${text}\n` })))).toEqual([]);
  });
});
