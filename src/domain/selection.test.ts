import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropJob,
  EMPTY_SELECTION,
  isKept,
  type KeptJob,
  keepJob,
  LONGEST_NOTE,
  MOST_JOBS,
  mergeSelections,
  moveJob,
  nameJobs,
  putBackJob,
  readSelection,
  type Selection,
  setNote,
  setVerdict,
  VERDICTS,
} from './selection.ts';

const BAKER: KeptJob = { id: 'MET.17', title: 'boulanger/ère', note: 'le fournil', verdict: 'yes' };
const NURSE: KeptJob = { id: 'MET.2', title: 'infirmier/ière', note: '', verdict: null };
const MASON: KeptJob = { id: 'MET.3', title: 'maçon/ne', note: 'dehors', verdict: 'no' };

const selectionOf = (...jobs: KeptJob[]): Selection => ({ version: 2, jobs });
const idsOf = ({ jobs }: Selection) => jobs.map(({ id }) => id);

const anyJob = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map((number) => `MET.${number}`),
  title: fc.string({ maxLength: 20 }),
  note: fc.string({ maxLength: 40 }),
  verdict: fc.constantFrom(...VERDICTS, null),
});
const anySelection = fc
  .uniqueArray(anyJob, { selector: (job) => job.id })
  .map((jobs): Selection => ({ version: 2, jobs }));

describe('readSelection', () => {
  it('gives back what was written, whatever the words', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(readSelection(JSON.parse(JSON.stringify(selection)))).toEqual({ selection, problem: null });
      }),
    );
  });

  it('never fails, and never gives a selection that it would not read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.constant(2), jobs: fc.anything() })), (value) => {
        const { selection } = readSelection(value);
        expect(readSelection(selection)).toEqual({ selection, problem: null });
      }),
    );
  });

  it('takes the ids that version 1 kept, in their order', () => {
    expect(readSelection({ version: 1, ids: ['MET.17', 'MET.2', 'MET.17'] })).toEqual({
      selection: selectionOf(
        { id: 'MET.17', title: '', note: '', verdict: null },
        { id: 'MET.2', title: '', note: '', verdict: null },
      ),
      problem: null,
    });
  });

  it('leaves a later version alone', () => {
    expect(readSelection({ version: 3, jobs: [BAKER] })).toEqual({ selection: EMPTY_SELECTION, problem: 'newer' });
  });

  it.each([
    null,
    undefined,
    'MET.17',
    [],
    {},
    { version: '2', jobs: [] },
    { version: 2 },
    { version: 1, jobs: [] },
    { version: 0 },
  ])('says that %j is no selection', (value) => {
    expect(readSelection(value)).toEqual({ selection: EMPTY_SELECTION, problem: 'not-ours' });
  });

  it('reads nothing of ten thousand jobs', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `MET.${index}`);
    expect(readSelection({ version: 1, ids })).toEqual({ selection: EMPTY_SELECTION, problem: 'too-large' });
  });

  it('leaves out what it cannot use, keeps the rest, and says so', () => {
    const value = {
      version: 2,
      jobs: [{ ...BAKER, verdict: 'love' }, { id: '../MET.1' }, null, { ...NURSE, note: 'x'.repeat(LONGEST_NOTE + 5) }],
    };
    const { selection, problem } = readSelection(value);
    expect(problem).toBe('partial');
    expect(idsOf(selection)).toEqual(['MET.17', 'MET.2']);
    expect(selection.jobs[0]?.verdict).toBeNull();
    expect(selection.jobs[1]?.note).toHaveLength(LONGEST_NOTE);
  });

  it('reads a job without note, verdict or title', () => {
    expect(readSelection({ version: 2, jobs: [{ id: 'MET.17' }] }).problem).toBeNull();
  });
});

