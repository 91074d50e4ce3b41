/** What a person who writes sheets relies on: a saved sheet appears in the open page, and a broken one loses nothing. */

import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectLocal } from './expect-local.ts';

const PORT = 4311;
const SHEETS = path.resolve('seeds/metiers');

let folder = '';
let server: ChildProcess;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'azimut-'));
  for (const file of readdirSync(SHEETS)) copyFileSync(path.join(SHEETS, file), path.join(folder, file));
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', String(PORT), '--strictPort'], {
    env: { ...process.env, SEEDS_DIR: folder },
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(`http://localhost:${PORT}`)).ok).toBe(true)).toPass();
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test('it listens on this machine alone', async () => {
  await expectLocal(PORT);
});

test('a saved sheet appears without a reload, a broken one is reported while the last good one stays', async ({
  page,
}) => {
  const name = readdirSync(folder).find((file) => file.startsWith('MET.17-')) ?? '';
  const file = path.join(folder, name);
  const sheet = readFileSync(file, 'utf8');
  const heading = (title: string | RegExp) => page.getByRole('heading', { level: 3, name: title });
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto(`http://localhost:${PORT}/metiers`);
  await field.fill('boulang');
  await expect(heading(/^boulanger\/ère$/)).toBeVisible();

  writeFileSync(file, sheet.replace('# boulanger/ère', '# boulanger/ère de nuit'));
  await expect(heading('boulanger/ère de nuit')).toBeVisible();

  writeFileSync(
    file,
    sheet.replace('# boulanger/ère', '# boulangerie cassée').replace('CAP ou équivalent', 'CAPE équivalant'),
  );
  await expect(page.locator('vite-error-overlay')).toContainText('n’est pas un niveau connu');
  await expect(heading('boulanger/ère de nuit')).toBeAttached();

  writeFileSync(file, sheet);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(heading(/^boulanger\/ère$/)).toBeVisible();

  const added = path.join(folder, 'MET.99999-boulangerie-volante.md');
  writeFileSync(
    added,
    sheet.replace('**ID:** MET.17', '**ID:** MET.99999').replace('# boulanger/ère', '# boulangerie volante'),
  );
  await expect(heading('boulangerie volante')).toBeVisible();
  rmSync(added);
  await expect(heading('boulangerie volante')).toHaveCount(0);

  expect(loads).toBe(1);
  await expect(field).toHaveValue('boulang');
});
