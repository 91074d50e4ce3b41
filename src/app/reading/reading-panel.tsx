/** The reader's choice of size and spacing, which changes the page at once. */

import { useId, useState } from 'react';
import { isVisitOnly } from '../selection/visit-only.ts';
import { currentReading, type Reading, SIZES, setReading } from './reading.ts';

const SIZE_LABELS: Record<Reading['size'], string> = { '': 'Normale', large: 'Grande', larger: 'Très grande' };

export function ReadingPanel() {
  const id = useId();
  const [reading, setShown] = useState(currentReading);
  const change = (changed: Reading) => {
    setReading(changed);
    setShown(changed);
  };
  return (
    <section aria-label="Confort de lecture" className="mb-4 basis-full rounded-piece border border-line bg-card p-5">
      <fieldset>
        <legend className="font-bold">Taille du texte</legend>
        <div className="flex flex-wrap gap-x-6">
          {SIZES.map((size) => (
            <label key={size} className="flex min-h-11 items-center gap-2.5">
              <input
                type="radio"
                name={id}
                checked={reading.size === size}
                onChange={() => change({ ...reading, size })}
                className="size-5 shrink-0 accent-course"
              />
              {SIZE_LABELS[size]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="mt-2 flex min-h-11 items-center gap-2.5 font-bold">
        <input
          type="checkbox"
          checked={reading.isAiry}
          aria-describedby={`${id}-airy`}
          onChange={(event) => change({ ...reading, isAiry: event.target.checked })}
          className="size-5 shrink-0 accent-course"
        />
        Texte aéré
      </label>
      <p id={`${id}-airy`} className="text-ink-2">
        Lettres, mots et lignes plus espacés, titres plus simples&nbsp;: plus facile à lire pour beaucoup de personnes
        dyslexiques.
      </p>
      <p className="mt-2 text-ink-2 text-sm">
        {isVisitOnly()
          ? 'Ce réglage s’effacera à la fermeture de l’onglet.'
          : 'Ce réglage reste sur cet appareil, et n’est envoyé nulle part.'}
      </p>
    </section>
  );
}
