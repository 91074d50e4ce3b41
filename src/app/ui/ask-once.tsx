import { type ReactNode, useState } from 'react';
import { focusOnShow } from './focus-on-show.ts';

type Props = {
  /** What the button says, and whether it has its frame. */
  label: string;
  isPlain?: boolean;
  /** What will be lost, in words; then the two answers. */
  question: ReactNode;
  yes: string;
  no: string;
  onYes: () => void | Promise<void>;
};

/** A button for what cannot be undone: asks once, in its own place. */
export function AskOnce({ label, isPlain = false, question, yes, no, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        onClick={() => setAsking(true)}
        className={`min-h-11 font-bold ${isPlain ? 'px-1 underline underline-offset-4' : 'rounded-piece border-2 border-ink px-5 py-1.5 leading-tight'}`}
      >
        {label}
      </button>
    );
  }
  const answer = async () => {
    await onYes();
    setAsking(false);
  };
  return (
    <div className="w-full border-line border-t pt-3">
      <p ref={focusOnShow} tabIndex={-1} className="outline-none">
        {question}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          onClick={() => void answer()}
          className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
        >
          {yes}
        </button>
        <button
          type="button"
          onClick={() => setAsking(false)}
          className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
        >
          {no}
        </button>
      </div>
    </div>
  );
}
