import { describe, expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { toTerms } from './terms.ts';

const words = toTerms('boulanger boucher infirmière photographe kinésithérapeute vente web designer chef maire');
const lexicon = openLexicon(() => [...words.map((term) => [term]), toTerms('sage-femme')]);
const near = (typed: string) => {
  const [term] = toTerms(typed);
  return term === undefined ? [] : lexicon.findNear(term).map(({ terms }) => terms.map(({ word }) => word).join(' '));
};

describe('a mistyped word', () => {
  it.each([
    ['boulamger', 'boulanger'],
    ['bolanger', 'boulanger'],
    ['infirmierre', 'infirmiere'],
    ['inifrmière', 'infirmiere'],
    ['fotografe', 'photographe'],
    ['kiné­zitérapeute', 'kinesitherapeute'],
    ['sagefemme', 'sage femme'],
    ['sajefame', 'sage femme'],
  ])('« %s » is near to « %s »', (typed, meant) => {
    expect(near(typed)[0]).toBe(meant);
  });

  it('is near to nothing where nothing is alike', () => {
    expect(near('licorne')).toEqual([]);
    expect(near('azertyuiop')).toEqual([]);
  });

  it('is no short word with another letter, nor a number', () => {
    expect(near('mdr')).toEqual([]);
    expect(near('777')).toEqual([]);
  });
});

describe('words written as one', () => {
  it('are taken apart where both are known', () => {
    expect(lexicon.split('webdesigner')?.map(({ word }) => word)).toEqual(['web', 'designer']);
    expect(lexicon.split('webmestre')).toBeNull();
  });
});

describe('making ready', () => {
  it('changes no answer', () => {
    const steps = [...lexicon.prepare()];
    expect(steps.length).toBeGreaterThan(0);
    expect(near('boulamger')[0]).toBe('boulanger');
  });
});
