import { describe, expect, it } from 'vitest';
import { chooseWords } from './choose-words.ts';
import { sketchJob } from './job-fixture.ts';
import { openMeanings } from './meanings.ts';
import { toTerms } from './terms.ts';
import { writeTextIndex } from './text-index.ts';

const jobs = [{ names: 'boulanger/boulangère', presentation: 'Du pain.' }].map(sketchJob);

const meant = (text: string, word: string) =>
  toTerms(word).flatMap((term) =>
    openMeanings({ same: text })
      .ofWord(term)
      .flatMap(({ phrases }) => phrases.map((phrase) => phrase.text)),
  );

describe('the words that a catalogue needs', () => {
  it('are those that mean something in it, without what it does not say', () => {
    const { otherNames, relatedWords, words } = chooseWords(jobs, writeTextIndex(jobs).families, {
      otherNames: [['mitron', 'boulanger | pâtissier', 'old name']],
      relatedWords: [['licorne', 'cheval', 'animal']],
      closeWords: [],
    });
    expect(meant(otherNames, 'mitron')).toEqual(['boulanger']);
    expect(meant(relatedWords, 'licorne')).toEqual([]);
    expect(words).toEqual(['mitron']);
  });

  it('may mean what its texts say, in another form of the word', () => {
    const { relatedWords } = chooseWords(jobs, writeTextIndex(jobs).families, {
      otherNames: [],
      relatedWords: [['miche', 'pains | boulangerie', 'product']],
      closeWords: [],
    });
    expect(meant(relatedWords, 'miche')).toEqual(['pains', 'boulangerie']);
  });
});
