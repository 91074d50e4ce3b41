import { Link } from 'react-router';
import { ArrowIcon } from '../ui/icons.tsx';
import { readOpenClass } from './open-class.ts';

/** The way back to the class that was opened in this tab; nothing where there is none. */
export function BackToClass() {
  const link = readOpenClass();
  if (link === null) return null;
  return (
    <p className="print:hidden">
      <Link
        to={`/classe#${link}`}
        className="inline-flex min-h-11 items-center gap-2 text-ink-2 underline-offset-4 hover:underline"
      >
        <ArrowIcon direction="left" />
        Retour à la classe
      </Link>
    </p>
  );
}
