/** The page's one bridge to the service worker. */

import { COMPLETE, type CopyWord, FILE_TAKEN, TAKE_OVER } from './messages.ts';

/**
 * How it stands with working offline: `unavailable` where the browser or its policy allows no service worker, `spared` where
 * the line is metered and nothing is taken unasked, `taking` while the app is being taken, `stopped` where it could not be
 * taken whole (a broken line, no room), `ready` when it works without network, `renewed` when a newer version waits for a yes.
 */
export type OfflineState = 'unavailable' | 'spared' | 'taking' | 'stopped' | 'ready' | 'renewed';

export type Offline = {
  /** The state now. */
  current(): OfflineState;
  /** How many files were taken since the page was opened. */
  taken(): number;
  /** Calls back at each change. @returns what stops it */
  subscribe(onChange: () => void): () => void;
  /** Takes the app, or what is left of it to take. */
  take(): void;
  /** Takes nothing any more: what was kept is being erased. */
  end(): void;
  /** Lets the waiting version take over, then reloads the page. */
  renew(): void;
};

/** What some browsers say of the line: https://wicg.github.io/netinfo/ */
type Connection = EventTarget & { saveData?: boolean; type?: string };

/** How long the worker's file may take to come, in ms, where it is asked for to know what went wrong. */
const LONGEST_WAIT = 20_000;

/** How long a new version may take to be in charge, in ms, before the page is loaded again all the same. */
const LONGEST_CHANGE = 3000;

/** How long after a stop taking goes on by itself, in ms; twice as long after each further stop. */
const TAKE_AGAIN = 30_000;

/**
 * Registers the service worker.
 *
 * @param base the app's base path; the worker's file is below it
 * @param when calls back at the moment to begin
 */
export function registerOffline(base: string, when: (then: () => void) => void): Offline {
  const listeners = new Set<() => void>();
  const isAllowed = 'serviceWorker' in navigator;
  const script = new URL(`${base}service-worker.js`, window.location.href).href;
  // Another app above this one's path may have a worker too.
  const isKept = isAllowed && navigator.serviceWorker.controller?.scriptURL === script;
  let state: OfflineState = isKept ? 'ready' : isAllowed ? 'taking' : 'unavailable';
  let taken = 0;
  let isEnded = false;
  let stops = 0;
  let waiting: ServiceWorker | null = null;
  const change = (next: OfflineState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  // The files that came are there for the next try.
  const stop = () => {
    change('stopped');
    setTimeout(takeAgain, TAKE_AGAIN * 2 ** stops);
    stops += 1;
  };

  const follow = (registration: ServiceWorkerRegistration, isSparing: boolean) => {
    const settle = () => {
      waiting = registration.waiting;
      if (waiting !== null && registration.active !== null) change('renewed');
      else if (registration.active !== null && state !== 'renewed') change('ready');
    };
    // What could not be taken whole (no room, a broken line) is not used.
    const giveUp = (worker: ServiceWorker) => {
      if (worker.state === 'redundant' && registration.active === null) stop();
    };
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        settle();
        giveUp(worker);
      });
    registration.addEventListener('updatefound', () => watch(registration.installing));
    watch(registration.installing);
    settle();
    if (!isSparing) registration.active?.postMessage(COMPLETE);
  };

  const take = (isSparing = false) => {
    if (!isAllowed || isEnded) return;
    if (state !== 'ready') change('taking');
    const options: RegistrationOptions = { scope: base, type: 'classic', updateViaCache: 'none' };
    navigator.serviceWorker
      .register(script, options)
      .then(async (registration) => {
        // What was under way when erasing began is undone.
        if (isEnded) await registration.unregister();
        else follow(registration, isSparing);
      })
      .catch(async () => {
        // Refused by the browser, its policy or its storage: the app works, from the network alone. Else its file did not come.
        if (await isServed(script)) change('unavailable');
        else stop();
      });
  };
  const takeAgain = () => {
    if (state === 'stopped') take();
  };

  if (isAllowed) {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<typeof FILE_TAKEN | CopyWord>) => {
      if (data === FILE_TAKEN) {
        taken += 1;
        change(state);
      } else if (state !== 'renewed') {
        if (data.copy === 'stopped') stop();
        else change(data.copy);
      }
    });
    window.addEventListener('online', takeAgain);
    when(() => {
      const line: Connection | undefined = 'connection' in navigator ? (navigator.connection as Connection) : undefined;
      const isMetered = () => line?.saveData === true || line?.type === 'cellular';
      line?.addEventListener('change', () => {
        if (state === 'spared' && !isMetered()) take();
      });
      // What was taken on an earlier visit is used on any line.
      if (isMetered() && !isKept) change('spared');
      else take(isMetered());
    });
  }
  return {
    current: () => state,
    taken: () => taken,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    take: () => take(),
    end() {
      isEnded = true;
    },
    renew() {
      // Another tab may have said yes: the new version is in charge already, and this page has only to follow.
      if (waiting === null || waiting.state === 'activated') return window.location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage(TAKE_OVER);
      // A browser may hold the new version back as long as the old one is at something: leaving the page frees it.
      setTimeout(() => window.location.reload(), LONGEST_CHANGE);
    },
  };
}

/** Whether the worker's file can be had, and not another in its place: a portal's login, a host's error. */
async function isServed(script: string): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(script, { cache: 'no-store', signal: AbortSignal.timeout(LONGEST_WAIT) });
    return ok && /javascript/.test(headers.get('Content-Type') ?? '');
  } catch {
    return false;
  }
}
