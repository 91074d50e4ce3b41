/** `seeds import` as a person runs it: what it prints, how it exits, and what is in the folder after. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../compiler/temporary-folder.ts';
import { sheetsFile, smallJob } from '../importer/official-fixture.ts';

function run(args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/seeds.js', 'import', ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('npm run seeds -- import', () => {
  it('makes a folder of a downloads folder, updates it, and says what changed', () => {
    const root = temporaryFolder({
      'downloads/fiches-2025-10-21.xml': sheetsFile(smallJob('MET.1', 'luthier'), smallJob('MET.2')),
      'downloads/notes.txt': 'rien',
      'april/fiches-2026-04-02.xml': sheetsFile(smallJob('MET.1', 'luthière'), smallJob('MET.3', 'conteuse')),
    });
    const out = path.join(root, 'fiches');
    const first = run([path.join(root, 'downloads'), '--out', out]);
    expect(first.stdout).toContain('Édition du 2025-10-21 : 2 fiches\n      2 ajoutées\n');
    expect(first.status).toBe(0);
    expect(JSON.parse(read(out, 'catalogue.json'))).toMatchObject({ edition: '2025-10-21', licence: 'ODbL 1.0' });

    const before = readdirSync(out);
    const dry = run([path.join(root, 'april'), '--out', out, '--dry-run']);
    expect(dry.stdout).toContain('1 retirées');
    expect(readdirSync(out)).toEqual(before);

    const second = run([path.join(root, 'april'), '--out', out, '--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({
      edition: '2026-04-02',
      counts: { added: 1, changed: 1, removed: 1, unchanged: 0 },
    });
    const report = read(out, '_import/report.md');
    expect(report).toContain('- MET.1 luthière (titre, Appellations)');
    expect(report).toContain('_import/removed/');
    expect(existsSync(path.join(out, '_import/removed/MET.2-vigie.md'))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['april', 'downloads', 'fiches']);
  });

  it('leaves the folder as it was where the source is cut short, exit 1', () => {
    const whole = sheetsFile(smallJob('MET.1'), smallJob('MET.2'));
    const root = temporaryFolder({ 'a.xml': whole, 'b.xml': whole.slice(0, -60) });
    const out = path.join(root, 'fiches');
    run([path.join(root, 'a.xml'), '--out', out]);
    const { stdout, stderr, status } = run([path.join(root, 'b.xml'), '--out', out]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/b\.xml, octet \d+ : .*s’arrête au milieu.*MET\.1.*est resté comme il était/s);
    expect(readdirSync(root).sort()).toEqual(['a.xml', 'b.xml', 'fiches']);
    expect(existsSync(path.join(out, 'MET.2-vigie.md'))).toBe(true);
  });

  it('keeps a sheet that cannot be one of its own apart, exit 1', () => {
    const root = temporaryFolder({ 'a.xml': sheetsFile(smallJob('MET.1'), smallJob('../../MET.2')) });
    const out = path.join(root, 'fiches');
    const { stdout, status } = run([path.join(root, 'a.xml'), '--out', out]);
    expect(stdout).toContain('Laissée de côté (_import/left-out/1-vigie.md)');
    expect(status).toBe(1);
    expect(read(out, '_import/left-out/1-vigie.md')).toContain('Veille.');
  });

  it.each([
    ['no source', [], /Il manque la source/],
    ['no --out', ['SOURCE'], /Il manque « --out DIR »/],
    ['a source that is not there', ['nowhere.xml', '--out', 'OUT'], /Introuvable : .*nowhere\.xml/],
    ['a date that is none', ['SOURCE', '--out', 'OUT', '--edition', '2025-02-31'], /n’est pas une date/],
    ['a file for --out', ['SOURCE', '--out', 'SOURCE'], /n’est pas un dossier/],
    ['the folder one is in', ['SOURCE', '--out', '.'], /le dossier où vous êtes/],
    ['a folder of other things', ['SOURCE', '--out', 'OTHER'], /autre chose que des fiches/],
    ['a place that cannot be written', ['SOURCE', '--out', 'SOURCE/below'], /SOURCE|source\.xml/],
  ])('refuses %s, exit 2', (_what, words, message) => {
    const root = temporaryFolder({ 'source.xml': sheetsFile(smallJob('MET.1')), 'other/photo.jpg': 'x' });
    const places: Record<string, string> = {
      SOURCE: path.join(root, 'source.xml'),
      OUT: path.join(root, 'out'),
      OTHER: path.join(root, 'other'),
      'SOURCE/below': path.join(root, 'source.xml', 'below'),
    };
    const { stderr, status } = run(words.map((word) => places[word] ?? word));
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('does not write over a sheet that a person edited, and names it in the report', () => {
    const root = temporaryFolder({
      'a.xml': sheetsFile(smallJob('MET.1', 'luthier')),
      'b.xml': sheetsFile(smallJob('MET.1', 'luthière')),
    });
    const out = path.join(root, 'fiches');
    run([path.join(root, 'a.xml'), '--out', out]);
    writeFileSync(path.join(out, 'MET.1-luthier.md'), '# luthier\n**ID:** MET.1\n\nMa version.\n');
    expect(run([path.join(root, 'b.xml'), '--out', out]).stdout).toContain('1 en conflit');
    expect(read(out, 'MET.1-luthier.md')).toContain('Ma version.');
    expect(read(out, '_import/report.md')).toMatch(/## Fiches en conflit \(1\)[^#]*MET\.1 luthière/);
  });
});
