/** The app over the 643 real sheets: counts against the raw bundle, counted here by other means; bytes for offline. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

type RawJob = {
  id: string;
  title: string;
  level: { id: string; rank: number | null } | null;
  salary: { min: number | null };
  interests: string[];
  statuses: string[];
};

/** How many cards the list shows at once. */
const CARDS = 12;

const ROOT = path.resolve(import.meta.dirname, '../..');
const bundle: { jobs: RawJob[] } = JSON.parse(
  readFileSync(path.join(ROOT, 'node_modules/.cache/azimut/corpus.json'), 'utf8'),
);
const count = (passes: (job: RawJob) => boolean) => bundle.jobs.filter(passes).length;
const results = (page: Page) => page.getByRole('region', { name: 'Résultats' }).getByRole('status');
const says = (jobs: number) => (jobs === 0 ? 'Aucun métier' : `${jobs} métier${jobs > 1 ? 's' : ''}`);

test('three filters at once give the jobs that the raw bundle has', async ({ page }) => {
  await page.goto('/metiers?niveau=cap,bac&salaire=1850&sans-salaire=0&interet=j-aime-bouger');
  const expected = count(
    (job) =>
      (job.level?.id === 'cap' || job.level?.id === 'bac') &&
      job.salary.min !== null &&
      job.salary.min >= 1850 &&
      job.interests.includes("j'aime bouger"),
  );
  expect(expected).toBeGreaterThan(0);
  await expect(results(page)).toHaveText(says(expected));
});

test('a ceiling keeps what stands outside the ladder, a salary keeps what states none', async ({ page }) => {
  await page.goto('/metiers?niveau-max=bac-2&salaire=2500&statut=fonctionnaire,artisan');
  const bac2 = bundle.jobs.find((job) => job.level?.id === 'bac-2')?.level?.rank ?? Number.NaN;
  const expected = count(
    (job) =>
      (job.level === null || job.level.rank === null || job.level.rank <= bac2) &&
      (job.salary.min === null || job.salary.min >= 2500) &&
      (job.statuses.includes('fonctionnaire') || job.statuses.includes('artisan')),
  );
  await expect(results(page)).toHaveText(says(expected));
});

test('the count beside each level is what choosing it gives', async ({ page }) => {
  await page.goto('/metiers?interet=je-veux-etre-utile-aux-autres');
  const useful = (level: string) =>
    count((job) => job.level?.id === level && job.interests.includes('je veux être utile aux autres'));
  await expect(page.getByRole('checkbox', { name: `bac + 3 ${useful('bac-3')} métiers`, exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: /^bac \+ 3 / }).check();
  await expect(results(page)).toHaveText(says(useful('bac-3')));
});

test('every result ends up in the page, for the keyboard and for « find in page »', async ({ page }) => {
  await page.goto('/metiers');
  await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('listitem')).toHaveCount(bundle.jobs.length, {
    timeout: 30_000,
  });
});

test('odd sheets open: the Smic in words, two salaries, a sub-heading of its own', async ({ page }) => {
  await page.goto('/metiers/MET.8011');
  await expect(page.getByRole('complementary')).toContainText('dès 1 801 € brut par mois');
  await page.goto('/metiers/MET.667');
  await expect(page.getByRole('complementary')).toContainText('dès 3 333 € brut par mois, dans le secteur privé');
  await page.goto('/metiers/MET.54');
  await expect(page.getByRole('heading', { level: 3, name: 'Niveau CAP, bac pro' })).toBeVisible();
});

test('the app gives the same jobs in the same order as the command, for every graded search', async ({ page }) => {
  const queries: { query: string }[] = JSON.parse(readFileSync(path.join(ROOT, '../shared/queries.json'), 'utf8'));
  test.setTimeout(240_000);
  const typed = queries.map(({ query }) => query).join('\n');
  const args = ['src/cli/seeds.js', 'search', '-', '--json', '--seeds', path.join(ROOT, '../shared/corpus')];
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, input: typed, encoding: 'utf8' });
  const expected = printed
    .trim()
    .split('\n')
    .map((line): { query: string; results: { id: string }[] } => JSON.parse(line));
  expect(expected.map(({ query }) => query)).toEqual(queries.map(({ query }) => query));
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  const region = page.getByRole('region', { name: 'Résultats' });
  // A word of one sheet's texts alone: once it is found, everything is loaded.
  await page.goto('/metiers?q=bronchiolite');
  await expect(region.getByRole('listitem')).toHaveCount(1);
  for (const { query, results: hits } of expected) {
    await field.fill(query);
    await expect.poll(() => page.title(), { message: query }).toContain(`${query.trim()}\u00a0: `);
    const first = hits.slice(0, CARDS).map(({ id }) => id);
    const shown = await region
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.id));
    expect(
      shown.slice(0, CARDS).filter((id) => id !== ''),
      query,
    ).toEqual(first);
  }
});

test('a sheet costs one file of at most 40 KB more', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/metiers', { waitUntil: 'networkidle' });
  // The browser asks for the icon when it likes.
  const asked: { url: string; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/data/'))
      asked.push({ url: response.url(), bytes: response.body().then((body) => brotliCompressSync(body).length) });
  });
  await page.getByRole('region', { name: 'Résultats' }).getByRole('link').nth(3).click();
  await page.getByRole('heading', { level: 2, name: 'En bref' }).waitFor();
  expect(asked).toHaveLength(1);
  expect(await asked[0]?.bytes).toBeLessThanOrEqual(40_000);
  await context.close();
});

test('everything for offline is at most 2.2 MB, fonts included, in at most 90 requests', () => {
  const dist = path.join(ROOT, 'dist');
  // What the worker takes, the worker itself, and the page that was opened.
  const worker = readFileSync(path.join(dist, 'service-worker.js'), 'utf8');
  const taken = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  expect(taken.length).toBeGreaterThan(60);
  const files = [...new Set([...taken, 'service-worker.js', 'index.html'])];
  const bytes = files.map((file) => brotliCompressSync(readFileSync(path.join(dist, file))).length);
  expect(files.length).toBeLessThanOrEqual(90);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_200_000);
});
