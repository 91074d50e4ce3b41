// biome-ignore lint/style/noRestrictedImports: links are made here by another hand than the one that is tested
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassAnswer, type ClassPlan, LONGEST_INSTRUCTION, LONGEST_NAME, toRandomId } from './class.ts';
import { findClassLinks, readClassLink, writeAnswerLink, writeClassLink } from './class-link.ts';
import { VERDICTS } from './selection.ts';

/** A link made by other means: the platform's own checksum and deflate. */
function frame(kind: string, content: string | Buffer, version = '1'): string {
  const payload = deflateRawSync(content).toString('base64url');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(payload));
  return `${version}${kind}${payload.length.toString(36).padStart(3, '0')}${checksum.toString('base64url')}${payload}`;
}

const anyId = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(toRandomId);
const anyJobId = fc.integer({ min: 0, max: 999_999 }).map((number) => `MET.${number}`);
/** Words of any alphabet, as they are once cleaned. */
const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((text) =>
    text
      .slice(0, maxLength)
      .replace(/\s+/g, ' ')
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
  );
const anyPlan: fc.Arbitrary<ClassPlan> = fc.record({
  id: anyId,
  title: words(80),
  instruction: words(200),
  minutes: fc.option(fc.integer({ min: 1, max: 480 })),
  scope: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((query) => ({ view: `?q=${encodeURIComponent(query)}` })),
    fc.uniqueArray(anyJobId, { maxLength: 30 }).map((ids) => ({ ids })),
  ),
});
const anyAnswer: fc.Arbitrary<ClassAnswer> = fc.record({
  classId: anyId,
  student: anyId,
  name: words(LONGEST_NAME),
  givenAt: fc.integer({ min: 0, max: 4_000_000_000 }),
  selection: fc
    .uniqueArray(
      fc.record({
        id: anyJobId,
        title: fc.constant(''),
        note: fc.string({ unit: 'binary', maxLength: 40 }),
        verdict: fc.constantFrom(null, ...VERDICTS),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    )
    .map((jobs) => ({ version: 2 as const, jobs })),
});

const HEAD = '["AAAAAAAA","2de 3","Gardez trois métiers.",20]';
const ANSWER_HEAD = '["AAAAAAAA","BBBBBBBB","Léa",1764000000]';

describe('a class’s link', () => {
  it('gives back any class and any answer, and holds only what needs no escaping in an address', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyAnswer, async (plan, answer) => {
        const links = [(await writeClassLink(plan)) ?? '', (await writeAnswerLink(answer)) ?? ''] as const;
        for (const link of links) expect(link).toMatch(/^[\w-]+$/);
        expect(await readClassLink(links[0])).toEqual({ plan });
        expect(await readClassLink(links[1])).toEqual({ answer });
      }),
    );
  });

  it('keeps its format: links that people have projected or sent stay readable', async () => {
    const plan = { id: 'AAAAAAAA', title: '2de 3', instruction: 'Gardez trois métiers.', minutes: 20 };
    expect(await readClassLink(frame('c', `${HEAD}\n?niveau=cap,bac`))).toEqual({
      plan: { ...plan, scope: { view: '?niveau=cap,bac' } },
    });
    expect(await readClassLink(frame('c', `${HEAD}\n895.10`))).toEqual({
      plan: { ...plan, scope: { ids: ['MET.895', 'MET.10'] } },
    });
    expect(await readClassLink(frame('a', `${ANSWER_HEAD}\n895o.10`))).toMatchObject({
      answer: {
        classId: 'AAAAAAAA',
        student: 'BBBBBBBB',
        name: 'Léa',
        givenAt: 1_764_000_000,
        selection: {
          jobs: [
            { id: 'MET.895', verdict: 'yes' },
            { id: 'MET.10', verdict: null },
          ],
        },
      },
    });
  });

  it('of thirty jobs, with an instruction, is short enough for a QR code; so is an answer', async () => {
    const ids = Array.from({ length: 30 }, (_, place) => `MET.${(place * 37) % 1000}`);
    const instruction = 'Regarde ces métiers, garde les trois qui te donnent le plus envie, et dis pourquoi. '.repeat(
      2,
    );
    const plan: ClassPlan = { id: 'AAAAAAAA', title: 'Seconde 3, jeudi', instruction, minutes: 20, scope: { ids } };
    expect((await writeClassLink(plan))?.length).toBeLessThan(400);
    const jobs = ids.map((id) => ({ id, title: '', note: '', verdict: 'yes' as const }));
    const answer = { classId: 'AAAAAAAA', student: 'BBBBBBBB', name: 'Léa', givenAt: 1_764_000_000 };
    const link = await writeAnswerLink({ ...answer, selection: { version: 2, jobs } });
    expect(link?.length).toBeLessThan(300);
  });

  it.each([
    ['empty', '', 'not-ours'],
    ['a selection’s', '1p00bF4SOvA17o.171c.10', 'not-ours'],
    ['of a later version', frame('c', `${HEAD}\n895`, '2'), 'newer'],
    ['cut before its end', frame('c', `${HEAD}\n895`).slice(0, -4), 'truncated'],
    ['changed in a letter', `${frame('a', `${ANSWER_HEAD}\n895`).slice(0, -1)}-`, 'altered'],
    ['of 10,000 ids', frame('c', `${HEAD}\n${Array.from({ length: 10_000 }, (_, id) => id).join('.')}`), 'too-long'],
    ['of 10,000 answers', frame('a', `${ANSWER_HEAD}\n${Array(10_000).fill('7').join('.')}`), 'too-long'],
    ['that would inflate to 12 MB', frame('c', Buffer.alloc(12_000_000, '1')), 'too-long'],
    ['of a class without an id', frame('c', `["","t","i",20]\n895`), 'altered'],
    ['of a class of no length', frame('c', `["AAAAAAAA","t","i",-5]\n895`), 'altered'],
    ['of a class whose title is a list', frame('c', `["AAAAAAAA",["t"],"i",5]\n895`), 'altered'],
    ['of a class with an endless view', frame('c', `${HEAD}\n?q=${'a'.repeat(2000)}`), 'altered'],
    ['of an answer without a student', frame('a', `["AAAAAAAA"]\n895`), 'altered'],
    ['of no list', frame('a', '{"classId":"AAAAAAAA"}\n895'), 'altered'],
    ['of jobs that are none', frame('c', `${HEAD}\n__proto__`), 'altered'],
  ])('%s is told from others', async (_what, link, problem) => {
    expect(await readClassLink(link)).toEqual({ problem });
  });

  it('cuts texts to size and takes out what would upset the page; HTML is text', async () => {
    const long = 'é'.repeat(2 * LONGEST_INSTRUCTION);
    const wild = `["AAAAAAAA","a\\u0000b\\u202e<b>c</b>",${JSON.stringify(long)},null]`;
    expect(await readClassLink(frame('c', `${wild}\n895`))).toEqual({
      plan: {
        id: 'AAAAAAAA',
        title: 'a b <b>c</b>',
        instruction: 'é'.repeat(LONGEST_INSTRUCTION),
        minutes: null,
        scope: { ids: ['MET.895'] },
      },
    });
    const named = `["AAAAAAAA","BBBBBBBB","<img src=x>\\nun très long nom",1]`;
    expect(await readClassLink(frame('a', `${named}\n`))).toMatchObject({ answer: { name: '<img src=x> un très' } });
  });

  it('never gives another class or answer, however it is cut or changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.nat(), fc.constantFrom(...'aZ09-_.%<'), async (answer, at, letter) => {
        const link = (await writeAnswerLink(answer)) ?? '';
        const place = at % link.length;
        const changed = link.slice(0, place) + letter + link.slice(place + 1);
        fc.pre(changed !== link);
        expect(await readClassLink(changed)).toHaveProperty('problem');
        expect(await readClassLink(link.slice(0, place))).toHaveProperty('problem');
      }),
    );
  });
});

describe('links in a text', () => {
  const [one, other] = [frame('a', `${ANSWER_HEAD}\n895`), frame('a', `${ANSWER_HEAD}\n10`)];
  const address = (link: string) => `https://azimut.example/orientation/conseiller/classe#${link}`;

  it('are found whatever stands round them, each once', () => {
    const text = `Léa : ${address(one)}.\nTom (voici) : <${address(other)}>, et encore ${address(one)}\n"${one}"`;
    expect(findClassLinks(text)).toEqual([one, other]);
  });

  it('are found alone, and damaged ones are not passed over', () => {
    expect(findClassLinks(one)).toEqual([one]);
    expect(findClassLinks(address(one.slice(0, 8)))).toEqual([one.slice(0, 8)]);
    expect(findClassLinks(address(`2${one.slice(1)}`))).toEqual([`2${one.slice(1)}`]);
  });

  it('are not where there are only words', () => {
    expect(findClassLinks('Bonjour, rien à rendre #orientation 1a https://exemple.fr/#haut')).toEqual([]);
  });
});
