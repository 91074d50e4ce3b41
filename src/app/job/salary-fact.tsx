/** A beginner's salary: each alternative with its condition, and what « brut » and the legal minimum are. */

import type { Salary } from '../../domain/job.ts';
import { SMIC, smicOn } from '../../domain/smic.ts';
import { sayDate, sayNumber, saySalary } from '../ui/words.ts';

export function SalaryFact({ salary }: { salary: Salary }) {
  const today = new Date().toISOString().slice(0, 10);
  const smic = smicOn(today);
  const isBelow = salary.min !== null && smic !== null && salary.min < smic;
  if (salary.min === null) {
    return (
      <>
        <p className="font-bold text-lg">pas de montant par mois</p>
        {salary.text !== null && <p className="mt-1 whitespace-pre-line text-sm">{salary.text}</p>}
      </>
    );
  }
  return (
    <>
      <p className="font-bold font-title text-2xl">{saySalary(salary)}</p>
      {salary.alternatives.some((alternative) => alternative.condition !== null) && (
        <ul className="mt-2 space-y-1.5 text-sm">
          {salary.alternatives.map((alternative) => (
            <li key={`${alternative.min} ${alternative.condition}`}>
              <span className="font-bold">{saySalary(alternative)}</span>
              {alternative.condition !== null && <>, {alternative.condition}</>}
            </li>
          ))}
        </ul>
      )}
      {isBelow && <BelowSmic today={today} />}
      <details className="mt-1 text-sm print:hidden">
        <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4">
          C’est quoi, « brut » ?
        </summary>
        <p>
          Le salaire d’avant les cotisations sociales : celui du contrat et des annonces. Ce qui arrive sur le compte,
          le net, est plus bas. (Définitions de l’Insee : salaire brut, salaire net.)
        </p>
      </details>
    </>
  );
}

function BelowSmic({ today }: { today: string }) {
  const row = SMIC.find((entry) => entry.from <= today);
  if (row === undefined) return null;
  return (
    <p className="mt-2 text-ink-2 text-sm">
      Montant de l’édition de la fiche. Depuis le {sayDate(row.from)}, le minimum légal à temps plein est de{' '}
      {sayNumber(Math.floor(row.monthly))}&nbsp;€ brut par mois ({row.source}).
    </p>
  );
}
