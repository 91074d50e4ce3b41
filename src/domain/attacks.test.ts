import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ATTACKS } from './attack-fixture.ts';
import { readClassLink, writeAnswerLink, writeClassLink } from './class-link.ts';
import { writeCsv } from './csv.ts';
import { readSelection } from './selection.ts';
import { readLink, writeLink } from './selection-link.ts';

const withNote = (note: string) =>
  readSelection({ version: 2, jobs: [{ id: 'MET.17', title: note, note, verdict: null }] }).selection;

describe.each(ATTACKS.map((text) => [text.slice(0, 60), text]))('%j', (_, text) => {
  it('in a note travels by link as the text that it is', async () => {
    const selection = withNote(text);
    const link = await writeLink(selection, { withNotes: true });
    const reading = link === null ? null : await readLink(link);
    if (reading !== null)
      expect(reading).toMatchObject({ selection: { jobs: [{ id: 'MET.17', note: selection.jobs[0]?.note }] } });
  });

  it('as a link is a problem that is told', async () => {
    for (const content of [text, `1p001AAAAAA${text}`, encodeURI(text.replace(/\p{Cs}/gu, '?'))]) {
      expect(await readLink(content)).toHaveProperty('problem');
      expect(await readClassLink(content)).toHaveProperty('problem');
    }
  });

  it('in a class and in an answer travels as text, or is refused', async () => {
    const plan = { id: 'AAAAAAAA', title: text, instruction: text, minutes: null, scope: { ids: ['MET.17'] } };
    const given = { classId: 'AAAAAAAA', student: 'BBBBBBBB', name: text, givenAt: 1000, selection: withNote(text) };
    for (const link of [await writeClassLink(plan), await writeAnswerLink(given)]) {
      if (link === null) continue;
      const reading = await readClassLink(link);
      expect('problem' in reading || 'plan' in reading || 'answer' in reading).toBe(true);
    }
    expect(Object.prototype).not.toHaveProperty('pwned');
  });

  it('in a table is one cell, and no formula', () => {
    const { data } = Papa.parse<string[]>(writeCsv([[text, 'suite']]), {
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(1);
    expect(data[0]).toHaveLength(2);
    expect(data[0]?.[0]?.replace(/^\ufeff/, '')).not.toMatch(/^\s*[=+\-@]/);
  });
});
