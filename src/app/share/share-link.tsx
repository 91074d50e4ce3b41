/** A link that one gives: to copy, to hand to the device's own sharing, or as a QR code. Nothing is sent anywhere. */

import { type ReactNode, useId, useRef, useState } from 'react';
import { settings } from '../settings.ts';
import { QrCode } from './qr-code.tsx';

const BUTTON = 'min-h-11 rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight';

type Props = {
  address: string;
  /** What is shared, for the device's own sharing. */
  title: string;
  /** As `QrCode` has them. */
  qr: { label: string; caption: string; tooLong?: string };
  /** Whether the QR code stands above the link, without being asked for. */
  isQrFirst?: boolean;
  /** What is to be known before it is given. */
  children?: ReactNode;
};

export function ShareLink({ address, title, qr, isQrFirst = false, children }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isQrShown, setQrShown] = useState(isQrFirst);
  // What is said of a link is no longer true of the next one.
  const [said, setSaid] = useState({ address, words: '' });
  const say = (words: string) => setSaid({ address, words });
  const copy = () =>
    copyText(address).then(
      () => say('Lien copié.'),
      () => {
        field.current?.select();
        say('Ce navigateur ne laisse pas copier\u00a0: le lien est choisi, il reste à le copier à la main.');
      },
    );
  const share = () =>
    navigator.share({ title: `${title} (${settings.name})`, url: address }).catch((reason: unknown) => {
      if (!(reason instanceof DOMException && reason.name === 'AbortError'))
        say('Le partage n’a pas marché. Copier le lien marche aussi.');
    });
  const code = isQrShown && <QrCode address={address} {...qr} />;
  return (
    <>
      {isQrFirst && code}
      <label htmlFor={id} className="mt-3 block text-ink-2 text-sm">
        Le lien
      </label>
      <input
        ref={field}
        id={id}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="h-12 w-full max-w-measure rounded-piece border border-control bg-card px-4"
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
      {children}
      {!isQrFirst && code}
    </>
  );
}

/** @throws where the browser has no clipboard, as on an address without https, or refuses it */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
