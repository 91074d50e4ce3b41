import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FORMATS } from '../../domain/browser-catalogue.ts';
import { fetchFile, NoAnswerError } from './fetch-file.ts';

vi.mock('./catalogue-in-use.ts', () => ({ reportMissingFile: () => undefined }));

const FILE = JSON.stringify({ format: FORMATS.trainings, id: ['FOR.1'] });
const load = (name: string) => fetchFile(name, FORMATS.trainings);

/** A line on which a letter comes every so many ms, and after `letters` nothing more. */
function dripping(every: number, letters = FILE.length) {
  return async (_url: string, { signal }: RequestInit) => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        signal?.addEventListener('abort', () => to.error(signal.reason));
        const timer = setInterval(() => {
          if (sent < letters) to.enqueue(new TextEncoder().encode(FILE[sent]));
          sent += 1;
          if (sent < FILE.length) return;
          clearInterval(timer);
          if (letters === FILE.length) to.close();
        }, every);
      },
    });
    return new Response(body);
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for a file as long as something of it comes', async () => {
  vi.stubGlobal('fetch', dripping(15_000));
  const loading = load('data/slow.json');
  await vi.advanceTimersByTimeAsync(15_000 * FILE.length + 100);
  expect(await loading).toEqual(JSON.parse(FILE));
});

it('waits no more once nothing comes', async () => {
  vi.stubGlobal('fetch', dripping(1000, 5));
  const failing = expect(load('data/stopped.json')).rejects.toThrow(NoAnswerError);
  await vi.advanceTimersByTimeAsync(30_000);
  await failing;
});

it('asks past what the browser keeps, once another file came in the place of one', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_url: string, { cache }: RequestInit) => {
    asked.push(cache);
    return new Response(cache === 'default' ? '<form>Login</form>' : FILE);
  });
  const refused = expect(load('data/portal.json')).rejects.toThrow('data/portal.json');
  await vi.advanceTimersByTimeAsync(1);
  await refused;
  const loading = load('data/portal.json');
  await vi.advanceTimersByTimeAsync(1);
  expect(await loading).toEqual(JSON.parse(FILE));
  expect(asked).toEqual(['default', 'reload']);
});

it('reads a letter of which the parts came apart', async () => {
  const file = { format: FORMATS.trainings, label: ['ébéniste d’art'] };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      for (const byte of bytes) to.enqueue(new Uint8Array([byte]));
      to.close();
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body));
  const loading = load('data/apart.json');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await loading).toEqual(file);
});
