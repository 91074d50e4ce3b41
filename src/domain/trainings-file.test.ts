import { expect, it } from 'vitest';
import type { TrainingSummary } from './browser-catalogue.ts';
import { packTrainings, unpackTrainings } from './trainings-file.ts';

type Known = Omit<TrainingSummary, 'domains'>;

it('says again what was packed, with the domains of its pairs', () => {
  const baker: Known = {
    id: 'FOR.1',
    label: 'CAP boulanger',
    acronyms: ['CAP'],
    type: 'certificat',
    duration: '2 ans',
    exitLevel: 'cap',
    certification: 'niveau 3',
    rncp: '37537',
    pairs: ['agroalimentaire/boulangerie', 'commerce/vente', 'agroalimentaire/patisserie'],
  };
  const unknown: Known = {
    id: 'FOR.2',
    label: 'une formation',
    acronyms: [],
    type: null,
    duration: null,
    exitLevel: null,
    certification: null,
    rncp: null,
    pairs: [],
  };
  const jobPairs = [['sciences/chimie', 'commerce/vente'], []];
  const file = JSON.parse(JSON.stringify(packTrainings([baker, unknown], jobPairs)));
  expect(unpackTrainings(file)).toEqual({
    trainings: [
      { ...baker, domains: ['agroalimentaire', 'commerce'] },
      { ...unknown, domains: [] },
    ],
    jobPairs,
  });
});
