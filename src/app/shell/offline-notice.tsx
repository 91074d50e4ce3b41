/** The only two things that are ever said of working offline: ready, and a new version to take. */

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Offline, OfflineState } from '../../pwa/offline.ts';
import { CloseIcon } from '../ui/icons.tsx';

/** Where nothing is registered (development, rendering at build). */
const NONE: Offline = {
  current: () => 'unavailable',
  taken: () => 0,
  subscribe: () => () => undefined,
  take: () => undefined,
  end: () => undefined,
  renew: () => undefined,
};

let offline = NONE;

/** Gives the notice what it follows. Called once, before the app is shown. */
export function setOffline(registered: Offline): void {
  offline = registered;
}

export function useOfflineState(): OfflineState {
  return useSyncExternalStore(
    (onChange) => offline.subscribe(onChange),
    () => offline.current(),
    () => 'unavailable',
  );
}

/** How many files of the app were taken since the page was opened. */
export function useTakenFiles(): number {
  return useSyncExternalStore(
    (onChange) => offline.subscribe(onChange),
    () => offline.taken(),
    () => 0,
  );
}

/** Takes the app for use without network, or what is left of it to take. */
export function takeOffline(): void {
  offline.take();
}

/** Takes nothing any more: what was kept is being erased. */
export function endOffline(): void {
  offline.end();
}

/** Lets the new version take over, and reloads the page. */
export function renewVersion(): void {
  offline.renew();
}

export function OfflineNotice() {
  const state = useOfflineState();
  const [wasTaking, setWasTaking] = useState(false);
  if (state === 'taking' && !wasTaking) setWasTaking(true);
  const [closed, setClosed] = useState<OfflineState | null>(null);
  // « Ready » is news only on the visit during which it came to be.
  const isNews = state === 'renewed' || (state === 'ready' && wasTaking);
  // It lies over what can be pressed: it has been seen when the reader goes on, wherever the press is.
  const goesAway = isNews && state === 'ready';
  useEffect(() => {
    if (!goesAway) return;
    const close = () => setClosed('ready');
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, [goesAway]);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-20 z-20 px-4 lg:bottom-5 print:hidden">
      {isNews && closed !== state && (
        <div
          className={`${state === 'ready' ? 'animate-leave ' : ''}pointer-events-auto mx-auto flex w-fit max-w-full items-center gap-2 rounded-piece border border-ink bg-card py-1 pr-1 pl-5`}
        >
          <p>{state === 'ready' ? 'Prêt hors ligne.' : 'Une nouvelle version est là.'}</p>
          {state === 'renewed' && (
            <button
              type="button"
              onClick={renewVersion}
              className="min-h-11 px-3 font-bold underline underline-offset-4"
            >
              Recharger
            </button>
          )}
          <button
            type="button"
            aria-label="Fermer ce message"
            onClick={() => setClosed(state)}
            className="flex size-11 items-center justify-center"
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
