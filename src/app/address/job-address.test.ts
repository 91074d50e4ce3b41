import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCodeUnits } from '../../domain/any-text-fixture.ts';
import { JOB_LEVELS } from '../../domain/level.ts';
import { NO_FILTERS } from '../../search/filters.ts';
import { SORTS } from '../../search/sort-jobs.ts';
import { COLUMNS, type JobView, readJobAddress, WHOLE_LIST, writeJobAddress } from './job-address.ts';

const known = {
  interests: ['j-aime-bouger', 'la-mode'],
  domains: ['sciences', 'mecanique'],
  statuses: ['salarie'],
  trainings: new Set(['FOR.7016']),
};

describe('the address of a list of jobs', () => {
  it('is bare for the whole list', () => {
    expect(writeJobAddress(WHOLE_LIST)).toBe('');
    expect(readJobAddress('', known)).toEqual({ view: WHOLE_LIST, unknown: [] });
  });

  it('says each filter in a word that people can read', () => {
    const view: JobView = {
      ...WHOLE_LIST,
      query: 'prof de sport',
      filters: { ...NO_FILTERS, levels: ['bac', 'cap'], minSalary: 2000, keepUnstated: false, interests: ['la-mode'] },
      sort: 'salaire',
    };
    expect(writeJobAddress(view)).toBe(
      '?q=prof+de+sport&niveau=cap,bac&salaire=2000&sans-salaire=0&interet=la-mode&tri=salaire',
    );
  });

  it('says the table, its columns in its order, the way of a sort, and that one interest is enough', () => {
    const view: JobView = {
      ...WHOLE_LIST,
      filters: { ...NO_FILTERS, interests: ['la-mode'], anyInterest: true },
      sort: 'salaire-inverse',
      isTable: true,
      columns: ['niveau', 'formations'],
    };
    const address = '?interet=la-mode&interets=ou&tri=salaire-inverse&vue=tableau&colonnes=niveau,formations';
    expect(writeJobAddress(view)).toBe(address);
    expect(readJobAddress(address.replace('niveau,formations', 'formations,titre,niveau'), known).view).toEqual(view);
  });

  it('says the title alone, and leaves the usual out', () => {
    expect(writeJobAddress({ ...WHOLE_LIST, columns: [] })).toBe('?colonnes=titre');
    expect(readJobAddress('?vue=fiches&interets=et&tri=pertinence', known)).toEqual({ view: WHOLE_LIST, unknown: [] });
    expect(writeJobAddress({ ...WHOLE_LIST, filters: { ...NO_FILTERS, anyInterest: true } })).toBe('');
  });

  it.each(['pertinence', 'titre', 'niveau', 'salaire'] as const)(
    'still reads the order %s of older addresses',
    (sort) => {
      expect(readJobAddress(`?tri=${sort}`, known).view.sort).toBe(sort);
    },
  );

  it('reads a list written with commas or with repeated names', () => {
    const expected = ['cap', 'bac'];
    expect(readJobAddress('?niveau=cap,bac', known).view.filters.levels).toEqual(expected);
    expect(readJobAddress('?niveau=bac&niveau=cap', known).view.filters.levels).toEqual(expected);
  });

  it.each([
    ['?niveau=licorne', 'niveau', 'licorne'],
    ['?niveau-max=autre', 'niveau-max', 'autre'],
    ['?salaire=beaucoup', 'salaire', 'beaucoup'],
    ['?salaire=-5', 'salaire', '-5'],
    ['?salaire=999999', 'salaire', '999999'],
    ['?sans-salaire=oui', 'sans-salaire', 'oui'],
    ['?interet=dormir', 'interet', 'dormir'],
    ['?domaine=__proto__', 'domaine', '__proto__'],
    ['?statut=roi', 'statut', 'roi'],
    ['?formation=cuisine', 'formation', 'cuisine'],
    ['?formation=FOR.99999', 'formation', 'FOR.99999'],
    ['?tri=hasard', 'tri', 'hasard'],
    ['?tri=pertinence-inverse', 'tri', 'pertinence-inverse'],
    ['?vue=mosaique', 'vue', 'mosaique'],
    ['?colonnes=prix', 'colonnes', 'prix'],
    ['?interets=peut-etre', 'interets', 'peut-etre'],
    ['?utm_source=x', 'utm_source', 'x'],
  ])('ignores what it does not know in %s, and says so', (search, name, value) => {
    expect(readJobAddress(search, known)).toEqual({ view: WHOLE_LIST, unknown: [{ name, value }] });
  });

  it('keeps what it knows beside what it does not', () => {
    const { view, unknown } = readJobAddress('?niveau=cap,licorne', known);
    expect(view.filters.levels).toEqual(['cap']);
    expect(unknown).toEqual([{ name: 'niveau', value: 'licorne' }]);
  });

  it('cuts a query of ten thousand characters', () => {
    expect(readJobAddress(`?q=${'a'.repeat(10_000)}`, known).view.query).toHaveLength(200);
  });

  const levels = fc.subarray(JOB_LEVELS.map((level) => level.id));
  const views: fc.Arbitrary<JobView> = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => (text.trim() === '' ? '' : text)),
    filters: fc
      .record({
        levels,
        maxLevel: fc.option(fc.constantFrom('cap' as const, 'bac-2' as const)),
        minSalary: fc.option(fc.integer({ min: 1, max: 20_000 })),
        keepUnstated: fc.boolean(),
        interests: fc.subarray(known.interests),
        anyInterest: fc.boolean(),
        domains: fc.subarray(known.domains),
        statuses: fc.subarray(known.statuses),
        training: fc.option(fc.constant('FOR.7016')),
      })
      // How many interests are enough is only said of interests.
      .map((filters) => ({ ...filters, anyInterest: filters.anyInterest && filters.interests.length > 0 })),
    sort: fc.constantFrom(...SORTS),
    isTable: fc.boolean(),
    columns: fc.subarray([...COLUMNS]),
  });

  it('gives back any view that it has written', () => {
    fc.assert(
      fc.property(views, (view) => {
        fc.pre(view.query.length <= 200);
        expect(readJobAddress(writeJobAddress(view), known)).toEqual({ view, unknown: [] });
      }),
    );
  });

  it('never fails on an address, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          anyCodeUnits.map((text) => `q=${text}`),
        ),
        (search) => {
          const { view } = readJobAddress(`?${search}`, known);
          expect(view.query.length).toBeLessThanOrEqual(200);
          const { query, ...rest } = readJobAddress(writeJobAddress(view), known).view;
          expect({ ...view, query }).toEqual({ ...rest, query });
        },
      ),
    );
  });
});
