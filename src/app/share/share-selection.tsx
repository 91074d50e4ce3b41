/** A selection as a link: to copy, to hand to the device's own sharing, or as a QR code. Nothing is sent anywhere. */

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { writeLink } from '../../domain/selection-link.ts';
import { sayJobs } from '../ui/words.ts';
import { appBase, linkAddress, RECEIVED_PATH, reachOf } from './link-address.ts';
import { ShareLink } from './share-link.tsx';

type Props = { selection: Selection };

/** Nothing is shown of an empty selection. */
export function ShareSelection({ selection }: Props) {
  const [withNotes, setWithNotes] = useState(false);
  const hasNotes = selection.jobs.some(({ note }) => note.trim() !== '');
  const { data: link } = useQuery({
    queryKey: ['link', selection, withNotes],
    queryFn: () => writeLink(selection, { withNotes }),
    // What is open below stays open while the next link is written.
    placeholderData: (former: string | null | undefined) => former,
    gcTime: 0,
  });
  const count = selection.jobs.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="partager" className="mt-10 print:hidden">
      <h2 id="partager" className="text-2xl">
        Partager ma sélection
      </h2>
      <p className="mt-2 max-w-measure">
        {count === 1 ? 'Ton métier tient' : 'Tes métiers tiennent'} dans ce lien&nbsp;: rien n’est envoyé à un site,
        seules les personnes à qui tu le donnes {count === 1 ? 'le' : 'les'} verront.
      </p>
      {hasNotes && (
        <label className="mt-2 flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
            className="size-5 accent-course"
          />
          Mettre aussi mes notes dans le lien
        </label>
      )}
      {link === null && (
        <p role="status" className="mt-2">
          {withNotes
            ? 'Avec les notes, c’est trop long pour un lien. Sans elles, il marche.'
            : 'Cette sélection est trop longue pour un lien.'}
        </p>
      )}
      {typeof link === 'string' && (
        <ShareLink
          address={linkAddress(appBase(), RECEIVED_PATH, link)}
          title={`Ma sélection\u00a0: ${sayJobs(count)}`}
          qr={{
            label: 'Code QR du lien de ta sélection',
            caption: 'À lire avec l’appareil photo d’un autre téléphone\u00a0: il ouvre le même lien que ci-dessus.',
          }}
        >
          <ReachNotice />
        </ShareLink>
      )}
    </section>
  );
}

/** Who can open a link of this app, where not everybody can. */
export function ReachNotice() {
  const reach = reachOf(window.location.hostname);
  if (reach === 'everyone') return null;
  return (
    <p className="mt-2 max-w-measure text-ink-2">
      {reach === 'device'
        ? 'Ici, Azimut n’est servi que sur cet appareil\u00a0: les autres téléphones ne pourront pas ouvrir ce lien.'
        : 'Ici, Azimut n’est servi que sur ce réseau\u00a0: seuls les téléphones qui y sont connectés pourront ouvrir ce lien.'}
    </p>
  );
}
