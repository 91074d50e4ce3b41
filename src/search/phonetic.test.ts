import { describe, expect, it } from 'vitest';
import { phoneticKey } from './phonetic.ts';

describe('the phonetic key', () => {
  it.each([
    ['photographe', 'fotografe'],
    ['kinésithérapeute', 'kinezitérapeute'],
    ['ophtalmologue', 'oftalmologue'],
    ['psychologue', 'psikologue'],
    ['chirurgien', 'chirurjien'],
    ['boulanger', 'boulangé'],
    ['vétérinaire', 'veterinère'],
    ['pharmacien', 'farmassien'],
    ['archéologue', 'arkéologue'],
    ['maçon', 'masson'],
    ['femme', 'fame'],
    ['coiffeuse', 'kouafeuse'],
    ['expert', 'eksper'],
    ['comptable', 'contable'],
    ['ingénieur', 'injénieur'],
    ['quai', 'ké'],
  ])('of « %s » is that of « %s »', (written, heard) => {
    expect(phoneticKey(heard)).toBe(phoneticKey(written));
  });

  it.each([
    ['masseur', 'maçon'],
    ['vente', 'vendeur'],
    ['cuisine', 'cousine'],
    ['poisson', 'poison'],
  ])('of « %s » is not that of « %s »', (one, other) => {
    expect(phoneticKey(one)).not.toBe(phoneticKey(other));
  });

  it('is there for whatever is typed', () => {
    for (const text of ['', '123', '🦄', 'ß', 'ŒUVRE']) expect(typeof phoneticKey(text)).toBe('string');
  });
});
