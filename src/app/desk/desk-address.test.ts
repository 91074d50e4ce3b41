import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAddress } from '../address/any-address-fixture.ts';
import { readDeskAddress, writeDeskAddress } from './desk-address.ts';

const KNOWN = { starts: new Set(['cap', 'FOR.7016']), interests: ['j-aime-bouger'], domains: ['sciences'] };

describe('the address of the way from a diploma', () => {
  it('says a view, and says it back', () => {
    for (const start of ['cap', 'FOR.7016', null]) {
      for (const interest of ['j-aime-bouger', null]) {
        for (const domain of ['sciences', null]) {
          const view = { start, interest, domain };
          expect(readDeskAddress(writeDeskAddress(view), KNOWN)).toEqual({ view, unknown: [] });
        }
      }
    }
  });

  it('never fails, and gives nothing that is not known, whatever stands there', () => {
    fc.assert(
      fc.property(
        anyAddress(
          ['depart', 'interet', 'domaine', '__proto__', 'x'],
          fc.oneof(fc.string(), fc.constantFrom('cap', 'constructor')),
        ),
        (search) => {
          const { view } = readDeskAddress(search, KNOWN);
          expect(view.start === null || KNOWN.starts.has(view.start)).toBe(true);
          expect(readDeskAddress(writeDeskAddress(view), KNOWN)).toEqual({ view, unknown: [] });
        },
      ),
    );
  });

  it('tells what it cannot use', () => {
    expect(readDeskAddress('?depart=FOR.0&vue=x', KNOWN)).toEqual({
      view: { start: null, interest: null, domain: null },
      unknown: [
        { name: 'depart', value: 'FOR.0' },
        { name: 'vue', value: 'x' },
      ],
    });
  });
});
