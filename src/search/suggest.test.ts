import { describe, expect, it } from 'vitest';
import { openSketches } from './job-fixture.ts';
import { searchJobs } from './search-jobs.ts';
import { correctQuery, suggest } from './suggest.ts';

const { byName, whole } = openSketches([
  { names: 'boulanger/boulangère', trainings: ['CAP boulanger', 'bac pro boulanger-pâtissier'] },
  { names: 'pâtissier/pâtissière', trainings: ['CAP pâtissier'] },
  { names: 'infirmier/infirmière' },
  { names: 'soigneur d’animaux/soigneuse d’animaux' },
]);

const choices = {
  domains: [{ slug: 'agriculture-animaux', label: 'agriculture, animaux', short: 'agriculture, animaux' }],
  interests: [{ slug: 'animaux', label: "je veux m'occuper d'animaux", short: 'm’occuper d’animaux' }],
};

const offered = (query: string, search = whole) => suggest(search, choices, query, searchJobs(search, query));

describe('what is offered while typing', () => {
  it('is jobs, domains, interests and trainings', () => {
    expect(offered('animau')).toEqual([
      { kind: 'job', id: 'MET.4', title: 'soigneur d’animaux' },
      { kind: 'domain', slug: 'agriculture-animaux', label: 'agriculture, animaux' },
      { kind: 'interest', slug: 'animaux', label: 'm’occuper d’animaux' },
    ]);
    expect(offered('cap boul').filter(({ kind }) => kind === 'training')).toEqual([
      { kind: 'training', id: 'FOR.CAP boulanger', label: 'CAP boulanger' },
    ]);
  });

  it('is no training before these have come', () => {
    expect(offered('cap boulanger', byName).filter(({ kind }) => kind === 'training')).toEqual([]);
  });

  it('begins with a correction where a word is mistyped', () => {
    expect(offered('boulamger')[0]).toEqual({ kind: 'correction', query: 'boulanger' });
  });

  it('is nothing for nothing', () => {
    expect(offered('')).toEqual([]);
    expect(offered('🦄')).toEqual([]);
    expect(offered('zygomatique')).toEqual([]);
  });
});

describe('a correction', () => {
  it('keeps what was typed well', () => {
    expect(correctQuery(whole, 'soigneur danimo')).toBe('soigneur animaux');
    expect(correctQuery(whole, 'infirmière ou Boulamgère')).toBe('infirmière ou boulangère');
  });

  it('is none for words that are known, or unfinished, or like nothing', () => {
    for (const query of ['boulanger', 'boulan', 'zygomatique', '', '(.*)+$ <b>'])
      expect(correctQuery(whole, query), query).toBeNull();
  });
});
