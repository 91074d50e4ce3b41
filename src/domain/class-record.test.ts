import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassAnswer, readAnswerFile, toRandomId, writeAnswerFile } from './class.ts';
import {
  addAnswers,
  type ClassRecord,
  dropAnswer,
  MOST_ANSWERS,
  nameStudents,
  readClassRecord,
  tallyDomains,
  tallyJobs,
} from './class-record.ts';
import type { Verdict } from './selection.ts';

const EMPTY: ClassRecord = {
  version: 1,
  plan: { id: 'AAAAAAAA', title: '2de 3', instruction: '', minutes: 20, scope: { view: '?niveau=cap' } },
  madeOn: '2026-11-25',
  answers: [],
};

type Sketch = Partial<Omit<ClassAnswer, 'selection'>> & { jobs?: [number, Verdict | null][] };

/** A student's answer: « boulanger » is 17, « vétérinaire » 171. */
function answer({ jobs = [[17, null]], ...more }: Sketch = {}): ClassAnswer {
  return {
    classId: 'AAAAAAAA',
    student: 'BBBBBBBB',
    name: '',
    givenAt: 1000,
    selection: {
      version: 2,
      jobs: jobs.map(([number, verdict]) => ({ id: `MET.${number}`, title: '', note: '', verdict })),
    },
    ...more,
  };
}

const studentAt = (place: number) => toRandomId(Uint8Array.of(1, 2, 3, 4, place >> 8, place & 255));

describe('gathering', () => {
  it('the same student twice replaces, and says so', () => {
    const first = addAnswers(EMPTY, [answer({ name: 'Léa' })]).record;
    const later = answer({ name: 'Lea', givenAt: 2000, jobs: [[171, 'yes']] });
    const { record, outcomes } = addAnswers(first, [later]);
    expect(outcomes).toEqual(['replaced']);
    expect(record.answers).toEqual([later]);
  });

  it('the very same answer again changes nothing, nor does an earlier one', () => {
    const later = answer({ givenAt: 2000 });
    const { record, outcomes } = addAnswers(EMPTY, [later, later, answer({ jobs: [] })]);
    expect(outcomes).toEqual(['added', 'known', 'known']);
    expect(record.answers).toEqual([later]);
  });

  it('two students of one device who give their names are two', () => {
    const { record, outcomes } = addAnswers(EMPTY, [answer({ name: 'Léa' }), answer({ name: 'Tom', givenAt: 2000 })]);
    expect(outcomes).toEqual(['added', 'added']);
    expect(record.answers).toHaveLength(2);
  });

  it('an answer of another class is left out', () => {
    expect(addAnswers(EMPTY, [answer({ classId: 'CCCCCCCC' })])).toEqual({
      record: EMPTY,
      outcomes: ['other-class'],
    });
  });

  it('holds 200 students, and no more than a class can be', () => {
    const many = Array.from({ length: MOST_ANSWERS + 1 }, (_, place) => answer({ student: studentAt(place) }));
    expect(new Set(many.map(({ student }) => student)).size).toBe(many.length);
    expect(addAnswers(EMPTY, many.slice(0, 200)).record.answers).toHaveLength(200);
    const { record, outcomes } = addAnswers(EMPTY, many);
    expect(record.answers).toHaveLength(MOST_ANSWERS);
    expect(outcomes.at(-1)).toBe('full');
  });

  it('an answer can be taken out', () => {
    const both = addAnswers(EMPTY, [answer({ name: 'Léa' }), answer({ name: 'Tom' })]).record;
    expect(dropAnswer(both, answer({ name: 'Léa' })).answers.map(({ name }) => name)).toEqual(['Tom']);
  });
});

