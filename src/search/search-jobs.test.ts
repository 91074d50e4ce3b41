import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainHit } from './explain.ts';
import { openSketches } from './job-fixture.ts';
import { findNearJobs, searchJobs } from './search-jobs.ts';

const { byName, whole } = openSketches(
  [
    {
      names: 'boulanger/boulangère',
      presentation: 'La pâte lève, le four chauffe : le pain de la nuit.',
      work: 'Façonner des pâtons. Réparer un four, parfois.',
      level: 'cap',
      trainings: ['CAP boulanger', 'BP boulanger'],
    },
    { names: 'infirmier/infirmière', presentation: 'Soigner, rassurer, surveiller à l’hôpital.' },
    {
      names: 'puériculteur/puéricultrice',
      others: ['infirmier-puériculteur/infirmière-puéricultrice'],
      presentation: 'Les tout-petits d’abord.',
    },
    {
      names: "technicien d'intervention clientèle gaz/technicienne d'intervention clientèle gaz",
      presentation: 'La chaudière n’a plus de secret, la maintenance non plus.',
    },
    { names: 'cascadeur/cascadeuse', interests: ["j'aime les sensations fortes"] },
    { names: 'mécanicien cycles/mécanicienne cycles', work: 'La réparation de bicyclettes, toute la journée.' },
    {
      names: 'commis de cuisine',
      level: 'cap',
      trainings: ['bac pro cuisine', 'CAP cuisine'],
      presentation: 'En cuisine, tôt.',
    },
    {
      names: 'gérant de restauration',
      level: 'bac-2',
      trainings: ['bac pro cuisine', 'BTS management commercial opérationnel'],
    },
    { names: 'sage-femme', presentation: 'Autour de la naissance.' },
    { names: 'webdesigner', presentation: 'Dessiner des sites.' },
    { names: 'vendeur/vendeuse', presentation: 'Conseiller, encaisser.' },
    { names: 'éleveur/éleveuse', presentation: 'Vaches et prairies vertes.' },
  ],
  [
    ['toubib | docteur', 'infirmier', 'slang, for the test'],
    ['nounou', 'puériculteur', 'everyday name'],
  ],
  [['vélo', 'cycles | bicyclettes', 'object of work']],
);

const titles = (query: string, search = whole) =>
  searchJobs(search, query).hits.map(({ id }) => search.jobs.find((job) => job.id === id)?.masculine);
const first = (query: string) => titles(query)[0];
const why = (query: string, title: string) => {
  const id = whole.jobs.find((job) => job.masculine === title)?.id;
  const hit = searchJobs(whole, query).hits.find((candidate) => candidate.id === id);
  if (hit === undefined) throw new Error(`${query} does not find ${title}`);
  return explainHit(hit);
};

