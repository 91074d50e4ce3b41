import { reachOf } from '../share/link-address.ts';

/** Which phones can open a link of this app and install it, where not all can, and what to do then. */
export function ReachAdvice() {
  const reach = reachOf(window.location.hostname);
  const isSafe = window.location.protocol === 'https:';
  if (reach === 'everyone' && isSafe) return null;
  return (
    <div role="note" className="mt-4 max-w-measure rounded-piece border border-line bg-card px-4 py-3">
      <p>
        {reach === 'device' && (
          <>
            <strong>Les téléphones ne peuvent ni ouvrir ce lien ni installer Azimut</strong>&nbsp;: l’adresse{' '}
            {window.location.hostname} n’existe que sur cet appareil.
          </>
        )}
        {reach === 'network' && (
          <>
            <strong>Seuls les téléphones de ce réseau peuvent ouvrir ce lien</strong>
            {isSafe
              ? '.'
              : ', et aucun ne peut installer Azimut ni s’en servir sans réseau\u00a0: l’adresse est sans https.'}
          </>
        )}
        {reach === 'everyone' && (
          <>
            <strong>Les téléphones peuvent ouvrir ce lien, mais ni installer Azimut ni s’en servir sans réseau</strong>{' '}
            &nbsp;: l’adresse est sans https.
          </>
        )}
      </p>
      <p className="mt-1">
        Pour une classe, mettez Azimut en ligne, à une adresse en https.
        {reach === 'device' && (
          <>
            {' '}
            Pour que les téléphones du même réseau l’ouvrent seulement, lancez <code>npm start -- --host</code> et
            prenez l’adresse qui s’affiche.
          </>
        )}
      </p>
    </div>
  );
}
