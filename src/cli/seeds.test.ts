/** The `seeds` command as a person or a program runs it: what it prints, and how it exits. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const sheet = (id: string, title: string, level = 'CAP ou équivalent') => `# ${title}
**ID:** ${id}

**Appellations:**
- Féminin: ${title}
- Masculin: ${title}

## Présentation

Un métier d’essai.

## En bref

Court.

**Niveau d'accès minimum:** ${level}
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'azimut-cli-'));
  writeFileSync(path.join(folder, 'a.md'), sheet('MET.1', 'horlogère des marées'));
  writeFileSync(path.join(folder, 'b.md'), sheet('MET.2', 'gardien de nuages'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function seeds(args: string[], input = '', env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/seeds.js', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, status };
}

describe('npm run seeds --', () => {
  it('checks a sound folder: a closing count, exit 0', () => {
    const { stdout, status } = seeds(['check', '--seeds', folder]);
    expect(stdout).toBe('2 fiches, 0 erreur, 0 avertissement\n');
    expect(status).toBe(0);
  });

  it('checks a broken sheet: its file, place and remedy, exit 1', () => {
    const broken = path.join(folder, 'c.md');
    writeFileSync(broken, sheet('MET.3', 'dompteuse de vent', 'bac +12'));
    const { stdout, status } = seeds(['check'], '', { SEEDS_DIR: folder });
    rmSync(broken);
    expect(stdout).toContain('c.md\n');
    expect(stdout).toMatch(/16:\d+ +erreur +« bac \+12 » n’est pas un niveau connu\./);
    expect(stdout).toMatch(/3 fiches, 1 erreur, 0 avertissement\n$/);
    expect(status).toBe(1);
  });

  it('says what an editor asks with --style, as warnings: exit 0; and in JSON', () => {
    const missing = 'a.md\n  1:1     avertissement Il manque la section « Nature du travail » :';
    const asked = seeds(['check', '--style', '--seeds', folder]);
    expect(asked.stdout).toContain(missing);
    expect(asked.stdout).toMatch(/2 fiches, 0 erreur, 10 avertissements\n$/);
    expect(asked.status).toBe(0);
    const json = JSON.parse(seeds(['check', '--style', '--json', '--seeds', folder]).stdout);
    expect(json).toHaveLength(10);
    expect(json[0]).toMatchObject({
      file: 'a.md',
      severity: 'warning',
      code: 'style-missing-section',
      line: 1,
      column: 1,
    });
  });

  it('compiles to one document, even with errors, and keeps standard output empty', () => {
    const out = path.join(folder, 'bundle.json');
    const { stdout, status } = seeds(['compile', '--out', out, '--seeds', folder]);
    const bundle = JSON.parse(readFileSync(out, 'utf8'));
    expect(stdout).toBe('');
    expect(status).toBe(0);
    expect(bundle).toMatchObject({ schemaVersion: 1, jobs: [{ id: 'MET.1' }, { id: 'MET.2' }], problems: [] });
  });

  it('searches each line of standard input, the query exactly as read, one line each in order', () => {
    const { stdout } = seeds(['search', '-', '--json', '--seeds', folder], '  Gardien \n\nhorlogere\r\nlicorne');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.query)).toEqual(['  Gardien ', '', 'horlogere', 'licorne']);
    expect(answers.map((answer) => answer.results.map((result: { id: string }) => result.id))).toEqual([
      ['MET.2'],
      [],
      ['MET.1'],
      [],
    ]);
    expect(answers[0].results[0]).toEqual({
      id: 'MET.2',
      title: 'gardien de nuages',
      score: expect.any(Number),
      why: null,
    });
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['fly']],
    ['an unknown flag', ['check', '--fast']],
    ['--style of another command', ['search', '--style', 'gardien']],
    ['compile without --out', ['compile']],
    ['a folder that is not there', ['check', '--seeds', '/nowhere/at/all']],
    ['a file that cannot be written', ['compile', '--out', '/nowhere/at/all/bundle.json']],
  ])('says what is wrong with %s on standard error, exit 2', (_, args) => {
    const { stdout, stderr, status } = seeds(args, '', { SEEDS_DIR: folder });
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(status).toBe(2);
  });

  it('tells of --style in its help', () => {
    expect(seeds(['--help']).stdout).toContain('--style');
    expect(seeds(['check', '--help']).stdout).toContain('--style');
  });

  it.each([[['--help']], [['check', '--help']], [['compile', '--help']], [['search', '--help']]])(
    'helps: %j',
    (args) => {
      const { stdout, status } = seeds(args);
      expect(stdout).toContain('npm run seeds');
      expect(status).toBe(0);
    },
  );
});
