/** A folder is the old one or the new one, whole, whenever a run is killed. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../compiler/temporary-folder.ts';
import { beginSwap, carryFile, FolderInUseError, recoverFolder } from './swap-folder.ts';

/** No process has this number: Linux gives none above 4,194,304. */
const GONE = 99_999_999;

const read = (folder: string) => readFileSync(path.join(folder, 'a.md'), 'utf8');

describe('replacing a folder', () => {
  it('leaves the old one whole until the end, and nothing beside the new one', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old' });
    const target = path.join(parent, 'fiches');
    const swap = beginSwap(target);
    writeFileSync(path.join(swap.folder, 'a.md'), 'new');
    expect(read(target)).toBe('old');
    swap.commit();
    expect(read(target)).toBe('new');
    expect(readdirSync(parent)).toEqual(['fiches']);
  });

  it('leaves no trace when it is given up', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old' });
    const swap = beginSwap(path.join(parent, 'fiches'));
    writeFileSync(path.join(swap.folder, 'a.md'), 'new');
    swap.discard();
    expect(readdirSync(parent)).toEqual(['fiches']);
    expect(read(path.join(parent, 'fiches'))).toBe('old');
  });

  it('keeps who may read the folder', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old' });
    const target = path.join(parent, 'fiches');
    const { mode } = statSync(target);
    const swap = beginSwap(target);
    swap.commit();
    expect(statSync(target).mode).toBe(mode);
  });

  it('carries a file over without copying or changing it', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old' });
    const target = path.join(parent, 'fiches');
    const swap = beginSwap(target);
    carryFile(path.join(target, 'a.md'), path.join(swap.folder, 'deep/a.md'));
    swap.commit();
    expect(readFileSync(path.join(target, 'deep/a.md'), 'utf8')).toBe('old');
  });
});

describe('after a run that was killed', () => {
  it('clears away the folder that was being written', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old', [`.fiches.import-${GONE}/a.md`]: 'torn' });
    recoverFolder(path.join(parent, 'fiches'));
    expect(readdirSync(parent)).toEqual(['fiches']);
    expect(read(path.join(parent, 'fiches'))).toBe('old');
  });

  it('puts the old folder back where the kill fell between the two renames', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old', [`.fiches.import-${GONE}/a.md`]: 'new' });
    renameSync(path.join(parent, 'fiches'), path.join(parent, `.fiches.avant-${GONE}`));
    recoverFolder(path.join(parent, 'fiches'));
    expect(readdirSync(parent)).toEqual(['fiches']);
    expect(read(path.join(parent, 'fiches'))).toBe('old');
  });

  it('keeps the new folder where only the old one was left to be cleared away', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'new', [`.fiches.avant-${GONE}/a.md`]: 'old' });
    recoverFolder(path.join(parent, 'fiches'));
    expect(readdirSync(parent)).toEqual(['fiches']);
    expect(read(path.join(parent, 'fiches'))).toBe('new');
  });

  it('leaves what belongs to another folder', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old', [`.autre.import-${GONE}/a.md`]: 'x' });
    recoverFolder(path.join(parent, 'fiches'));
    expect(existsSync(path.join(parent, `.autre.import-${GONE}`))).toBe(true);
  });

  it('touches nothing while the other run is still at work', () => {
    const parent = temporaryFolder({ 'fiches/a.md': 'old' });
    mkdirSync(path.join(parent, `.fiches.import-${process.ppid}`));
    expect(() => recoverFolder(path.join(parent, 'fiches'))).toThrow(FolderInUseError);
    expect(readdirSync(parent)).toContain(`.fiches.import-${process.ppid}`);
  });
});
