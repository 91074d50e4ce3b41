import { useState } from 'react';
import { focusOnShow } from '../ui/focus-on-show.ts';

/** Goes back to the catalogue of the build: asks once. */
export function RemoveButton({ onRemove }: { onRemove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        onClick={() => setAsking(true)}
        className="min-h-11 rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight"
      >
        Revenir au catalogue d’Azimut
      </button>
    );
  }
  return (
    <div className="w-full border-line border-t pt-3">
      <p ref={focusOnShow} tabIndex={-1} className="outline-none">
        Les fiches importées seront effacées de cet appareil. Pour les retrouver, il faudra les importer à nouveau.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" onClick={onRemove} className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
          Effacer et revenir
        </button>
        <button
          type="button"
          onClick={() => setAsking(false)}
          className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
        >
          Garder
        </button>
      </div>
    </div>
  );
}
