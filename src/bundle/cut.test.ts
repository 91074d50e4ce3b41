import { describe, expect, it } from 'vitest';
import type { CatalogueFile, SearchFile, SheetsFile, TextsFile } from '../domain/browser-catalogue.ts';
import type { Bundle } from '../domain/job.ts';
import { type TrainingsFile, unpackTrainings } from '../domain/trainings-file.ts';
import { openSearch, openTexts, searchJobs, withTexts } from '../search/search-jobs.ts';
import { readTextIndex } from '../search/text-index.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { cutBundle, type NameFile } from './cut.ts';

const nameFile: NameFile = (stem) => `${stem}.json`;

function bundleOf(count: number, long = ''): Bundle {
  const jobs = Array.from({ length: count }, (_, index) => {
    const { job } = readSheet(sheetText({ id: `**ID:** MET.${index + 1}` }) + long, { fileName: 'a.md', smic: 1801 });
    if (job === null) throw new Error('the fixture is no sheet');
    return job;
  });
  const catalogue = { title: null, source: null, sourceUrl: null, edition: null, licence: null };
  return { schemaVersion: 1, catalogue, jobs, trainings: [], problems: [] };
}

function read<T>(files: readonly { name: string; content: string }[], name: string): T {
  return JSON.parse(files.find((file) => file.name === name)?.content ?? '');
}

describe('the files that a browser loads', () => {
  it('are named by what they are and by what they hold', () => {
    const asked: string[] = [];
    const { files, entry } = cutBundle(bundleOf(2), (stem, content) => {
      asked.push(stem);
      return `${stem}-${content.length}`;
    });
    expect(new Set(asked)).toEqual(new Set(['catalogue', 'search', 'texts', 'trainings', 'sheets-0']));
    expect(asked).toHaveLength(files.length);
    for (const { name, content } of files) expect(name.endsWith(`-${content.length}`)).toBe(true);
    expect(entry).toMatchObject({ search: files.find(({ name }) => name.startsWith('search'))?.name, jobCount: 2 });
  });

  it('hold ASCII alone, and say every letter', () => {
    const { files, entry } = cutBundle(bundleOf(1, '\n## Nature du travail\n\nL’œuvre d’un ébéniste 🪚.\n'), nameFile);
    for (const { content } of files) expect(content).toMatch(/^[\0-\x7f]*$/);
    const { parts } = read<CatalogueFile>(files, entry.catalogue);
    expect(JSON.stringify(read<SheetsFile>(files, parts[0] ?? ''))).toContain('L’œuvre d’un ébéniste 🪚.');
  });

  it('hold the jobs by their titles, in French', () => {
    const { jobs, ...rest } = bundleOf(3);
    const named = ['zoologiste', 'écrivain', 'fleuriste'].map(
      (title, at) => ({ ...jobs[at], title }) as (typeof jobs)[0],
    );
    const { files, entry } = cutBundle({ ...rest, jobs: named }, nameFile);
    const titles = read<CatalogueFile>(files, entry.catalogue).jobs.map(({ title }) => title);
    expect(titles).toEqual(['écrivain', 'fleuriste', 'zoologiste']);
  });

  it('hold each sheet once, in the part that its summary names', () => {
    const long = `\n## Nature du travail\n\n${'Un long texte. '.repeat(3000)}\n`;
    const { files, entry } = cutBundle(bundleOf(9, long), nameFile);
    const catalogue = read<CatalogueFile>(files, entry.catalogue);
    expect(catalogue.parts.length).toBeGreaterThan(1);
    for (const job of catalogue.jobs) {
      const { sheets } = read<SheetsFile>(files, catalogue.parts[job.part] ?? '');
      expect(sheets.filter((sheet) => sheet.id === job.id)).toHaveLength(1);
    }
  });

  it('hold beside each sheet the jobs near to it, by their places in the light part', () => {
    const long = `\n## Nature du travail\n\n${'Un long texte. '.repeat(3000)}\n**Métiers associés:**\n- tailleur (ID: MET.2)\n`;
    const { files, entry } = cutBundle(bundleOf(9, long), nameFile);
    const { jobs, parts } = read<CatalogueFile>(files, entry.catalogue);
    const all = parts.map((name) => read<SheetsFile>(files, name));
    for (const { sheets, near } of all) expect(near).toHaveLength(sheets.length);
    const named = all.flatMap(({ near }) => near.map((one) => one.named?.map((place) => jobs[place]?.id)));
    expect(named[0]).toEqual(['MET.2']);
    expect(named[1]).toBeUndefined();
    expect(named[8]).toEqual(['MET.2']);
  });

  it('hold what answers, by name and by text, made at once or later', () => {
    for (const indexing of ['now', 'later'] as const) {
      const bundle = bundleOf(3);
      const { files, entry } = cutBundle(bundle, nameFile, indexing);
      const { jobs } = read<CatalogueFile>(files, entry.catalogue);
      const byName = openSearch(jobs, read<SearchFile>(files, entry.search));
      const texts = read<TextsFile>(files, entry.texts);
      const { trainings } = unpackTrainings(read<TrainingsFile>(files, entry.trainings));
      const whole = withTexts(byName, openTexts(texts, trainings, readTextIndex(texts.index)));
      for (const search of [byName, whole])
        expect(searchJobs(search, bundle.jobs[0]?.masculine ?? '').hits).toHaveLength(3);
    }
  });

  it('count the jobs of each sub-domain, the largest first', () => {
    const bundle = bundleOf(3);
    const name = (index: number, pairs: { domain: string; subdomain: string }[]) =>
      Object.assign(bundle.jobs[index] ?? {}, { domains: pairs });
    const [sport, care] = ['sport', 'soin'].map((subdomain) => ({ domain: 'santé, social, sport', subdomain }));
    if (sport === undefined || care === undefined) throw new Error('no pairs');
    name(0, [sport, sport]);
    name(1, [care, { domain: 'sciences', subdomain: '' }]);
    name(2, [care, { domain: 'sciences', subdomain: 'soin' }]);
    const { files, entry } = cutBundle(bundle, nameFile);
    const { choices } = read<CatalogueFile>(files, entry.catalogue);
    expect(choices.domains.map(({ slug, subdomains }) => ({ slug, subdomains }))).toEqual([
      {
        slug: 'sante-social-sport',
        subdomains: [
          { label: 'soin', count: 2 },
          { label: 'sport', count: 1 },
        ],
      },
      { slug: 'sciences', subdomains: [{ label: 'soin', count: 1 }] },
    ]);
  });

  it('are there for an empty catalogue too', () => {
    const { files, entry } = cutBundle(bundleOf(0), nameFile);
    expect(entry.jobCount).toBe(0);
    expect(read<CatalogueFile>(files, entry.catalogue).jobs).toEqual([]);
  });
});
