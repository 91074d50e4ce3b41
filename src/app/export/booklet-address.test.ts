import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCodeUnits } from '../../domain/any-text-fixture.ts';
import { anyAddress } from '../address/any-address-fixture.ts';
import { readBookletAddress, writeBookletAddress } from './booklet-address.ts';

const KNOWN = { interests: ['agir'], domains: ['sante'], statuses: ['salarie'], trainings: new Set(['FOR.1']) };
const read = (search: string) => readBookletAddress(search, KNOWN, (id) => /^MET\.[1-9]$/.test(id));

describe('the address of a booklet', () => {
  it('names jobs, in their order and once each', () => {
    expect(read('?ids=MET.3,MET.1,MET.3&ids=MET.2')).toEqual({
      booklet: { title: '', asked: { ids: ['MET.3', 'MET.1', 'MET.2'] } },
      unknown: [],
    });
  });

  it('or a view of the list', () => {
    const { booklet, unknown } = read('?niveau=cap&titre=Avec+un+CAP');
    expect(booklet.title).toBe('Avec un CAP');
    expect(booklet.asked).toMatchObject({ view: { filters: { levels: ['cap'] } } });
    expect(unknown).toEqual([]);
  });

  it('or nothing', () => {
    expect(read('').booklet).toEqual({ title: '', asked: null });
    expect(read('?titre=Seul').booklet).toEqual({ title: 'Seul', asked: null });
    expect(read('?ids=').booklet.asked).toEqual({ ids: [] });
  });

  it('may ask for what is not there: it is told', () => {
    expect(read('?ids=MET.1,MET.99,%3Cb%3E&niveau=cap')).toEqual({
      booklet: { title: '', asked: { ids: ['MET.1'] } },
      unknown: [
        { name: 'ids', value: 'MET.99' },
        { name: 'ids', value: '<b>' },
        { name: 'niveau', value: 'cap' },
      ],
    });
    expect(read('?domaine=licornes').unknown).toEqual([{ name: 'domaine', value: 'licornes' }]);
    expect(read(`?ids=${Array.from({ length: 5000 }, (_, at) => `X${at}`).join(',')}`).unknown).toHaveLength(5);
  });

  it('comes back as it was written, whatever the title', () => {
    for (const title of ['', 'Classe de 3e B & « suite » = 100 % + #1', 'a,b;c', `x${'é'.repeat(300)}`]) {
      const { booklet, unknown } = read(writeBookletAddress(['MET.2', 'MET.1'], title));
      expect(booklet).toEqual({ title: title.slice(0, 120), asked: { ids: ['MET.2', 'MET.1'] } });
      expect(unknown).toEqual([]);
    }
    fc.assert(
      fc.property(anyCodeUnits, (title) => {
        const { booklet, unknown } = read(writeBookletAddress(['MET.2'], title));
        expect(booklet.asked).toEqual({ ids: ['MET.2'] });
        expect(unknown).toEqual([]);
      }),
    );
  });

  it('never fails, and keeps its bounds, whatever stands there', () => {
    fc.assert(
      fc.property(
        anyAddress(
          ['ids', 'titre', 'niveau', 'q', '__proto__'],
          fc.oneof(fc.string(), fc.constantFrom('MET.1', 'MET.2,MET.1', 'cap')),
        ),
        (search) => {
          const { booklet, unknown } = read(search);
          expect(booklet.title.length).toBeLessThanOrEqual(120);
          expect(unknown.length).toBeLessThanOrEqual(5);
          if (booklet.asked === null || 'view' in booklet.asked) return;
          const { ids } = booklet.asked;
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^MET\.[1-9]$/);
        },
      ),
    );
  });
});
