import { describe, expect, it } from 'vitest';
import { pressHeader, saySort, sortInUse } from './header-sort.ts';

describe('the order of the table', () => {
  it('is by title where there is no query', () => {
    expect(sortInUse('pertinence', false)).toBe('titre');
    expect(sortInUse('pertinence', true)).toBe('pertinence');
    expect(saySort('pertinence', false)).toBe('par titre, de A à Z');
  });

  it('follows the header that is pressed, and turns round at the next press', () => {
    expect(pressHeader('pertinence', 'salaire', false)).toBe('salaire');
    expect(pressHeader('salaire', 'salaire', false)).toBe('salaire-inverse');
    expect(pressHeader('salaire-inverse', 'salaire', false)).toBe('salaire');
    expect(pressHeader('salaire-inverse', 'niveau', false)).toBe('niveau');
  });

  it('turns round the list by title, which it stands in already, and leaves it out of the address again', () => {
    expect(pressHeader('pertinence', 'titre', false)).toBe('titre-inverse');
    expect(pressHeader('titre-inverse', 'titre', false)).toBe('pertinence');
    expect(pressHeader('pertinence', 'titre', true)).toBe('titre');
  });

  it('is said in words', () => {
    expect(saySort('salaire', false)).toBe('du salaire le plus haut au plus bas');
    expect(saySort('salaire-inverse', false)).toBe('du salaire le plus bas au plus haut');
  });
});
