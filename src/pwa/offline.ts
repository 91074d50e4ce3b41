/** The page's one bridge to the service worker. */

import { TAKE_OVER } from './messages.ts';

/**
 * How it stands with working offline: `unavailable` where the browser or its policy allows no service worker, `taking`
 * while the app is being taken, `ready` when it works without network, `renewed` when a newer version waits for a yes.
 */
export type OfflineState = 'unavailable' | 'taking' | 'ready' | 'renewed';

export type Offline = {
  /** The state now. */
  current(): OfflineState;
  /** Calls back at each change. @returns what stops it */
  subscribe(onChange: () => void): () => void;
  /** Lets the waiting version take over, then reloads the page. */
  renew(): void;
};

/**
 * Registers the service worker.
 *
 * @param base the app's base path; the worker's file is below it
 * @param when calls back at the moment to begin
 */
export function registerOffline(base: string, when: (then: () => void) => void): Offline {
  const listeners = new Set<() => void>();
  let state: OfflineState = 'serviceWorker' in navigator ? 'taking' : 'unavailable';
  let waiting: ServiceWorker | null = null;
  const change = (next: OfflineState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const follow = (registration: ServiceWorkerRegistration) => {
    const settle = () => {
      waiting = registration.waiting;
      if (waiting !== null && registration.active !== null) change('renewed');
      else if (registration.active !== null && state !== 'renewed') change('ready');
    };
    // What could not be taken whole (no room, a broken line) is not kept: the next visit tries again.
    const giveUp = (worker: ServiceWorker) => {
      if (worker.state === 'redundant' && registration.active === null) change('unavailable');
    };
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        settle();
        giveUp(worker);
      });
    registration.addEventListener('updatefound', () => watch(registration.installing));
    watch(registration.installing);
    settle();
  };

  if (state === 'taking') {
    const options: RegistrationOptions = { scope: base, type: 'classic', updateViaCache: 'none' };
    when(() => {
      navigator.serviceWorker
        .register(`${base}service-worker.js`, options)
        .then(follow)
        // Refused by the browser, its policy or its storage: the app works, from the network alone.
        .catch(() => change('unavailable'));
    });
  }
  return {
    current: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    renew() {
      // Another tab may have said yes: the new version is in charge already, and this page has only to follow.
      if (waiting === null || waiting.state === 'activated') return window.location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage(TAKE_OVER);
    },
  };
}
