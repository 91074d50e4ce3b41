import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldText, nearestWording, slugify } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Bac + 5', 'BAC\u00a0+\u202f5'],
    ['l’œil', "L'oeil"],
    ['Présentation', 'PRE\u0301SENTATION'],
    ["J'aime communiquer", 'j’aime  communiquer '],
    ['coopération', 'coopé\u00adration'],
    ['ex æquo', 'ex aequo'],
  ])('makes « %s » and « %s » one', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('the word of a name in an address', () => {
  it.each([
    ['santé, social, sport', 'sante-social-sport'],
    ["j'ai le sens du contact", 'j-ai-le-sens-du-contact'],
    ['TV, ciné, radios : ces univers me fascinent', 'tv-cine-radios-ces-univers-me-fascinent'],
    ['« œuvre »', 'oeuvre'],
  ])('of « %s » is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});

describe('nearness', () => {
  it.each([
    ['', '', 0],
    ['fiche', 'fiche', 0],
    ['fiche', 'riche', 1],
    ['fiche', 'fiches', 1],
    ['', 'bac', 3],
    ['metier', 'emtier', 2],
  ])('of « %s » and « %s » is %i letters', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  it('finds the nearest wording, and none where all are far', () => {
    expect(nearestWording('Salarie', ['artisan', 'salarié'])).toBe('salarié');
    expect(nearestWording('artisane', ['artisan', 'salarié'])).toBe('artisan');
    expect(nearestWording('chevalier', ['artisan', 'salarié'])).toBeNull();
    expect(nearestWording('bac', [])).toBeNull();
  });
});
