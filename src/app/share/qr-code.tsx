/** A QR code of an address, drawn on this device. Its code is loaded when it is shown. */

import { useQuery } from '@tanstack/react-query';
import { Widget } from '../shell/widget.tsx';
import type { QrDrawing } from './draw-qr.ts';

/**
 * In characters. Longer ones make modules too small to be read off a small screen: 93 a side, 3 CSS pixels each at 320 px,
 * is what a reader still managed there; 109 it did not.
 */
export const LONGEST_QR = 600;
/** The empty border that readers need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

type Props = {
  address: string;
  /** What the code leads to, read out. */
  label: string;
  /** What a reader should know of it, under the code. */
  caption: string;
  /** What to do where the address is too long for a code. */
  tooLong?: string;
  /** How wide it may be. */
  width?: string;
};

const TOO_LONG =
  'C’est trop long pour un code QR qui se lise bien. Le lien, lui, marche\u00a0; sans les notes, le code aussi.';

export function QrCode(props: Props) {
  return (
    <Widget name="le code QR">
      <Drawn {...props} />
    </Widget>
  );
}

function Drawn({ address, label, caption, tooLong = TOO_LONG, width = 'max-w-88' }: Props) {
  const isDrawn = address.length <= LONGEST_QR;
  const { data: drawing, isError } = useQuery({
    queryKey: ['qr', address],
    queryFn: async () => (await import('./draw-qr.ts')).drawQr(address),
    enabled: isDrawn,
    gcTime: 0,
  });
  if (!isDrawn) {
    return (
      <p role="status" className="mt-3 max-w-measure">
        {tooLong}
      </p>
    );
  }
  if (isError) {
    return (
      <p role="alert" className="mt-3">
        Le code QR n’a pas pu être chargé. Le lien, lui, marche.
      </p>
    );
  }
  if (drawing === undefined) return <p role="status">Le code QR arrive…</p>;
  return (
    <figure className={`mt-4 w-full ${width}`}>
      <QrPicture drawing={drawing} label={label} />
      <figcaption className="mt-2 text-ink-2 text-sm">{caption}</figcaption>
    </figure>
  );
}

/** Black on white in both themes: many readers know nothing else. */
export function QrPicture({ drawing: { size, path }, label }: { drawing: QrDrawing; label: string }) {
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="block w-full rounded-piece border border-line"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