describe('searching jobs', () => {
  it.each([
    ['the masculine', 'boulanger', 'boulanger'],
    ['the feminine', 'boulangère', 'boulanger'],
    ['no accents', 'infirmiere', 'infirmier'],
    ['capitals', 'INFIRMIÈRE', 'infirmier'],
    ['the plural', 'les infirmières', 'infirmier'],
    ['a question', 'comment devenir vendeuse', 'vendeur'],
    ['a beginning', 'puéri', 'puériculteur'],
    ['a typing mistake', 'boulamger', 'boulanger'],
    ['swapped letters', 'inifrmier', 'infirmier'],
    ['its sound', 'infirmiaire', 'infirmier'],
    ['words in another order', 'gaz technicienne', "technicien d'intervention clientèle gaz"],
    ['a curly apostrophe', 'technicien d’intervention', "technicien d'intervention clientèle gaz"],
    ['an apostrophe left out', 'technicien dintervention', "technicien d'intervention clientèle gaz"],
    ['the inclusive form', 'technicien·ne gaz', "technicien d'intervention clientèle gaz"],
    ['the form with a stroke', 'infirmier/ère', 'infirmier'],
    ['a mistyped small word', 'commis dde cuisine', 'commis de cuisine'],
    ['two words for one', 'web designer', 'webdesigner'],
    ['one word for two', 'sagefemme', 'sage-femme'],
    ['an everyday word', 'nounou', 'puériculteur'],
    ['an everyday word, mistyped', 'nounuo', 'puériculteur'],
    ['a thing that it works on', 'vélo', 'mécanicien cycles'],
    ['a task, in words of the same family', 'réparer des bicyclettes', 'mécanicien cycles'],
    ['a task, in everyday words', 'réparer des vélos', 'mécanicien cycles'],
    ['an interest', 'sensations fortes', 'cascadeur'],
  ])('finds a job by %s', (_, query, title) => {
    expect(first(query)).toBe(title);
  });

  it('puts a job whose title answers before one whose other title does', () => {
    expect(titles('infirmière')).toEqual(['infirmier', 'puériculteur']);
  });

  it('never puts a near word before the word itself', () => {
    expect(first('vertes')).toBe('éleveur');
    expect(titles('vertes')).not.toContain('vendeur');
  });

  it('asks for every word, and for some only where no job has them all', () => {
    expect(titles('technicienne gaz')).toEqual(["technicien d'intervention clientèle gaz"]);
    expect(first('boulanger licorne')).toBe('boulanger');
  });

  it('takes the last word for finished where a space follows it', () => {
    expect(titles('puéri')).toContain('puériculteur');
    expect(titles('puéri ')).not.toContain('puériculteur');
  });

  it('finds names at once, and texts when they have come', () => {
    expect(titles('pâtons', byName)).toEqual([]);
    expect(titles('pâtons')).toEqual(['boulanger']);
    expect(titles('infirmière', byName)).toEqual(titles('infirmière'));
  });

  it('is not sure of what answers a part only, and then shows three at most', () => {
    const { hits, isSure } = searchJobs(whole, 'licorne arc-en-ciel du pain hôpital');
    expect(isSure).toBe(false);
    expect(hits.length).toBeLessThanOrEqual(3);
    expect(searchJobs(whole, 'boulanger').isSure).toBe(true);
  });

  it('offers near jobs for a query that nothing answers', () => {
    const query = 'licorne magique arc-en-ciel gaz';
    expect(titles(query)).toEqual([]);
    expect(findNearJobs(whole, query)).toContain('MET.4');
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['signs', '?!'],
    ['a picture', '🦄'],
    ['a NUL', '\0'],
    ['markup', '<script>alert(1)</script>'],
    ['a pattern', '(.*)+$'],
    ['letters from right to left', 'ه'.repeat(50)],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['accents without end', 'é\u0301\u0301'.repeat(3000)],
    ['a word without end', 'boulanger'.repeat(1000)],
  ])('answers %s without failing', (_, query) => {
    expect(Array.isArray(searchJobs(whole, query).hits)).toBe(true);
  });

  it('answers whatever is typed, best first, each job once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const { hits } = searchJobs(whole, query);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
    );
  });
});

describe('asking for a diploma', () => {
  it('finds the jobs that recommend it, those of its level and its words first', () => {
    expect(titles('CAP cuisine')).toEqual(['commis de cuisine']);
    expect(titles('bac pro cuisine')).toEqual(['commis de cuisine', 'gérant de restauration']);
    expect(titles('cap boulanger')).toEqual(['boulanger']);
  });

  it('knows its acronym', () => {
    expect(titles('BTS MCO')).toEqual(['gérant de restauration']);
    expect(why('BTS MCO', 'gérant de restauration')).toBe(
      'formation recommandée\u00a0: BTS management commercial opérationnel',
    );
  });

  it('searches its subject where no job recommends it', () => {
    expect(first('BTS vente')).toBe('vendeur');
  });
});

describe('why a job answers', () => {
  it('needs no word where the title shows it', () => {
    expect(why('boulangère', 'boulanger')).toBeNull();
    expect(why('boulan', 'boulanger')).toBeNull();
  });

  it('names the other title that answered', () => {
    expect(why('infirmière', 'puériculteur')).toBe('autre appellation\u00a0: infirmier-puériculteur');
  });

  it('says what was understood', () => {
    expect(why('nounou', 'puériculteur')).toBe('«\u00a0nounou\u00a0»\u00a0: puériculteur');
    expect(why('boulamger', 'boulanger')).toBe('«\u00a0boulamger\u00a0»\u00a0: boulanger');
  });

  it('says which part of the sheet answered', () => {
    expect(why('hôpital', 'infirmier')).toBe('dans la présentation');
    expect(why('pâtons', 'boulanger')).toBe('dans le texte de la fiche');
    expect(why('sensations fortes', 'cascadeur')).toBe('dans ce qu’on y aime');
  });
});
