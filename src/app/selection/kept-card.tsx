import { useSortable } from '@dnd-kit/sortable';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { type KeptJob, LONGEST_NOTE, setNote, setVerdict, VERDICTS } from '../../domain/selection.ts';
import { VERDICT_WORDS } from '../share/verdict-words.ts';
import { DomainMark } from '../ui/domain-mark.tsx';
import { GripIcon } from '../ui/icons.tsx';
import { capitalise, sayEntryLevel, saySalary } from '../ui/words.ts';
import { editSelection } from './selection-store.ts';

/** From how many characters left the reader is told. */
const NEAR_THE_END = 200;

type Props = {
  job: KeptJob;
  /** `undefined`: the catalogue in use has it no more. */
  summary: JobSummary | undefined;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  /** One place up, −1, or down, 1. */
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

/** A kept job: its facts in short, the reader's opinion and note. */
export function KeptCard({ job, summary, title, isFirst, isLast, onMove, onRemove }: Props) {
  const { listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: job.id });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform === null ? undefined : `translateY(${transform.y}px)`, transition }}
      className={`relative rounded-piece border bg-card p-4 motion-reduce:transition-none! sm:p-5 ${isDragging ? 'z-10 border-ink' : 'border-line'}`}
    >
      <div className="flex items-start gap-3">
        {summary?.domains[0] !== undefined && <DomainMark slug={summary.domains[0]} size={38} />}
        <div className="min-w-0 flex-1">
          <h2 className="text-xl">
            {summary === undefined ? (
              title
            ) : (
              <Link
                to={`/metiers/${job.id}`}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {title}
              </Link>
            )}
          </h2>
          {summary === undefined ? (
            <p className="mt-1 text-ink-2">Ce métier n’est plus dans le catalogue. Ta note reste ici.</p>
          ) : (
            // Under the handle, not beside it.
            <p className="-mr-9 flex flex-wrap gap-x-4">
              <span className="font-bold">{sayEntryLevel(summary.level)}</span>
              <span className="text-ink-2">{saySalary(summary.salary)}</span>
            </p>
          )}
        </div>
        {/* For a mouse or a finger; the buttons below do the same for everybody. */}
        <span
          aria-hidden="true"
          title="Déplacer"
          {...listeners}
          className="-mt-1 -mr-2 flex size-11 shrink-0 cursor-grab touch-none items-center justify-center text-ink-2 print:hidden"
        >
          <GripIcon />
        </span>
      </div>
      <VerdictChoice job={job} title={title} />
      <Note job={job} title={title} />
      <div className="-mx-3 mt-1 -mb-2 flex flex-wrap print:hidden">
        <CardButton id={`monter-${job.id}`} of={title} isOff={isFirst} onPress={() => onMove(-1)}>
          Monter
        </CardButton>
        <CardButton id={`descendre-${job.id}`} of={title} isOff={isLast} onPress={() => onMove(1)}>
          Descendre
        </CardButton>
        <span className="flex-1" />
        <CardButton id={`retirer-${job.id}`} of={title} onPress={onRemove}>
          Retirer
        </CardButton>
      </div>
    </li>
  );
}

function VerdictChoice({ job, title }: { job: KeptJob; title: string }) {
  return (
    <fieldset className="mt-3">
      <legend className="sr-only">Ton avis&nbsp;: {title}</legend>
      <div className="flex flex-wrap gap-2">
        {VERDICTS.map((verdict) => (
          <label
            key={verdict}
            data-choice
            className="relative flex min-h-11 items-center rounded-full border border-control px-4 has-checked:border-course has-checked:bg-course-ground has-checked:font-bold has-checked:text-course has-focus-visible:outline-3 has-focus-visible:outline-course has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={`avis-${job.id}`}
              checked={job.verdict === verdict}
              onChange={() => void editSelection((kept) => setVerdict(kept, job.id, verdict))}
              className="absolute inset-0 size-full opacity-0"
            />
            {capitalise(VERDICT_WORDS[verdict])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Written down at each key, so that nothing is lost however the page is left. */
function Note({ job, title }: { job: KeptJob; title: string }) {
  const left = LONGEST_NOTE - job.note.length;
  return (
    <>
      <label htmlFor={`note-${job.id}`} className="mt-3 block text-ink-2 text-sm">
        Ma note, pour moi<span className="sr-only">&nbsp;: {title}</span>
      </label>
      <textarea
        id={`note-${job.id}`}
        value={job.note}
        maxLength={LONGEST_NOTE}
        rows={2}
        aria-describedby={left <= NEAR_THE_END ? `reste-${job.id}` : undefined}
        onChange={({ target }) => void editSelection((kept) => setNote(kept, job.id, target.value))}
        className="field-sizing-content mt-1 block max-h-80 min-h-18 w-full rounded-piece border border-control bg-paper px-3 py-2"
      />
      {left <= NEAR_THE_END && (
        <p id={`reste-${job.id}`} className="mt-1 text-ink-2 text-sm">
          {left === 0 ? 'Plus de place dans cette note.' : `Encore ${left} caractère${left > 1 ? 's' : ''}.`}
        </p>
      )}
    </>
  );
}

type ButtonProps = { id: string; of: string; isOff?: boolean; onPress: () => void; children: string };

/** One that can do nothing keeps its place and the focus. */
function CardButton({ id, of, isOff = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
      className={`min-h-11 px-3 ${isOff ? 'cursor-default text-ink-2' : 'font-bold underline-offset-4 hover:underline'}`}
    >
      {children}
      <span className="sr-only"> {of}</span>
    </button>
  );
}
