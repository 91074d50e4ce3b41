import { describe, expect, it } from 'vitest';
import { listStarts } from '../../domain/starts.ts';
import { trainingOf } from '../../domain/summary-fixture.ts';
import { findStarts, prepareStarts } from './find-starts.ts';

const TRAININGS = [
  ['FOR.1', 'CAP pâtissier', ''],
  ['FOR.2', 'CAP boulanger', ''],
  ['FOR.3', 'bac pro cuisine', ''],
  ['FOR.4', 'BTS management commercial opérationnel', 'MCO'],
].map(([id = '', label = '', acronym]) => trainingOf(id, label, { acronyms: acronym === '' ? [] : [acronym ?? ''] }));
const STARTS = prepareStarts(listStarts(TRAININGS), TRAININGS);
const labelsOf = (query: string) => findStarts(STARTS, query, 4).map(({ label }) => label);

describe('one field finds where to begin', () => {
  it.each([
    ['CAP', 'CAP'],
    ['cap pat', 'CAP pâtissier'],
    ['3e', '3e'],
    ['fin de 3', 'fin de 3e'],
    ['stl', 'bac STL'],
    ['bac pro', 'bac pro'],
    ['bts mco', 'BTS management commercial opérationnel'],
    ['seconde', 'fin de 2de générale et technologique'],
    ['bac + 2', 'bac + 2'],
  ])('%s', (query, first) => {
    expect(labelsOf(query)[0]).toBe(first);
  });

  it('nothing where nothing is asked, or nothing answers', () => {
    expect(labelsOf('  ')).toEqual([]);
    expect(labelsOf('zzz')).toEqual([]);
  });
});
