import { useState } from 'react';
import { focusOnShow } from '../ui/focus-on-show.ts';
import { eraseAll } from './selection-store.ts';

/** Erases everything that is the reader's: asks once. */
export function EraseAll({ onErased }: { onErased: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        onClick={() => setAsking(true)}
        className="min-h-11 px-1 font-bold underline underline-offset-4"
      >
        Tout effacer
      </button>
    );
  }
  const erase = async () => {
    await eraseAll();
    setAsking(false);
    onErased();
  };
  return (
    <div className="w-full border-line border-t pt-3">
      <p ref={focusOnShow} tabIndex={-1} className="outline-none">
        Ta sélection, tes notes, tes réponses aux questions, les métiers vus récemment, tes dernières recherches et les
        classes préparées ici seront effacés de cet appareil. On ne pourra pas revenir en arrière.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          onClick={() => void erase()}
          className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
        >
          Effacer
        </button>
        <button
          type="button"
          onClick={() => setAsking(false)}
          className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
        >
          Ne rien effacer
        </button>
      </div>
    </div>
  );
}
