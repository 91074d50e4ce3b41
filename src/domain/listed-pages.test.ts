import { describe, expect, it } from 'vitest';
import { listedAddress } from './listed-pages.ts';

const SITE = 'https://exemple.fr/orientation/';

describe('the canonical address of a page', () => {
  it.each([
    ['/', SITE],
    ['/metiers', `${SITE}metiers`],
    ['/metiers/', `${SITE}metiers`],
    ['/metiers/MET.10', `${SITE}metiers/MET.10`],
    ['/conseiller/apercu', `${SITE}conseiller/apercu`],
  ])('of %s is %s', (path, address) => {
    expect(listedAddress(SITE, path)).toBe(address);
  });

  it.each(['/selection', '/comparer', '/selection/recue', '/classe', '/nulle-part', '/metiers/MET.10/autre'])(
    'is left out for %s, which is not the same for everybody or not a page',
    (path) => {
      expect(listedAddress(SITE, path)).toBeNull();
    },
  );

  it('is left out where nobody said where the app is', () => {
    expect(listedAddress(null, '/metiers')).toBeNull();
  });
});
