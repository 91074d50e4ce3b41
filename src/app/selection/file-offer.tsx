import { useEffect, useState } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { saveSelectionFile } from './selection-file.ts';
import { answerFileOffer, isFileOffered } from './selection-store.ts';

/** From how many kept jobs losing them would hurt. */
const WORTH_A_FILE = 3;

/** Offers a file, once: some phones erase what a site keeps after a week without a visit. */
export function FileOffer({ selection }: { selection: Selection }) {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    let isGone = false;
    void isFileOffered().then((offered) => {
      if (!isGone) setOffered(offered);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (!isOffered || selection.jobs.length < WORTH_A_FILE) return null;
  const answer = () => {
    setOffered(false);
    void answerFileOffer();
  };
  return (
    <div className="mt-4 flex items-center gap-2 border-line border-y py-1 print:hidden">
      <div className="flex flex-1 flex-wrap items-center justify-between gap-x-6">
        <p className="py-1">Certains téléphones effacent ce qu’un site garde si on n’y revient pas de la semaine.</p>
        <button
          type="button"
          onClick={() => {
            saveSelectionFile(selection);
            answer();
          }}
          className="min-h-11 font-bold underline underline-offset-4"
        >
          Garder un fichier
        </button>
      </div>
      <button
        type="button"
        aria-label="Ne plus proposer de fichier"
        onClick={answer}
        className="flex size-11 shrink-0 items-center justify-center"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
