/** Nothing of others runs, whatever they write and wherever; every page works under the policy; what ships is named. */

import { existsSync, readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { ATTACKS } from '../src/domain/attack-fixture.ts';
import { expectLocal } from './expect-local.ts';
import { keepBaker } from './read-stored.ts';
import { ROUTES } from './routes.ts';
import { checkLinks, touchAll, watch } from './watch-attacks.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** A link made by another hand than the app's. */
function frame(kind: 'p' | 'c' | 'a', content: string): string {
  const payload = kind === 'p' ? content : deflateRawSync(content).toString('base64url');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(payload));
  return `1${kind}${payload.length.toString(36).padStart(3, '0')}${checksum.toString('base64url')}${payload}`;
}

test('every route of the table opens under the policy, which refuses what is written into a page', async ({ page }) => {
  const wrong = await watch(page);
  expect(ROUTES.length).toBeGreaterThan(20);
  for (const route of ROUTES) {
    await page.goto(route);
    await expect(title(page), route).toBeVisible();
    await expect(page.getByText('Chargement…'), route).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.__pwned = 1';
    document.head.append(script);
  });
  await expect.poll(() => wrong.join()).toContain('script-src');
  expect(wrong.join()).not.toContain('an attack ran');
});

test('exports, QR codes, the camera and the import’s worker need nothing that the policy refuses', async ({ page }) => {
  const wrong = await watch(page);
  await page.addInitScript(
    (code) => {
      if (navigator.mediaDevices === undefined) return;
      Object.assign(window, {
        BarcodeDetector: class {
          detect = async () => [{ rawValue: code }];
        },
      });
      navigator.mediaDevices.getUserMedia = async () => document.createElement('canvas').captureStream();
    },
    `https://azimut.example/conseiller/classe#${frame('a', '["AAAAAAAA","BBBBBBBB","Léa",1000]\n17o')}`,
  );
  await page.goto('/metiers/MET.17');
  await keepBaker(page);
  await page.goto('/selection');
  for (const kind of ['Tableur (XLSX)', 'CSV']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('region', { name: 'Emporter la liste' }).getByRole('button', { name: kind }).click();
    await saving;
  }
  await press(page, 'Afficher le code QR');
  await expect(page.getByRole('img', { name: 'Code QR du lien de ta sélection' })).toBeVisible();
  await page.goto(`/conseiller/classe#${frame('c', '["AAAAAAAA","Seconde 3","",20]\n17.171.10')}`);
  await expect(title(page)).toHaveText('Seconde 3');
  await press(page, 'Scanner les codes');
  await expect(page.getByText('1 choix ajouté : Léa.')).toBeVisible();
  await page.goto('/conseiller/catalogue');
  await page.getByLabel('Choisir les fichiers').setInputFiles(text('fiches.xml', '<metiers></metiers>'));
  await expect(page.getByRole('alert')).toBeVisible();
  expect(wrong).toEqual([]);
});

/** A sheet with an attack in each of its texts. Ten lines of a list are as many as one attack after another. */
function sheetOf(attacks: readonly string[], id: string): string {
  const lines = attacks.map((attack) => attack.replaceAll('\n', ' ').replaceAll('\0', ''));
  const all = lines.join(' ');
  return `# ${all}
**ID:** ${id}

**Appellations:**
- Féminin: ${all}
- Masculin: ${all}

**Secteurs d'activité:**
${lines.map((line) => `- ${line}`).join('\n')}

## Présentation

${lines.join('\n\n')}

## En bref

${lines.map((line) => `- ${line}`).join('\n')}

**Niveau d'accès minimum:** CAP ou équivalent

## Sources
${lines.map((line) => `- [${line}](${line})`).join('\n')}
- [Bonne adresse](https://example.org/)
`;
}

