/** What an import does to a folder that holds sheets already. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../compiler/temporary-folder.ts';
import { listEverything } from './swap-folder.ts';
import { CatalogueUpdate, type Change, type NewFile, readOldCatalogue } from './update-catalogue.ts';

const sheet = (id: string, title: string, text: string, domain = 'sciences'): NewFile => ({
  name: id,
  title,
  file: `${id}-${title}.md`,
  text: `# ${title}\n**ID:** ${id}\n\n**Domaines:**\n- ${domain}\n\n## Présentation\n\n${text}\n`,
});

/** Imports sheets over a folder; @returns the new folder and what changed, by job */
function update(folder: string, sheets: readonly NewFile[]): { into: string; changes: Record<string, string> } {
  const into = temporaryFolder();
  const { changes } = run(folder, sheets, into);
  return {
    into,
    changes: Object.fromEntries(changes.map(({ name, kind, parts }) => [name, [kind, ...parts].join(' ')])),
  };
}

function run(folder: string, sheets: readonly NewFile[], into: string | null): { changes: readonly Change[] } {
  const made = new CatalogueUpdate(readOldCatalogue(folder), into);
  for (const one of sheets) made.take(one);
  made.finish();
  return made;
}

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const filesOf = (folder: string) =>
  listEverything(folder)
    .map(({ file }) => file)
    .sort();

const MARCH = [sheet('MET.1', 'luthier', 'Il taille.'), sheet('MET.2', 'vigie', 'Elle guette.')];

