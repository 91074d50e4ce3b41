import { useEffect, useState } from 'react';
import { pageTitle } from '../settings.ts';
import { focusOnShow } from '../ui/focus-on-show.ts';
import { eraseDevice, type Leftover } from './erase-device.ts';
import { ReopenLink } from './unless-erased.tsx';

const LEFTOVERS: Readonly<Record<Leftover, string>> = {
  databases: 'la sélection, les classes ou le catalogue importé',
  copy: 'la copie du site',
};

/** Erases all that is kept on this device, in the place of the app, and says how it went. */
export function ErasedPage() {
  const [left, setLeft] = useState<readonly Leftover[] | null>(null);
  const isErasing = left === null;
  useEffect(() => {
    if (isErasing) void eraseDevice().then(setLeft);
  }, [isErasing]);
  if (left === null) {
    return (
      <main className="page pt-6">
        <p role="status">Tout est en train d’être effacé…</p>
      </main>
    );
  }
  const isAllGone = left.length === 0;
  return (
    <main className="page pt-6">
      <title>{pageTitle('Effacé')}</title>
      <div className="max-w-measure [&_p]:mt-4">
        <h1 ref={focusOnShow} tabIndex={-1} className="text-4xl outline-none">
          {isAllGone ? 'Tout est effacé' : 'Tout n’a pas pu être effacé'}
        </h1>
        {isAllGone ? (
          <p>
            Azimut n’a plus rien sur cet appareil&nbsp;: ni ce que tu avais gardé, ni copie du site. Pour l’ouvrir à
            nouveau, il faudra du réseau.
          </p>
        ) : (
          <>
            <p>
              Il reste {left.map((leftover) => LEFTOVERS[leftover]).join(', et ')}. Ferme les autres onglets d’Azimut,
              puis réessaie. Si ça ne suffit pas, efface les données de ce site dans les réglages du navigateur.
            </p>
            <p>
              <button
                type="button"
                onClick={() => setLeft(null)}
                className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
              >
                Réessayer
              </button>
            </p>
          </>
        )}
        <p>
          L’historique et les favoris du navigateur restent, comme les fichiers que tu as enregistrés&nbsp;: Azimut n’y
          a pas accès.
        </p>
        <ReopenLink />
      </div>
    </main>
  );
}