test('attacks in local sheets, written or opened, are text', async ({ page }) => {
  const wrong = await watch(page);
  const short = ATTACKS.filter((attack) => attack.length < 400);
  await page.goto('/conseiller/fiches');
  await page
    .getByLabel('Ouvrir des fichiers')
    .setInputFiles([
      text('nul.md', `# nul\0octet\n**ID:** MET.900001\n`),
      text('a.md', sheetOf(short, 'MET.900002')),
      text('..\\..\\<img src=x onerror=globalThis.__pwned=1>.md', sheetOf(ATTACKS.slice(0, 3), 'MET.900003')),
      text('long.md', sheetOf(['a'.repeat(3000)], 'MET.900004')),
    ]);
  const rows = page.getByRole('list', { name: 'Fiches locales' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(3);
  await touchAll(page);
  await press(page, 'Écrire une fiche');
  const form = page.getByRole('form', { name: 'Écrire une fiche' });
  for (const field of await form.getByRole('textbox').all()) await field.fill(short.join(' '));
  await touchAll(page);
  for (const id of ['MET.900002', 'MET.900003', 'MET.900004']) {
    await page.goto(`/metiers/${id}`);
    await expect(title(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await touchAll(page);
    await checkLinks(page);
    expect(await page.locator('main').locator('script, iframe, style, base, [onerror], [onload]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto('/metiers?q=pwned');
  await expect(page.getByRole('region', { name: 'Résultats' })).toBeVisible();
  await touchAll(page);
  await checkLinks(page);
  expect(wrong).toEqual([]);
});

test('attacks in addresses, notes, links and gathered answers are text', async ({ page }) => {
  const wrong = await watch(page);
  const all = ATTACKS.filter((attack) => attack.length < 400 && !/\p{Cs}|\p{Cc}/u.test(attack));
  const one = encodeURIComponent(all.slice(0, 12).join(' '));
  for (const address of [
    `/metiers?q=${one}&niveau=${one}&domaine=${one}&interet=__proto__&tri=constructor&vue=${one}`,
    `/metiers/${encodeURIComponent('<script>globalThis.__pwned=1</script>')}`,
    '/metiers/__proto__',
    '/domaines/constructor',
    `/formations?q=${one}&famille=__proto__`,
    `/conseiller?depart=${one}&interet=toString`,
    `/conseiller/livret?ids=MET.17&titre=${one}`,
    `/comparer?ids=${one},__proto__`,
    `/surprise?tirage=${one}`,
    `/selection/recue#${one}`,
    `/classe#${one}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(title(page), address).toBeVisible();
    await touchAll(page);
    await checkLinks(page);
  }
  await page.goto('/metiers/MET.17');
  await keepBaker(page);
  await page.goto('/selection');
  const words = all.join(' ');
  await page.getByRole('textbox', { name: /^Ma note/ }).fill(words.slice(0, 2000));
  await touchAll(page);

  const plan = JSON.stringify(['AAAAAAAA', '<img src=x onerror=globalThis.__pwned=1>', words.slice(0, 200), 20]);
  await page.goto(`/conseiller/classe#${frame('c', `${plan}\n17.171.10`)}`);
  await expect(title(page)).toHaveText('<img src=x onerror=globalThis.__pwned=1>');
  const answers = all
    .slice(0, 12)
    .map((attack, index) =>
      frame('a', `${JSON.stringify(['AAAAAAAA', `BBBBBB${10 + index}`, attack.slice(0, 30), 1000])}\n17o`),
    );
  await page
    .getByRole('textbox', { name: 'Les liens que les élèves vous ont donnés' })
    .fill(answers.map((answer) => `https://azimut.example/conseiller/classe#${answer}`).join(' '));
  await press(page, 'Ajouter ces liens');
  await expect(page.getByRole('region', { name: 'Recueillir' }).getByRole('status')).toContainText('ajouté');
  await touchAll(page);
  await checkLinks(page);
  expect(wrong).toEqual([]);
});

test('« À propos » leads to the licences of all that ships', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await page.goto('/a-propos');
  await page.getByRole('link', { name: /leurs licences/ }).click();
  await expect(page).toHaveURL(/third-party\.txt$/);
  const list = await (await page.request.get('/third-party.txt')).text();
  await expect(page.locator('body')).toContainText('Logiciels et polices que contient Azimut');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of [...Object.keys(dependencies), 'workbox-precaching', 'tailwindcss', 'markdown-it', 'papaparse']) {
    expect(list).toContain(`\n${name} `);
    expect(existsSync(`node_modules/${name}`)).toBe(true);
  }
  for (const name of ['vitest', 'typescript', 'lighthouse']) expect(list).not.toContain(`\n${name} `);
});

test('what « npm start » serves is for this machine alone', async ({ baseURL }) => {
  await expectLocal(Number(new URL(baseURL ?? '').port));
});
