/** A class for the wall: what to do, and a QR code as large as the screen allows. */

import { useEffect, useRef } from 'react';
import type { ClassPlan } from '../../domain/class.ts';
import { QrCode } from '../share/qr-code.tsx';
import { bindPunctuation } from '../ui/bind-punctuation.ts';
import { TOO_LONG } from './prepare-class.tsx';

type Props = { plan: ClassPlan; address: string; onClose: () => void };

export function ProjectClass({ plan, address, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // On a phone the button that takes the focus stands below the code, which is what is to be seen.
    dialog.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="projete"
      className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-auto bg-paper p-[clamp(1rem,3vw,3rem)] text-ink"
    >
      <div className="flex min-h-full flex-col gap-x-[4vw] gap-y-4 lg:flex-row lg:items-center">
        <div className="flex min-w-0 flex-1 flex-col gap-5">
          <h2 id="projete" className="text-[clamp(2rem,4vw,4.5rem)] [overflow-wrap:anywhere]">
            {bindPunctuation(plan.title)}
          </h2>
          {plan.instruction !== '' && (
            <p className="whitespace-pre-line text-[clamp(1.25rem,2vw,2.25rem)] leading-snug [overflow-wrap:anywhere]">
              {plan.instruction}
            </p>
          )}
          {plan.minutes !== null && (
            <p className="font-bold text-[clamp(1.25rem,2vw,2.25rem)]">{plan.minutes} minutes</p>
          )}
          <p className="text-ink-2 [overflow-wrap:anywhere]">{address}</p>
          <p>
            <button
              type="button"
              onClick={() => dialog.current?.close()}
              className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
            >
              Fermer
            </button>
          </p>
        </div>
        <div className="w-[min(100%,calc(100dvh-4rem))] shrink-0 max-lg:order-first max-lg:mx-auto lg:w-[min(58vw,calc(100dvh-6rem))]">
          <QrCode
            address={address}
            label="Code QR de la classe"
            caption="À lire avec l’appareil photo d’un téléphone."
            tooLong={TOO_LONG}
            width="max-w-none"
          />
        </div>
      </div>
    </dialog>
  );
}
