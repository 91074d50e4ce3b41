/** A selection as a link: to copy, to hand to the device's own sharing, or as a QR code. Nothing is sent anywhere. */

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { writeLink } from '../../domain/selection-link.ts';
import { settings } from '../settings.ts';
import { sayJobs } from '../ui/words.ts';
import { linkAddress, reachOf } from './link-address.ts';
import { QrCode } from './qr-code.tsx';

const BUTTON = 'min-h-11 rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight';

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
        {count === 1 ? 'Ton métier tient' : 'Tes métiers tiennent'} dans ce lien : rien n’est envoyé à un site, seules
        les personnes à qui tu le donnes {count === 1 ? 'le' : 'les'} verront.
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
        <Link
          address={linkAddress(new URL(import.meta.env.BASE_URL, window.location.href).href, link)}
          title={`Ma sélection : ${sayJobs(count)}`}
        />
      )}
    </section>
  );
}

type LinkProps = { address: string; title: string };

function Link({ address, title }: LinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isQrShown, setQrShown] = useState(false);
  // What is said of a link is no longer true of the next one.
  const [said, setSaid] = useState({ address, words: '' });
  const say = (words: string) => setSaid({ address, words });
  const copy = () =>
    copyText(address).then(
      () => say('Lien copié.'),
      () => {
        field.current?.select();
        say('Ce navigateur ne laisse pas copier : le lien est choisi, copie-le toi-même.');
      },
    );
  const share = () =>
    navigator.share({ title: `${title} (${settings.name})`, url: address }).catch((reason: unknown) => {
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) say('Le partage n’a pas marché.');
    });
  return (
    <>
      <label htmlFor="lien" className="mt-3 block text-ink-2 text-sm">
        Le lien
      </label>
      <input
        ref={field}
        id="lien"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="h-12 w-full max-w-measure rounded-piece border border-line bg-card px-4"
      />
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" onClick={copy} className={BUTTON}>
          Copier le lien
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" onClick={share} className={BUTTON}>
            Partager…
          </button>
        )}
        <button type="button" aria-expanded={isQrShown} onClick={() => setQrShown(!isQrShown)} className={BUTTON}>
          {isQrShown ? 'Cacher le code QR' : 'Afficher le code QR'}
        </button>
      </div>
      <p role="status" className="mt-2 font-bold">
        {said.address === address && said.words}
      </p>
      <ReachNotice />
      {isQrShown && (
        <QrCode
          address={address}
          label="Code QR du lien de ta sélection"
          caption="À lire avec l’appareil photo d’un autre téléphone : il ouvre le même lien que ci-dessus."
        />
      )}
    </>
  );
}

/** @throws where the browser has no clipboard, as on an address without https, or refuses it */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function ReachNotice() {
  const reach = reachOf(window.location.hostname);
  if (reach === 'everyone') return null;
  return (
    <p className="mt-2 max-w-measure text-ink-2">
      {reach === 'device'
        ? 'Ici, Azimut n’est servi que sur cet appareil : les autres téléphones ne pourront pas ouvrir ce lien.'
        : 'Ici, Azimut n’est servi que sur ce réseau : seuls les téléphones qui y sont connectés pourront ouvrir ce lien.'}
    </p>
  );
}
