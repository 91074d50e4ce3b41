import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerOffline } from './offline.ts';

const HOST = 'https://exemple.fr';
const now = (then: () => void) => then();

/** A browser whose page is in charge of a worker, or of none, and what it answers when a worker is registered. */
function browse({ inCharge = null, register }: { inCharge?: string | null; register: () => Promise<unknown> }) {
  const controller = inCharge === null ? null : { scriptURL: HOST + inCharge };
  const serviceWorker = Object.assign(new EventTarget(), { controller, register: vi.fn(register) });
  vi.stubGlobal('navigator', { serviceWorker, onLine: true });
  return serviceWorker;
}

/** A worker that has taken everything, and what it was told. */
function activeRegistration() {
  const active = { postMessage: vi.fn() };
  return Object.assign(new EventTarget(), { active, waiting: null, installing: null });
}

const serve = (type: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response('', { status, headers: { 'Content-Type': type } }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location: { href: `${HOST}/orientation/metiers` } }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('where the worker cannot be registered', () => {
  const refuse = () => Promise.reject(new TypeError('no'));

  it.each([
    ['a portal answers in its place', 'text/html', 200],
    ['the server answers with an error', 'text/javascript', 500],
  ])('because %s, taking has stopped, and goes on by itself', async (_what, type, status) => {
    const workers = browse({ register: refuse });
    serve(type, status);
    const offline = registerOffline('/orientation/', now);
    await vi.advanceTimersByTimeAsync(0);
    expect(offline.current()).toBe('stopped');
    workers.register.mockResolvedValue(activeRegistration());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(offline.current()).toBe('ready');
  });

  it('though its file comes, the browser does not allow it', async () => {
    browse({ register: refuse });
    serve('text/javascript');
    const offline = registerOffline('/orientation/', now);
    await vi.advanceTimersByTimeAsync(0);
    expect(offline.current()).toBe('unavailable');
  });

  it('it is tried no more once everything is being erased', async () => {
    const workers = browse({ register: refuse });
    serve('text/html');
    const offline = registerOffline('/orientation/', now);
    await vi.advanceTimersByTimeAsync(0);
    offline.end();
    await vi.advanceTimersByTimeAsync(30_000);
    window.dispatchEvent(new Event('online'));
    expect(workers.register).toHaveBeenCalledTimes(1);
  });

  it('and what was under way by then is undone', async () => {
    const registration = Object.assign(activeRegistration(), { unregister: vi.fn() });
    browse({ register: async () => registration });
    registerOffline('/orientation/', now).end();
    await vi.advanceTimersByTimeAsync(0);
    expect(registration.unregister).toHaveBeenCalledTimes(1);
    expect(registration.active.postMessage).not.toHaveBeenCalled();
  });
});

describe('on a later visit', () => {
  it('the copy is ready from the first moment, which is no news', async () => {
    browse({ inCharge: '/orientation/service-worker.js', register: async () => activeRegistration() });
    const states: string[] = [];
    const offline = registerOffline('/orientation/', (then) => {
      states.push('begun');
      then();
    });
    offline.subscribe(() => states.push(offline.current()));
    expect(offline.current()).toBe('ready');
    await vi.advanceTimersByTimeAsync(0);
    expect(states).not.toContain('taking');
  });

  it('the worker of another app of the host says nothing of ours', () => {
    browse({ inCharge: '/service-worker.js', register: () => new Promise(() => undefined) });
    expect(registerOffline('/orientation/', now).current()).toBe('taking');
  });

  it('what has gone of the copy is taken anew, and it is said how that goes', async () => {
    const registration = activeRegistration();
    const workers = browse({
      inCharge: '/orientation/service-worker.js',
      register: async () => registration,
    });
    const offline = registerOffline('/orientation/', now);
    await vi.advanceTimersByTimeAsync(0);
    expect(registration.active.postMessage).toHaveBeenCalledTimes(1);
    const hear = (copy: string) => workers.dispatchEvent(new MessageEvent('message', { data: { copy } }));
    for (const copy of ['taking', 'stopped', 'taking', 'ready']) {
      hear(copy);
      expect(offline.current()).toBe(copy);
    }
  });

  it('on a metered line nothing is taken that has gone', async () => {
    const registration = activeRegistration();
    browse({ inCharge: '/orientation/service-worker.js', register: async () => registration });
    Object.assign(navigator, { connection: Object.assign(new EventTarget(), { saveData: true }) });
    const offline = registerOffline('/orientation/', now);
    await vi.advanceTimersByTimeAsync(0);
    expect(offline.current()).toBe('ready');
    expect(registration.active.postMessage).not.toHaveBeenCalled();
  });
});
