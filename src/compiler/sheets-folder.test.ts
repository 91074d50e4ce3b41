import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isSheetPath,
  listSheets,
  MAX_SHEET_BYTES,
  MissingFolderError,
  readRootFile,
  readSheetFile,
} from './sheets-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('which files are sheets', () => {
  it.each([
    ['a.md', true],
    ['a.MD', true],
    ['a.txt', true],
    ['sous/dossier/a.md', true],
    ['a.json', false],
    ['formations.csv', false],
    ['a.md.bak', false],
    ['_a.md', false],
    ['.a.md', false],
    ['_brouillons/a.md', false],
    ['b/.git/a.md', false],
  ])('%s: %s', (file, isSheet) => {
    expect(isSheetPath(file)).toBe(isSheet);
    expect(listSheets(temporaryFolder({ [file]: 'x' })).files).toEqual(isSheet ? [file] : []);
  });

  it('are listed at any depth in the order of their paths', () => {
    const folder = temporaryFolder({ 'b.md': '', 'B.md': '', 'a/z.md': '', 'é.md': '', 'a.md': '' });
    expect(listSheets(folder)).toEqual({ files: ['B.md', 'a.md', 'a/z.md', 'b.md', 'é.md'], problems: [] });
  });
});

describe('a folder', () => {
  it('that does not exist, or is a file, cannot be read', () => {
    const folder = temporaryFolder({ 'a.md': '' });
    expect(() => listSheets(path.join(folder, 'rien'))).toThrow(MissingFolderError);
    expect(() => listSheets(path.join(folder, 'a.md'))).toThrow(MissingFolderError);
  });

  it('may be reached by a link', () => {
    const folder = temporaryFolder({ 'vrai/a.md': 'texte' });
    symlinkSync(path.join(folder, 'vrai'), path.join(folder, 'lien'));
    expect(listSheets(path.join(folder, 'lien')).files).toEqual(['a.md']);
    expect(readSheetFile(path.join(folder, 'lien'), 'a.md').text).toBe('texte');
  });
});

describe('a link', () => {
  it('out of the folder is a problem and is not followed', () => {
    const outside = temporaryFolder({ 'secret.md': 'secret', 'dossier/autre.md': 'secret' });
    const folder = temporaryFolder({ 'a.md': 'a' });
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'b.md'));
    symlinkSync(path.join(outside, 'dossier'), path.join(folder, 'c'));
    const { files, problems } = listSheets(folder);
    expect(files).toEqual(['a.md']);
    expect(problems).toMatchObject([
      { file: 'b.md', severity: 'error', code: 'link-outside' },
      { file: 'c', severity: 'error', code: 'link-outside' },
    ]);
    expect(readSheetFile(folder, 'b.md')).toMatchObject({ text: null, problems: [{ code: 'link-outside' }] });
    expect(readSheetFile(folder, 'c/autre.md')).toMatchObject({ text: null, problems: [{ code: 'link-outside' }] });
  });

  it('out of the folder is no table either, and a path that climbs out of it is not read', () => {
    const above = temporaryFolder({ 'secret.csv': 'secret', 'secret.md': 'secret', 'fiches/a.md': 'a' });
    const folder = path.join(above, 'fiches');
    symlinkSync(path.join(above, 'secret.csv'), path.join(folder, 'formations.csv'));
    expect(readRootFile(folder, 'formations.csv')).toMatchObject({ text: null, problems: [{ code: 'link-outside' }] });
    for (const file of ['../secret.md', 'b/../../secret.md', './/../secret.md'])
      expect(readSheetFile(folder, file)).toMatchObject({ text: null, problems: [{ code: 'link-outside' }] });
  });

  it('to a folder beside whose name begins alike leads out as well', () => {
    const above = temporaryFolder({ 'fiches/a.md': 'a', 'fiches-privees/b.md': 'b' });
    symlinkSync(path.join(above, 'fiches-privees', 'b.md'), path.join(above, 'fiches', 'b.md'));
    expect(listSheets(path.join(above, 'fiches')).problems).toMatchObject([{ code: 'link-outside' }]);
  });

  it('within the folder is followed once, even in a circle', () => {
    const folder = temporaryFolder({ 'a/x.md': 'x' });
    symlinkSync(folder, path.join(folder, 'a', 'encore'));
    symlinkSync(path.join(folder, 'a'), path.join(folder, 'b'));
    expect(listSheets(folder)).toEqual({ files: ['a/x.md'], problems: [] });
  });

  it('to nowhere is a problem', () => {
    const folder = temporaryFolder();
    symlinkSync(path.join(folder, 'rien.md'), path.join(folder, 'a.md'));
    expect(listSheets(folder)).toMatchObject({ files: [], problems: [{ file: 'a.md', code: 'broken-link' }] });
  });
});

describe('a file', () => {
  it('in UTF-8 is read, its byte-order mark aside', () => {
    const folder = temporaryFolder({ 'a.md': '\ufeff# été' });
    expect(readSheetFile(folder, 'a.md')).toEqual({ file: 'a.md', text: '# été', problems: [] });
  });

  it.each([
    ['in another encoding', Buffer.from('# été', 'latin1'), 'not-utf8'],
    ['in UTF-16', Buffer.from('\ufeff# été', 'utf16le'), 'not-utf8'],
    ['that is no text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary-file'],
    ['that is too large', Buffer.alloc(MAX_SHEET_BYTES + 1, 'a'), 'file-too-large'],
  ])('%s is an error', (_what, contents, code) => {
    expect(readSheetFile(temporaryFolder({ 'a.md': contents }), 'a.md')).toMatchObject({
      text: null,
      problems: [{ file: 'a.md', severity: 'error', code, line: 1, column: 1 }],
    });
  });

  it('of the largest size is read', () => {
    const folder = temporaryFolder({ 'a.md': Buffer.alloc(MAX_SHEET_BYTES, 'a') });
    expect(readSheetFile(folder, 'a.md').text).toHaveLength(MAX_SHEET_BYTES);
  });

  it('that is gone is an error', () => {
    expect(readSheetFile(temporaryFolder(), 'a.md')).toMatchObject({
      text: null,
      problems: [{ code: 'unreadable-file' }],
    });
  });

  it('at the root may be missing, and a table may be larger than a sheet', () => {
    expect(readRootFile(temporaryFolder(), 'catalogue.json')).toBeNull();
    const folder = temporaryFolder({ 'formations.csv': Buffer.alloc(MAX_SHEET_BYTES + 1, 'a') });
    expect(readRootFile(folder, 'formations.csv')?.problems).toEqual([]);
  });

  it('at the root that is a folder is an error', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'catalogue.json'));
    expect(readRootFile(folder, 'catalogue.json')).toMatchObject({
      text: null,
      problems: [{ code: 'unreadable-file' }],
    });
  });
});