describe('an import into a folder of sheets', () => {
  it('writes every sheet of a first import, and a list of what it wrote', () => {
    const { into, changes } = update(temporaryFolder(), MARCH);
    expect(changes).toEqual({ 'MET.1': 'added', 'MET.2': 'added' });
    expect(filesOf(into)).toEqual(['MET.1-luthier.md', 'MET.2-vigie.md', '_import/manifest.json']);
  });

  it('keeps the bytes of what did not change, replaces what did and says which parts differ', () => {
    const first = update(temporaryFolder(), MARCH).into;
    const { into, changes } = update(first, [
      sheet('MET.1', 'luthier', 'Il taille.'),
      sheet('MET.2', 'vigie', 'Elle veille.', 'armée, sécurité'),
      sheet('MET.3', 'conteuse', 'Elle dit.'),
    ]);
    expect(changes).toEqual({ 'MET.1': 'unchanged', 'MET.2': 'changed Domaines Présentation', 'MET.3': 'added' });
    expect(read(into, 'MET.1-luthier.md')).toBe(read(first, 'MET.1-luthier.md'));
    expect(read(into, 'MET.2-vigie.md')).toContain('Elle veille.');
  });

  it('keeps a sheet under the name that it has, when its title changes', () => {
    const first = update(temporaryFolder(), MARCH).into;
    const { into, changes } = update(first, [
      sheet('MET.1', 'luthier-facteur', 'Il taille.'),
      sheet('MET.2', 'vigie', 'Elle guette.'),
    ]);
    expect(changes['MET.1']).toBe('changed titre');
    expect(filesOf(into)).toContain('MET.1-luthier.md');
    expect(filesOf(into)).not.toContain('MET.1-luthier-facteur.md');
  });

  it('moves a job that vanished to _import/removed', () => {
    const first = update(temporaryFolder(), MARCH).into;
    const { into, changes } = update(first, [sheet('MET.1', 'luthier', 'Il taille.')]);
    expect(changes['MET.2']).toBe('removed');
    expect(existsSync(path.join(into, 'MET.2-vigie.md'))).toBe(false);
    expect(read(into, '_import/removed/MET.2-vigie.md')).toBe(read(first, 'MET.2-vigie.md'));
  });

  it('never writes over a sheet that a person edited: the new version is set apart', () => {
    const first = update(temporaryFolder(), MARCH).into;
    writeFileSync(path.join(first, 'MET.1-luthier.md'), '# luthier\n**ID:** MET.1\n\nMa version.\n');
    const april = [sheet('MET.1', 'luthier', 'Il vernit.'), sheet('MET.2', 'vigie', 'Elle guette.')];
    const { into, changes } = update(first, april);
    expect(changes['MET.1']).toBe('conflict');
    expect(read(into, 'MET.1-luthier.md')).toContain('Ma version.');
    expect(read(into, '_import/conflicts/MET.1-luthier.md')).toContain('Il vernit.');

    // The same edition once more: nothing new is offered, and what was set apart stays to be looked at.
    const again = update(into, april);
    expect(again.changes['MET.1']).toBe('edited');
    expect(read(again.into, 'MET.1-luthier.md')).toContain('Ma version.');
    expect(read(again.into, '_import/conflicts/MET.1-luthier.md')).toContain('Il vernit.');

    // The person takes the new version: the sheet is the source's again, and the conflict is over.
    writeFileSync(path.join(again.into, 'MET.1-luthier.md'), april[0]?.text ?? '');
    const solved = update(again.into, april);
    expect(solved.changes['MET.1']).toBe('unchanged');
    expect(existsSync(path.join(solved.into, '_import/conflicts/MET.1-luthier.md'))).toBe(false);
    expect(update(solved.into, [sheet('MET.1', 'luthier', 'Il joue.')]).changes['MET.1']).toBe('changed Présentation');
  });

  it('says nothing of an edited sheet that the source did not change', () => {
    const first = update(temporaryFolder(), MARCH).into;
    writeFileSync(path.join(first, 'MET.1-luthier.md'), '# luthier\n**ID:** MET.1\n\nMa version.\n');
    const { into, changes } = update(first, MARCH);
    expect(changes['MET.1']).toBe('edited');
    expect(filesOf(into).filter((file) => file.includes('conflicts'))).toEqual([]);
  });

  it('keeps an edited sheet whose job vanished, and leaves a deleted one deleted', () => {
    const first = update(temporaryFolder(), MARCH).into;
    writeFileSync(path.join(first, 'MET.1-luthier.md'), '# luthier\n**ID:** MET.1\n\nMa version.\n');
    rmSync(path.join(first, 'MET.2-vigie.md'));
    const { into, changes } = update(first, [sheet('MET.2', 'vigie', 'Elle guette.')]);
    expect(changes).toEqual({ 'MET.1': 'left', 'MET.2': 'deleted' });
    expect(filesOf(into)).toEqual(['MET.1-luthier.md', '_import/manifest.json']);
  });

  it('finds a sheet that a person moved or renamed by the id in it', () => {
    const first = update(temporaryFolder(), MARCH).into;
    const moved = temporaryFolder({
      'bois/mon-luthier.md': read(first, 'MET.1-luthier.md'),
      'MET.2-vigie.md': read(first, 'MET.2-vigie.md'),
      '_import/manifest.json': read(first, '_import/manifest.json'),
    });
    const { into, changes } = update(moved, [sheet('MET.1', 'luthier', 'Il vernit.'), ...MARCH.slice(1)]);
    expect(changes['MET.1']).toBe('changed Présentation');
    expect(read(into, 'bois/mon-luthier.md')).toContain('Il vernit.');
  });

  it('takes sheets that no import wrote for a person’s own', () => {
    const own = temporaryFolder({
      'a.md': '# luthier\n**ID:** MET.1\n',
      'b.md': '# veilleur\n**ID:** MET.900\n',
      'notes.pdf': '%',
    });
    const { into, changes } = update(own, MARCH);
    expect(changes).toEqual({ 'MET.1': 'conflict', 'MET.2': 'added' });
    expect(filesOf(into)).toEqual([
      'MET.2-vigie.md',
      '_import/conflicts/a.md',
      '_import/manifest.json',
      'a.md',
      'b.md',
      'notes.pdf',
    ]);
  });

  it('does not write over another file that has a new sheet’s name', () => {
    const own = temporaryFolder({ 'MET.2-vigie.md': 'des notes, sans identifiant', 'x.md': '# x\n**ID:** MET.7\n' });
    rmSync(path.join(own, 'MET.2-vigie.md'));
    writeFileSync(path.join(own, 'MET.1-luthier.md'), '# autre\n**ID:** MET.50\n');
    const { into } = update(own, MARCH);
    expect(read(into, 'MET.1-luthier.md')).toContain('# autre');
    expect(read(into, 'MET.1.md')).toContain('# luthier');
  });

  it('holds every file for a person’s own where the list of what was written is broken', () => {
    const first = update(temporaryFolder(), MARCH).into;
    writeFileSync(path.join(first, '_import/manifest.json'), '{');
    const { changes } = update(first, [sheet('MET.1', 'luthier', 'Il vernit.'), ...MARCH.slice(1)]);
    expect(changes).toEqual({ 'MET.1': 'conflict', 'MET.2': 'unchanged' });
    expect(readOldCatalogue(first).hasBrokenManifest).toBe(true);
  });

  it('only says what would happen where there is nothing to write into', () => {
    const first = update(temporaryFolder(), MARCH).into;
    const before = filesOf(first);
    const { changes } = run(first, [sheet('MET.1', 'luthier', 'Il vernit.')], null);
    expect(changes.map(({ name, kind }) => [name, kind])).toEqual([
      ['MET.1', 'changed'],
      ['MET.2', 'removed'],
    ]);
    expect(filesOf(first)).toEqual(before);
  });

  it('gives the domains that a sheet has, for an import without the list of jobs', () => {
    const first = update(temporaryFolder(), [
      sheet('MET.1', 'luthier', 'Il taille.', 'arts, culture, artisanat/musique'),
    ]).into;
    const made = new CatalogueUpdate(readOldCatalogue(first), null);
    expect(made.domainsOf('MET.1')).toEqual([{ domain: 'arts, culture, artisanat', subdomain: 'musique' }]);
    expect(made.domainsOf('MET.9')).toEqual([]);
  });
});
