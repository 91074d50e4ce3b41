// biome-ignore lint/style/noRestrictedImports: links are made here by another hand than the one that is tested
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK } from './link-envelope.ts';
import { type KeptJob, LONGEST_NOTE, MOST_JOBS, type Selection, VERDICTS } from './selection.ts';
import { readLink, writeLink } from './selection-link.ts';

const job = (id: string, more: Partial<KeptJob> = {}): KeptJob => ({ id, title: '', note: '', verdict: null, ...more });
const selectionOf = (...jobs: KeptJob[]): Selection => ({ version: 2, jobs });

/** A link made by other means: the platform's own checksum and deflate. */
function frame(kind: 'p' | 'z', payload: string, version = '1'): string {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(payload));
  return `${version}${kind}${payload.length.toString(36).padStart(3, '0')}${checksum.toString('base64url')}${payload}`;
}
const compressed = (content: string | Buffer) => frame('z', deflateRawSync(content).toString('base64url'));

const anyNote = fc.string({ unit: 'binary', maxLength: 60 });
const anySelection = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 999_999 }).map((number) => `MET.${number}`),
      title: fc.constant(''),
      note: anyNote,
      verdict: fc.constantFrom(null, ...VERDICTS),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((jobs) => selectionOf(...jobs));

describe('a link', () => {
  it('of ten jobs with their verdicts and without notes is short enough for a comfortable QR code', async () => {
    const ids = [895, 10, 1189, 17, 604, 230, 7, 412, 88, 1203];
    const jobs = ids.map((number, place) => job(`MET.${number}`, { verdict: VERDICTS[place % 3] ?? null }));
    const link = (await writeLink(selectionOf(...jobs), { withNotes: false })) ?? '';
    expect(link.length).toBeLessThanOrEqual(60);
    expect(await readLink(link)).toEqual({ selection: selectionOf(...jobs) });
  });

  it('gives back any selection, and holds only what needs no escaping in an address', async () => {
    await fc.assert(
      fc.asyncProperty(anySelection, async (selection) => {
        const link = (await writeLink(selection, { withNotes: true })) ?? '';
        expect(link).toMatch(/^[\w.-]+$/);
        expect(await readLink(link)).toEqual({ selection });
      }),
    );
  });

  it('leaves notes and titles behind unless notes are asked for', async () => {
    const kept = job('MET.17', { title: 'boulanger/ère', note: 'chez ma tante', verdict: 'maybe' });
    const bare = selectionOf(job('MET.17', { verdict: 'maybe' }));
    expect(await readLink((await writeLink(selectionOf(kept), { withNotes: false })) ?? '')).toEqual({
      selection: bare,
    });
    expect(await readLink((await writeLink(selectionOf(kept), { withNotes: true })) ?? '')).toEqual({
      selection: selectionOf({ ...kept, title: '' }),
    });
  });

  it('is compressed where that makes it shorter', async () => {
    const many = Array.from({ length: MOST_JOBS }, (_, number) => job(`MET.${1000 + number}`));
    const link = (await writeLink(selectionOf(...many), { withNotes: false })) ?? '';
    expect(link.length).toBeLessThan(MOST_JOBS * 4);
    expect(await readLink(link)).toEqual({ selection: selectionOf(...many) });
  });

  it('is not written where it would be too long to be read again', async () => {
    const note = () =>
      Array.from({ length: LONGEST_NOTE }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    const jobs = Array.from({ length: 30 }, (_, number) => job(`MET.${number}`, { note: note() }));
    expect(await writeLink(selectionOf(...jobs), { withNotes: true })).toBeNull();
    expect(await writeLink(selectionOf(...jobs), { withNotes: false })).not.toBeNull();
  });

  it('keeps its format: links that people have sent stay readable', async () => {
    expect(await readLink(frame('p', '895o.10.17c'))).toEqual({
      selection: selectionOf(job('MET.895', { verdict: 'yes' }), job('MET.10'), job('MET.17', { verdict: 'maybe' })),
    });
    expect(await readLink(compressed('17n\n["<b>non</b>"]'))).toEqual({
      selection: selectionOf(job('MET.17', { verdict: 'no', note: '<b>non</b>' })),
    });
    expect(await writeLink(selectionOf(job('MET.895', { verdict: 'yes' }), job('MET.10')), { withNotes: false })).toBe(
      frame('p', '895o.10'),
    );
  });
});

describe('a link that is not as it was written', () => {
  const whole = frame('p', '895o.10.17c');

  it.each([
    ['empty', '', 'not-ours'],
    ['a word', 'contenu', 'not-ours'],
    ['an id', 'MET.17', 'not-ours'],
    ['cut after its first letters', whole.slice(0, 4), 'truncated'],
    ['cut before its end', whole.slice(0, -3), 'truncated'],
    ['changed in one letter', whole.replace('895o', '896o'), 'altered'],
    ['longer than it was', `${whole}1`, 'altered'],
    ['of a later version', frame('p', '895o.10', '2'), 'newer'],
    ['of a later version of another shape', '3Q{}', 'newer'],
    ['of more characters than are read', frame('p', '1.'.repeat(LONGEST_LINK)), 'too-long'],
    ['of 10,000 ids', compressed(Array.from({ length: 10_000 }, (_, id) => id).join('.')), 'too-long'],
    ['of jobs that are none', frame('p', 'toString'), 'altered'],
    ['without as many notes as jobs', compressed('17.18\n["a"]'), 'altered'],
    ['with notes that are none', compressed('17\n[7]'), 'altered'],
    ['with an endless note', compressed(`17\n["${'a'.repeat(LONGEST_NOTE + 1)}"]`), 'altered'],
    ['of bytes that are no text', compressed(Buffer.from([0xff, 0xfe])), 'altered'],
    ['not compressed where it says so', frame('z', 'AAAA'), 'altered'],
    ['not base64 where it says so', frame('z', 'A.A-A'), 'altered'],
  ])('%s is told from others', async (_what, link, problem) => {
    expect(await readLink(link)).toEqual({ problem });
  });

  it('stops inflating where it would not end', async () => {
    const bomb = compressed(Buffer.alloc(12_000_000, '1'));
    expect(bomb.length).toBeLessThanOrEqual(LONGEST_LINK);
    const made = countInflated();
    expect(await readLink(bomb)).toEqual({ problem: 'too-long' });
    expect(made()).toBeLessThan(2_000_000);
  });

  it('never gives another selection, however it is cut or changed', async () => {
    const place = fc.nat();
    await fc.assert(
      fc.asyncProperty(anySelection, place, fc.constantFrom(...'aZ09-_.%<'), async (selection, at, letter) => {
        const link = (await writeLink(selection, { withNotes: true })) ?? '';
        const changed = link.slice(0, at % link.length) + letter + link.slice((at % link.length) + 1);
        fc.pre(changed !== link);
        expect(await readLink(changed)).toHaveProperty('problem');
        expect(await readLink(link.slice(0, at % link.length))).toHaveProperty('problem');
      }),
    );
  });

  it('is a problem and no failure, whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await readLink(text)).toHaveProperty('problem');
        const payload = Buffer.from(text).toString('base64url');
        expect(Object.keys(await readLink(frame('z', payload)))).toHaveLength(1);
      }),
    );
  });
});

/** Counts the bytes that inflating has made since. */
function countInflated(): () => number {
  const own = globalThis.DecompressionStream;
  let made = 0;
  globalThis.DecompressionStream = class extends own {
    constructor(format: CompressionFormat) {
      super(format);
      const counted = this.readable.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            made += chunk.length;
            controller.enqueue(chunk);
          },
        }),
      );
      Object.defineProperty(this, 'readable', { value: counted });
    }
  };
  return () => {
    globalThis.DecompressionStream = own;
    return made;
  };
}
