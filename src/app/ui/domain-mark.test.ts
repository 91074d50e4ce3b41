import { expect, it } from 'vitest';
import { slugify } from '../../domain/fold.ts';
import { DOMAINS } from '../../domain/vocabulary.ts';
import { DOMAIN_MARKS } from './domain-marks.ts';

it('has a mark for every domain of the list, and for nothing else', () => {
  expect(Object.keys(DOMAIN_MARKS).sort()).toEqual(DOMAINS.map(({ label }) => slugify(label)).sort());
});