describe('the edits', () => {
  it('keep at the end, once', () => {
    const kept = keepJob(keepJob(selectionOf(BAKER), NURSE), NURSE);
    expect(kept).toEqual(selectionOf(BAKER, NURSE));
    expect(keepJob(kept, { id: BAKER.id, title: 'autre' })).toBe(kept);
  });

  it('keep no more than fit', () => {
    const full = selectionOf(
      ...Array.from({ length: MOST_JOBS }, (_, index) => ({ ...NURSE, id: `MET.${index + 100}` })),
    );
    expect(keepJob(full, BAKER)).toBe(full);
  });

  it('drop a job, and put it back with its note where it stood', () => {
    const dropped = dropJob(selectionOf(NURSE, BAKER, MASON), BAKER.id);
    expect(idsOf(dropped)).toEqual([NURSE.id, MASON.id]);
    expect(putBackJob(dropped, BAKER, 1)).toEqual(selectionOf(NURSE, BAKER, MASON));
  });

  it('move a job to a place, and to the ends at most', () => {
    const selection = selectionOf(BAKER, NURSE, MASON);
    expect(moveJob(selection, MASON.id, 0)).toEqual(selectionOf(MASON, BAKER, NURSE));
    expect(moveJob(selection, BAKER.id, 1)).toEqual(selectionOf(NURSE, BAKER, MASON));
    expect(moveJob(selection, BAKER.id, 99)).toEqual(selectionOf(NURSE, MASON, BAKER));
    expect(moveJob(selection, NURSE.id, -1)).toEqual(selectionOf(NURSE, BAKER, MASON));
    expect(moveJob(selection, 'MET.999', 0)).toBe(selection);
  });

  it('never lose nor double a job by moving', () => {
    fc.assert(
      fc.property(anySelection, fc.nat(30), fc.integer(), (selection, number, place) => {
        const moved = moveJob(selection, `MET.${number}`, place);
        expect(idsOf(moved).sort()).toEqual(idsOf(selection).sort());
      }),
    );
  });

  it('set a note and a verdict on one job alone', () => {
    const edited = setVerdict(setNote(selectionOf(BAKER, NURSE), NURSE.id, 'la nuit ?'), NURSE.id, 'maybe');
    expect(edited).toEqual(selectionOf(BAKER, { ...NURSE, note: 'la nuit ?', verdict: 'maybe' }));
  });

  it('cut a note at its limit, never inside a character', () => {
    const [job] = setNote(selectionOf(BAKER), BAKER.id, `${'x'.repeat(LONGEST_NOTE - 1)}🥖`).jobs;
    expect(job?.note).toBe('x'.repeat(LONGEST_NOTE - 1));
  });

  it('give jobs the catalogue’s titles, and leave the others theirs', () => {
    const unnamed = { ...BAKER, title: '' };
    const titleOf = (id: string) => (id === BAKER.id ? BAKER.title : undefined);
    expect(nameJobs(selectionOf(unnamed, MASON), titleOf)).toEqual(selectionOf(BAKER, MASON));
    const named = selectionOf(BAKER, MASON);
    expect(nameJobs(named, titleOf)).toBe(named);
  });
});

describe('mergeSelections', () => {
  it('adds what is new behind one’s own', () => {
    expect(mergeSelections(selectionOf(BAKER, NURSE), selectionOf(MASON, NURSE))).toEqual(
      selectionOf(BAKER, NURSE, MASON),
    );
  });

  it('fills what is empty, and puts a different note below one’s own', () => {
    const other = selectionOf(
      { ...NURSE, note: 'de Léa', verdict: 'maybe' },
      { ...BAKER, note: 'lève-tôt', verdict: 'no' },
    );
    expect(mergeSelections(selectionOf(BAKER, NURSE), other)).toEqual(
      selectionOf({ ...BAKER, note: 'le fournil\n\nlève-tôt' }, { ...NURSE, note: 'de Léa', verdict: 'maybe' }),
    );
  });

  it('takes the longer of two notes where one goes on from the other', () => {
    const longer = { ...BAKER, note: 'le fournil, la nuit' };
    expect(mergeSelections(selectionOf(BAKER), selectionOf(longer))).toEqual(selectionOf(longer));
    expect(mergeSelections(selectionOf(longer), selectionOf(BAKER))).toEqual(selectionOf(longer));
  });

  it('loses nothing of one’s own, makes no double, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anySelection, anySelection, (own, other) => {
        const merged = mergeSelections(own, other);
        expect(idsOf(merged).slice(0, own.jobs.length)).toEqual(idsOf(own));
        expect(new Set(idsOf(merged)).size).toBe(merged.jobs.length);
        for (const [index, job] of own.jobs.entries()) {
          expect(merged.jobs[index]?.note).toContain(job.note);
          if (job.verdict !== null) expect(merged.jobs[index]?.verdict).toBe(job.verdict);
        }
        for (const { id } of other.jobs) expect(isKept(merged, id)).toBe(true);
        expect(mergeSelections(merged, other)).toEqual(merged);
      }),
    );
  });

  it('stays within what a selection holds', () => {
    const many = (first: number) =>
      selectionOf(...Array.from({ length: 150 }, (_, index) => ({ ...NURSE, id: `MET.${first + index}` })));
    expect(mergeSelections(many(1), many(1000)).jobs).toHaveLength(MOST_JOBS);
    const long = { ...BAKER, note: 'a'.repeat(LONGEST_NOTE) };
    expect(mergeSelections(selectionOf(long), selectionOf(BAKER))).toEqual(selectionOf(long));
  });
});
