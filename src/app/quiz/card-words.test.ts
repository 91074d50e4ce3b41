import { expect, it } from 'vitest';
import { slugify } from '../../domain/fold.ts';
import { INTERESTS } from '../../domain/vocabulary.ts';
import { cardWords } from './card-words.ts';

it.each(INTERESTS)('« $label » is asked as a question of its own, with an example', ({ label, short }) => {
  const { question, example } = cardWords({ slug: slugify(label), label, short });
  expect(question).toMatch(/\u00a0\?$/);
  expect(example).toMatch(/\.$/);
});

it('an interest that the list does not have is asked in its own words', () => {
  expect(cardWords({ slug: 'les-nuages', label: 'les nuages', short: 'les nuages' })).toEqual({
    question: 'Les nuages\u00a0?',
    example: '',
  });
});
