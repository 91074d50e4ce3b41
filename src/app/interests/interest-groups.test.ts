import { expect, it } from 'vitest';
import { slugify } from '../../domain/fold.ts';
import { INTERESTS } from '../../domain/vocabulary.ts';
import { INTEREST_GROUPS } from './interest-groups.ts';

it('every interest of the field stands in one group', () => {
  const grouped = INTEREST_GROUPS.flatMap(({ interests }) => interests);
  expect([...grouped].sort()).toEqual(INTERESTS.map(({ label }) => slugify(label)).sort());
});
