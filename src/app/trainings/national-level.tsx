import type { TrainingSummary } from '../../domain/browser-catalogue.ts';
import { findNationalPlace } from '../../domain/training-family.ts';

/** What each level is worth as a rule (Code du travail, article D. 6113-19). */
const RUNGS = [
  { level: 3, worth: 'CAP' },
  { level: 4, worth: 'bac' },
  { level: 5, worth: 'bac + 2' },
  { level: 6, worth: 'bac + 3, bac + 4' },
  { level: 7, worth: 'bac + 5' },
  { level: 8, worth: 'doctorat' },
] as const;

/** A training's level, 3 to 8, on the ladder of the national framework; in words where it has none. */
export function NationalLevel({ training }: { training: TrainingSummary }) {
  const place = findNationalPlace(training);
  if (place.level === null) {
    return place.from === 'none'
      ? 'Formation non inscrite au RNCP\u00a0: elle n’y a pas de niveau.'
      : 'Niveau non indiqué.';
  }
  const { level, from } = place;
  return (
    <>
      <span className="font-bold font-title text-xl">{`niveau ${level}`}</span>
      {from === 'rule' && <span className="block text-ink-2 text-sm">d’après son niveau de sortie</span>}
      <span aria-hidden="true" className="mt-1 flex gap-1">
        {RUNGS.map((rung) => (
          <span
            key={rung.level}
            className={`w-9 border-b-2 text-center text-sm leading-7 ${rung.level === level ? 'border-ink bg-ink font-bold text-paper forced-colors:border-[Highlight] forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none' : 'border-contour text-ink-2'}`}
          >
            {rung.level}
          </span>
        ))}
      </span>
      <span className="mt-1 block text-ink-2 text-sm">
        {`Le niveau ${level} est celui du diplôme «\u00a0${RUNGS.find((rung) => rung.level === level)?.worth}\u00a0» (Code du travail, D. 6113-19).`}
      </span>
    </>
  );
}
