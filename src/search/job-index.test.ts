import { describe, expect, it } from 'vitest';
import type { Job } from '../domain/job.ts';
import { explainHit } from './explain.ts';
import { buildIndex, findNearJobs, loadIndex, searchJobs, serializeIndex } from './job-index.ts';

const name = (title: string, feminine: string, masculine: string) => ({ title, feminine, masculine });

function job(
  id: string,
  names: ReturnType<typeof name>,
  texts: { presentation: string; more?: string },
  facts: Partial<Job> = {},
): Job {
  const section = (title: string, text: string) => ({ title, blocks: [{ type: 'paragraph' as const, text }] });
  return {
    id,
    ...names,
    alternatives: [],
    romeCodes: [],
    level: null,
    salary: { min: null, max: null, text: null, alternatives: [] },
    trainings: [],
    statuses: [],
    interests: [],
    domains: [],
    sectors: [],
    relatedJobs: [],
    sources: [],
    sections: [section('Présentation', texts.presentation), section('Nature du travail', texts.more ?? 'Rien.')],
    problems: [],
    ...facts,
  };
}

const jobs: Job[] = [
  job(
    'MET.1',
    name('boulanger/ère', 'boulangère', 'boulanger'),
    { presentation: 'La pâte lève, le four chauffe.', more: 'Façonner des pâtons.' },
    { trainings: [{ id: 'FOR.1', label: 'CAP fournil' }] },
  ),
  job('MET.2', name('infirmier/ère', 'infirmière', 'infirmier'), {
    presentation: 'Soigner, rassurer, surveiller à l’hôpital.',
  }),
  job(
    'MET.3',
    name('puériculteur/trice', 'puéricultrice', 'puériculteur'),
    { presentation: 'Les tout-petits d’abord.' },
    { alternatives: [name('infirmier/ère-puériculteur/trice', 'infirmière-puéricultrice', 'infirmier-puériculteur')] },
  ),
  job(
    'MET.4',
    name(
      "technicien/ne d'intervention clientèle gaz",
      "technicienne d'intervention clientèle gaz",
      "technicien d'intervention clientèle gaz",
    ),
    { presentation: 'Le four et la chaudière n’ont plus de secret.' },
  ),
];
const light = loadIndex(serializeIndex(buildIndex(jobs, 'light')), 'light');
const index = loadIndex(serializeIndex(buildIndex(jobs, 'full')), 'full');
const search = (query: string) => searchJobs(index, query).map(({ id }) => id);

describe('searching jobs', () => {
  it.each([
    ['the masculine', 'boulanger', 'MET.1'],
    ['the feminine', 'boulangère', 'MET.1'],
    ['no accents', 'infirmiere', 'MET.2'],
    ['capitals', 'INFIRMIÈRE', 'MET.2'],
    ['a beginning', 'techn', 'MET.4'],
    ['a typing mistake', 'boulamger', 'MET.1'],
    ['words in another order', 'gaz technicienne', 'MET.4'],
    ['a curly apostrophe', 'technicien d’intervention', 'MET.4'],
    ['the inclusive form', 'technicien·ne gaz', 'MET.4'],
    ['the form with a stroke', 'infirmier/ère', 'MET.2'],
  ])('finds a job by %s', (_, query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('puts a job whose name answers before one whose other title or text does', () => {
    expect(search('infirmière')).toEqual(['MET.2', 'MET.3']);
    expect(search('four')).toEqual(expect.arrayContaining(['MET.1', 'MET.4']));
  });

  it('asks for every word, and for some only where no job has them all', () => {
    expect(search('technicienne gaz')).toEqual(['MET.4']);
    expect(search('boulanger licorne')).toEqual(['MET.1']);
  });

  it.each(['', '   ', '?!', '🦄', '\0', '<script>', '(.*)+', 'ه'.repeat(50), 'a'.repeat(10_000)])(
    'answers %j without failing',
    (query) => {
      expect(Array.isArray(search(query))).toBe(true);
    },
  );

  it('finds the words of trainings and texts with the full index, and names alike with both', () => {
    expect(search('fournil')).toEqual(['MET.1']);
    expect(search('patons')).toEqual(['MET.1']);
    expect(searchJobs(light, 'patons')).toEqual([]);
    expect(searchJobs(light, 'infirmière').map(({ id }) => id)).toEqual(search('infirmière'));
  });

  it('offers near names for a word that nothing answers', () => {
    expect(search('bulangger')).toEqual([]);
    expect(findNearJobs(index, 'bulangger')[0]).toBe('MET.1');
  });
});

describe('why a job answers', () => {
  const why = (query: string, id: string) => {
    const hit = searchJobs(index, query).find((candidate) => candidate.id === id);
    const found = jobs.find((candidate) => candidate.id === id);
    if (hit === undefined || found === undefined) throw new Error(`${query} does not find ${id}`);
    return explainHit({ alternatives: found.alternatives.map(({ title }) => title) }, hit);
  };

  it('needs no word where the title shows it', () => {
    expect(why('boulangère', 'MET.1')).toBeNull();
  });

  it('names the other title that answered', () => {
    expect(why('infirmière', 'MET.3')).toBe('autre appellation : infirmier/ère-puériculteur/trice');
  });

  it('says which part of the sheet answered', () => {
    expect(why('hôpital', 'MET.2')).toBe('dans la présentation');
    expect(why('fournil', 'MET.1')).toBe('dans une formation recommandée');
    expect(why('pâtons', 'MET.1')).toBe('dans le texte de la fiche');
  });
});
