/** The workbook as another program reads it: SheetJS. */

import { type CellObject, read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { exportedJob, ROW_SOURCE } from './export-fixture.ts';
import { COLUMNS, jobRows } from './job-rows.ts';
import { writeWorkbook } from './workbook.ts';

const INFO = {
  title: 'Mes fiches',
  source: 'Le lycée',
  sourceUrl: 'https://lycee.example/fiches',
  edition: '2025-10-21',
  licence: 'ODbL 1.0',
};
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://mal.example","ici")',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '<c t="n">&amp;"\'',
  '12',
];

async function readBack(
  rows: ReturnType<typeof jobRows>,
  info: Partial<typeof INFO> | object = INFO,
): Promise<WorkBook> {
  const blob = await writeWorkbook(rows, {
    title: 'Avec un CAP',
    info: { title: null, source: null, sourceUrl: null, edition: null, licence: null, ...info },
    madeOn: '2026-11-25',
  });
  return read(await blob.arrayBuffer(), { cellDates: true, cellNF: true, bookFiles: true });
}

function cell(book: WorkBook, address: string, sheet = 'Métiers'): CellObject | undefined {
  return book.Sheets[sheet]?.[address];
}

/** What a part of the file holds, as text. */
function partOf(book: WorkBook, path: string): string {
  const files: Record<string, { content: Uint8Array }> = Object(Reflect.get(book, 'files'));
  return new TextDecoder().decode(files[path]?.content);
}

const jobs = [
  exportedJob('MET.17', {
    title: 'boulanger/ère',
    level: 'cap',
    salary: { min: 1801, max: 2200 },
    trainings: ['FOR.1'],
  }),
  exportedJob('MET.2', { title: 'œuvre & été « ça »' }),
];

describe('the workbook', () => {
  it('has the columns as header, which stays in sight', async () => {
    const book = await readBack(jobRows(jobs, ROW_SOURCE));
    const [header] = utils.sheet_to_json<string[]>(book.Sheets.Métiers ?? {}, { header: 1 });
    expect(header).toEqual(COLUMNS.map((column) => column.header));
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it('keeps numbers numbers and texts texts, and leaves cells of what is not known out', async () => {
    const book = await readBack(jobRows(jobs, ROW_SOURCE));
    expect(cell(book, 'D2')).toMatchObject({ t: 'n', v: 1801 });
    expect(cell(book, 'E2')).toMatchObject({ t: 'n', v: 2200 });
    expect(cell(book, 'C2')).toMatchObject({ t: 's', v: 'CAP' });
    expect(cell(book, 'B3')).toMatchObject({ t: 's', v: 'œuvre & été « ça »' });
    expect(cell(book, 'D3')).toBeUndefined();
  });

  it('leads from a title and from an address to the sheet', async () => {
    const book = await readBack(jobRows(jobs, ROW_SOURCE));
    for (const address of ['B2', 'J2']) {
      expect(cell(book, address)?.l?.Target).toBe('https://azimut.example/orientation/metiers/MET.17');
    }
    expect(cell(book, 'B3')?.l?.Target).toBe('https://azimut.example/orientation/metiers/MET.2');
    expect(cell(book, 'A2')?.l).toBeUndefined();
  });

  it('leads nowhere where the app is not served over the web', async () => {
    const book = await readBack(jobRows(jobs, { ...ROW_SOURCE, base: 'file:///azimut/' }));
    expect(cell(book, 'B2')?.l).toBeUndefined();
    expect(cell(book, 'J2')?.v).toBe('file:///azimut/metiers/MET.17');
  });

  it('takes no text for a formula or for markup', async () => {
    const rows = jobRows(
      HOSTILE.map((title, at) => exportedJob(`MET.${at + 1}`, { title })),
      ROW_SOURCE,
    );
    const book = await readBack(rows);
    HOSTILE.forEach((title, at) => {
      const read = cell(book, `B${at + 2}`);
      expect(read).toMatchObject({ t: 's', v: title, z: '@' });
      expect(read?.f).toBeUndefined();
    });
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('says where it comes from on its second sheet', async () => {
    const book = await readBack(jobRows(jobs, ROW_SOURCE));
    expect(book.SheetNames).toEqual(['Métiers', 'Source']);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets.Source ?? {}, { header: 1, UTC: true });
    expect(rows).toEqual([
      ['Liste', 'Avec un CAP'],
      ['Nombre de métiers', 2],
      ['Catalogue', 'Mes fiches'],
      ['Source', 'Le lycée'],
      ['Adresse de la source', 'https://lycee.example/fiches'],
      ['Édition', new Date('2025-10-21T00:00:00Z')],
      ['Licence', 'ODbL 1.0'],
      ['Fichier fait le', new Date('2026-11-25T00:00:00Z')],
    ]);
  });

  it('says of a catalogue without a source that it is unknown', async () => {
    const book = await readBack(jobRows(jobs, ROW_SOURCE), {});
    expect(cell(book, 'B4', 'Source')?.v).toBe('source inconnue');
    expect(cell(book, 'B6', 'Source')?.v).toBe('date inconnue');
  });

  it('can be of no job, and of a whole catalogue', async () => {
    expect(cell(await readBack([]), 'A1')?.v).toBe('identifiant');
    const many = Array.from({ length: 2000 }, (_, at) => exportedJob(`MET.${at + 1}`, { trainings: ['FOR.1'] }));
    expect(cell(await readBack(jobRows(many, ROW_SOURCE)), 'A2001')?.v).toBe('MET.2000');
  });
});
