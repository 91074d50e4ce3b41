/**
 * A beginner's salary: its place among all others, each alternative with its condition, and what « brut » and the legal minimum
 * are.
 */

import type { JobSummary } from '../../domain/browser-catalogue.ts';
import type { Salary } from '../../domain/job.ts';
import { SMIC, smicOn } from '../../domain/smic.ts';
import { capitalise, sayDate, sayNumber, saySalary } from '../ui/words.ts';
import { SalaryPlace } from './salary-place.tsx';

/** `jobs`: those of the whole catalogue. */
export function SalaryFact({ salary, jobs }: { salary: Salary; jobs: readonly JobSummary[] }) {
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
  const said = saySalary(salary);
  const unit = said.slice(said.indexOf('€') + 1);
  const figures = said.slice(0, -unit.length);
  return (
    <>
      <p>
        <span className="font-bold font-title text-2xl">{figures}</span>
        {unit}
      </p>
      <SalaryPlace jobs={jobs} min={salary.min} max={salary.max ?? salary.min} />
      <Conditions alternatives={salary.alternatives} />
      {isBelow && <BelowSmic today={today} />}
      <details className="mt-1 text-sm print:hidden">
        <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4">
          C’est quoi, «&nbsp;brut&nbsp;»&nbsp;?
        </summary>
        <p>
          Le salaire d’avant les cotisations sociales&nbsp;: celui du contrat et des annonces. Ce qui arrive sur le
          compte, le net, est plus bas. (Définitions de l’Insee&nbsp;: salaire brut, salaire net.)
        </p>
      </details>
    </>
  );
}

function Conditions({ alternatives }: Pick<Salary, 'alternatives'>) {
  const [first] = alternatives;
  if (alternatives.every(({ condition }) => condition === null)) return null;
  // The figure of an only one has just been said.
  if (alternatives.length === 1)
    return <p className="mt-2 text-sm">{`${capitalise(first?.condition ?? '').replace(/\.$/, '')}.`}</p>;
  return (
    <ul className="mt-2 space-y-1.5 text-sm">
      {alternatives.map((alternative) => (
        <li key={`${alternative.min} ${alternative.condition}`}>
          <span className="font-bold">{saySalary(alternative)}</span>
          {alternative.condition !== null && <>, {alternative.condition}</>}
        </li>
      ))}
    </ul>
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
