/** A catalogue that somebody imported was made by the code of that day: `FORMATS` says whether today's can use it. */

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FORMATS } from '../domain/browser-catalogue.ts';
import { chooseWords } from '../search/choose-words.ts';
import { sketchJob } from '../search/job-fixture.ts';
import { writeTextIndex } from '../search/text-index.ts';

const JOBS = [
  {
    names: 'boulanger/boulangère',
    presentation: 'Levé tôt, il pétrit les pâtes et façonne des pains.',
    level: 'cap',
    trainings: ['CAP boulanger'],
    interests: ['je veux travailler de mes mains'],
  },
  { names: 'infirmier/infirmière', work: 'Elle soigne les malades, change les pansements et rassure les familles.' },
].map(sketchJob);

const WORDS = { otherNames: [['miche', 'boulanger', 'le pain rond']], relatedWords: [], closeWords: [] } as const;

it('the same jobs make the same index and words as when their formats were named', () => {
  const { text, families } = writeTextIndex(JOBS);
  const words = chooseWords(JOBS, families, WORDS);
  // Where what is made has changed on purpose: raise the numbers in `FORMATS`, then write both here.
  expect({ [FORMATS.texts]: checksum(text), [FORMATS.search]: checksum(JSON.stringify(words)) }).toEqual({
    'azimut-texts-3': '3a14899969e47622',
    'azimut-search-2': '08e271eb24872946',
  });
});

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
