import { useState } from 'react';
import { FlagIcon } from '../ui/icons.tsx';
import { type SeenJob, useIsKept } from './keeping.ts';
import { setKept } from './load-store.ts';

/** On a card, under the mark of its domain; on a sheet, by the title, and on a phone where the thumb is. */
const SHAPES = {
  'under-mark': 'relative z-10 -mx-1 w-13 flex-col justify-center gap-0.5 text-sm leading-none',
  'beside-title':
    'mt-4 gap-2.5 rounded-piece border-2 border-current bg-paper px-4 max-lg:fixed max-lg:right-4 max-lg:bottom-4 max-lg:z-10',
} as const;

/** Plants a flag on a job, or takes it away. */
export function KeepButton({ job, shape }: { job: SeenJob; shape: keyof typeof SHAPES }) {
  const isKept = useIsKept(job.id);
  const [isPlanted, setPlanted] = useState(false);
  return (
    <button
      type="button"
      aria-pressed={isKept}
      onClick={() => {
        setPlanted(true);
        setKept(job, !isKept);
      }}
      className={`flex min-h-11 items-center font-bold print:hidden ${SHAPES[shape]} ${isKept ? 'text-flag' : ''}`}
    >
      <span className={isKept && isPlanted ? 'animate-plant' : ''}>
        <FlagIcon isKept={isKept} />
      </span>
      <span>
        {isKept ? 'Gardé' : 'Garder'}
        <span className="sr-only">&nbsp;: {job.title}</span>
      </span>
    </button>
  );
}