describe('what a class says together', () => {
  const answers = [
    answer({
      jobs: [
        [17, 'yes'],
        [171, 'no'],
      ],
    }),
    answer({
      student: 'CCCCCCCC',
      jobs: [
        [10, null],
        [17, 'maybe'],
      ],
    }),
  ];

  it('counts the students who chose a job; « finalement non » is no choice', () => {
    expect(tallyJobs(answers)).toEqual([
      { key: 'MET.17', count: 2 },
      { key: 'MET.10', count: 1 },
    ]);
  });

  it('counts a student once in a domain', () => {
    const domains: Record<string, string[]> = { 'MET.17': ['food'], 'MET.10': ['food', 'building'] };
    expect(tallyDomains(answers, (id) => domains[id] ?? [])).toEqual([
      { key: 'food', count: 2 },
      { key: 'building', count: 1 },
    ]);
  });

  it('calls students by what they gave, and tells two of one name apart', () => {
    const names = ['Léa', '', 'lea', 'Tom'].map((name) => answer({ name }));
    expect(nameStudents(names)).toEqual(['Léa', 'Élève 2', 'lea (2)', 'Tom']);
  });
});

describe('a kept class', () => {
  it('is read as it was written; another value is none', () => {
    const record = addAnswers(EMPTY, [answer({ name: 'Léa', jobs: [[17, 'yes']] })]).record;
    expect(readClassRecord(structuredClone(record))).toEqual(record);
    for (const value of [null, 7, {}, { ...record, version: 2 }, { ...record, plan: {} }, { ...record, answers: 3 }]) {
      expect(readClassRecord(value)).toBeNull();
    }
  });
});

describe('a file of an answer', () => {
  const given = answer({ name: 'Léa', jobs: [[17, 'yes']] });
  const text = writeAnswerFile(given);

  it('gives back the answer', () => {
    expect(JSON.parse(text)).toMatchObject({ app: 'azimut', kind: 'class-answer', version: 1 });
    expect(readAnswerFile(text)).toEqual({ answer: given });
  });

  it.each([
    ['of another program', '{"name":"Léa"}', 'not-ours'],
    ['no JSON', 'PK\u0003', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a selection', '{"app":"azimut","version":2,"jobs":[]}', 'selection'],
    ['of a later version', text.replace('"version": 1', '"version": 2'), 'newer'],
    ['cut short', text.slice(0, -30), 'damaged'],
    ['without a student', text.replace('BBBBBBBB', ''), 'damaged'],
  ])('%s is told from others', (_what, content, problem) => {
    expect(readAnswerFile(content)).toEqual({ problem });
  });
});

describe('whatever a file or the device holds', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('AAAAAAAA', '__proto__', 'x'.repeat(600)));
  const some = fc.oneof(words, fc.jsonValue());
  const selection = fc.record({ version: fc.constantFrom(1, 2, 3), jobs: fc.jsonValue(), ids: fc.array(words) });
  const anyAnswer = fc.record({
    app: fc.constant('azimut'),
    kind: fc.constantFrom('class-answer', 'class-answer', 'other'),
    version: fc.constantFrom(1, 1, 2),
    classId: fc.oneof(fc.constant('AAAAAAAA'), some),
    student: fc.oneof(fc.constant('BBBBBBBB'), some),
    name: some,
    givenAt: fc.oneof(fc.integer(), fc.double(), some),
    selection: fc.oneof(selection, some),
  });

  it('an answer is read or told to be none, and one that is read is read again from what it writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          anyAnswer.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const reading = readAnswerFile(text);
          if ('answer' in reading) expect(readAnswerFile(writeAnswerFile(reading.answer))).toEqual(reading);
          else expect(['not-ours', 'selection', 'newer', 'damaged']).toContain(reading.problem);
        },
      ),
    );
  });

  it('a class is read or is none, and one that is read is read again', () => {
    const plan = fc.record({
      id: fc.constantFrom('AAAAAAAA', 'x'),
      title: words,
      instruction: words,
      minutes: fc.oneof(fc.constantFrom(null, 20), fc.double(), some),
      scope: fc.oneof(fc.record({ ids: fc.array(words) }), fc.record({ view: words.map((text) => `?${text}`) }), some),
    });
    const record = fc.record({
      version: fc.constantFrom(1, 1, 2),
      plan,
      madeOn: fc.constant('2031-03-02'),
      answers: fc.oneof(fc.array(anyAnswer, { maxLength: 5 }), some),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), record), (value) => {
        const read = readClassRecord(value);
        if (read === null) return;
        expect(readClassRecord(JSON.parse(JSON.stringify(read)))).toEqual(read);
        expect(nameStudents(read.answers)).toHaveLength(read.answers.length);
      }),
    );
  });
});
