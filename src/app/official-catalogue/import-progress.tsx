import { focusOnShow } from '../ui/focus-on-show.ts';
import { sayNumber } from '../ui/words.ts';
import type { ImportStage, ImportStep } from './import-messages.ts';

const STAGES: Record<ImportStage, string> = {
  opening: 'Ouverture des fichiers',
  reading: 'Lecture des fiches',
  checking: 'Vérification des fiches',
  indexing: 'Préparation de la recherche',
  storing: 'Enregistrement sur l’appareil',
};

/** How far an import is. Only the stage is announced: a figure that runs would be noise to who listens. */
export function ImportProgress({ step, onCancel }: { step: ImportStep; onCancel: () => void }) {
  const { stage, sheets, share } = step;
  return (
    <div className="mt-3 rounded-piece border border-line bg-card px-5 py-5">
      <h3 ref={focusOnShow} tabIndex={-1} className="text-xl outline-none">
        Importation en cours
      </h3>
      <progress
        aria-label="Avancement de l’importation"
        max={1}
        {...(share === null ? {} : { value: share })}
        className="mt-4 block h-3 w-full appearance-none overflow-hidden rounded-full border border-ink accent-course [&::-moz-progress-bar]:bg-course [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-course"
      />
      <p className="mt-2 flex justify-between gap-4">
        <span role="status">{STAGES[stage]}…</span>
        {sheets > 0 && <span className="text-ink-2 tabular-nums">{`${sayNumber(sheets)} fiches`}</span>}
      </p>
      <button
        type="button"
        onClick={onCancel}
        className="mt-4 min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
      >
        Annuler
      </button>
    </div>
  );
}
