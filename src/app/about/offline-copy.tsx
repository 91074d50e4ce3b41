/** How it stands with the copy for use without network, and what can be done about it. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { OFFLINE_SIZE_FILE, type OfflineSize } from '../../domain/offline-size.ts';
import type { OfflineState } from '../../pwa/offline.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { isDeviceFile } from '../catalogue/device-names.ts';
import { renewVersion, takeOffline, useOfflineState, useTakenFiles } from '../shell/offline-notice.tsx';
import { sayNumber } from '../ui/words.ts';

const WORDS: Record<OfflineState, string> = {
  unavailable: 'Ce navigateur ne permet pas de garder le site\u00a0: il faut du réseau pour s’en servir ici.',
  spared: 'Cette connexion est mesurée, ou économise les données\u00a0: seul ce que tu ouvres est chargé.',
  taking: 'Le site est en train d’être gardé sur cet appareil, pour marcher sans réseau.',
  stopped:
    'Le site n’a pas pu être gardé en entier\u00a0: la connexion s’est coupée, ou la place manque sur l’appareil. Ce qui est venu est gardé, et la suite viendra au prochain essai.',
  ready:
    'Tout le site est gardé sur cet appareil\u00a0: il marche sans réseau, et peut s’installer comme une application.',
  renewed: 'Tout le site est gardé sur cet appareil. Une nouvelle version est là.',
};

export function OfflineCopy() {
  const state = useOfflineState();
  const canTake = state === 'spared' || state === 'stopped';
  const size = useQuery({
    queryKey: ['offline-size'],
    queryFn: async (): Promise<OfflineSize> => (await fetch(import.meta.env.BASE_URL + OFFLINE_SIZE_FILE)).json(),
    enabled: canTake,
    retry: false,
  }).data;
  return (
    <>
      <p role="status">{WORDS[state]}</p>
      {(state === 'taking' || state === 'stopped') && <TakenSheets />}
      {canTake && (
        <Action onClick={takeOffline}>
          {state === 'spared' ? 'Tout garder hors ligne' : 'Reprendre'}
          {size !== undefined && ` (${sayMegabytes(size.bytes)}${state === 'spared' ? '' : ' en tout'})`}
        </Action>
      )}
      {state === 'renewed' && <Action onClick={renewVersion}>Prendre la nouvelle version</Action>}
    </>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: React.ReactNode }) {
  return (
    <p>
      <button type="button" onClick={onClick} className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
        {children}
      </button>
    </p>
  );
}

/** « 214 sur 643 fiches » : those whose part of the catalogue is on the device. */
function TakenSheets() {
  const { parts, jobs } = useCatalogue();
  const taken = useTakenFiles();
  const [there, setThere] = useState<ReadonlySet<number>>(new Set());
  // An imported catalogue is on the device already: it says nothing of the copy of the app.
  const isOfBuild = parts.every((name) => !isDeviceFile(name));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that comes is a reason to look again.
  useEffect(() => {
    if (!isOfBuild) return;
    let isAsked = true;
    const look = async () => {
      const found = await Promise.all(parts.map((name) => caches.match(import.meta.env.BASE_URL + name)));
      if (isAsked) setThere(new Set(found.flatMap((response, place) => (response === undefined ? [] : [place]))));
    };
    // Storage that cannot be looked into has nothing to count.
    look().catch(() => undefined);
    return () => {
      isAsked = false;
    };
  }, [parts, isOfBuild, taken]);
  if (!isOfBuild || jobs.length === 0) return null;
  const count = jobs.filter(({ part }) => there.has(part)).length;
  return <p>{`${sayNumber(count)} sur ${sayNumber(jobs.length)} fiches sont là.`}</p>;
}

/** A size in bytes, as « 2,3 Mo ». */
function sayMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('fr-FR')} Mo`;
}
