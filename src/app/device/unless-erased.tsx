import { type ReactNode, useEffect, useState } from 'react';
import { endOffline } from '../shell/offline-notice.tsx';
import { openChannel } from './open-channel.ts';

const CHANNEL = 'azimut-effacement';

let channel: BroadcastChannel | null = null;
let show: (instead: ReactNode) => void = () => undefined;

/**
 * The app, until what it keeps on this device is erased, here or in another tab. From then on nothing of it is left that
 * could show or write something of the reader's: a word stands in its place.
 */
export function UnlessErased({ children }: { children: ReactNode }) {
  const [instead, setInstead] = useState<ReactNode>(null);
  useEffect(() => {
    show = setInstead;
    channel = openChannel(CHANNEL);
    if (channel === null) return;
    channel.onmessage = () => {
      endOffline();
      forgetIn(() => sessionStorage);
      setInstead(<ErasedElsewhere />);
    };
    return () => channel?.close();
  }, []);
  return instead ?? children;
}

/** Puts a page in the place of the app, and ends it in the other tabs, which erase what they alone can reach. */
export function endApp(instead: ReactNode): void {
  channel?.postMessage(null);
  show(instead);
}

/** Erases what the app keeps in a storage, and nothing of another app that has the same host. */
export function forgetIn(storage: () => Storage): void {
  try {
    for (const key of Object.keys(storage())) if (key.startsWith('azimut')) storage().removeItem(key);
  } catch {
    // Storage is refused: nothing is kept.
  }
}

function ErasedElsewhere() {
  return (
    <main className="page pt-6">
      <h1 className="text-4xl">Tout a été effacé</h1>
      <p className="mt-4">Un autre onglet a effacé ce qu’Azimut gardait sur cet appareil.</p>
      <ReopenLink />
    </main>
  );
}

export function ReopenLink() {
  return (
    <p className="mt-4">
      <a href={import.meta.env.BASE_URL} className="inline-flex min-h-11 items-center underline underline-offset-2">
        Ouvrir Azimut à nouveau
      </a>
    </p>
  );
}
