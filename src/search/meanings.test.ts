import { describe, expect, it } from 'vitest';
import { type FoundMeaning, openMeanings, writeMeanings } from './meanings.ts';
import { readQuery } from './terms.ts';

const group = (said: string, means: string) => ({ said: said.split('|'), means: means.split('|') });

const meanings = openMeanings({
  same: writeMeanings([group('véto|docteur pour animaux', 'vétérinaire')]),
  related: writeMeanings([
    group('jardinage', 'jardinier'),
    group('livre', 'éditeur|libraire'),
    group('réparer des vélos', 'mécanicien cycles'),
  ]),
});
const texts = (found: readonly FoundMeaning[]) => found.flatMap(({ phrases }) => phrases.map(({ text }) => text));
const ofWord = (word: string) => readQuery(word).flatMap((term) => meanings.ofWord(term));
const ofPhrases = (query: string) => meanings.ofPhrases(readQuery(query));

describe('what a word means', () => {
  it('is found whatever its case, accents and number', () => {
    expect(texts(ofWord('VETOS'))).toEqual(['vétérinaire']);
  });

  it('comes best first, and is nothing for a word that is not said', () => {
    expect(texts(ofWord('livre'))).toEqual(['éditeur', 'libraire']);
    expect(ofWord('boulanger')).toEqual([]);
  });

  it('is less sure for a relative of the word', () => {
    expect(ofWord('livres')[0]?.isExact).toBe(true);
    expect(ofWord('jardiner')[0]?.isExact).toBe(false);
  });

  it('is not that of a word that only looks alike', () => {
    expect(ofWord('livreur')).toEqual([]);
  });
});

describe('what words mean together', () => {
  it.each(['réparer des vélos', 'vélos à réparer', 'réparation de vieux vélos'])('is found in « %s »', (query) => {
    expect(texts(ofPhrases(query))).toEqual(['mécanicien cycles']);
  });

  it('is not what one of them means alone', () => {
    expect(ofPhrases('docteur pour animaux')).toHaveLength(1);
    expect(ofWord('docteur')).toEqual([]);
  });

  it('asks for all of them', () => {
    expect(ofPhrases('réparer des motos')).toEqual([]);
  });
});
