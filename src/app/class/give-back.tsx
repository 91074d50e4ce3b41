/** A student's choice given back: as a QR code, a link or a file. Nothing is sent. */

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import {
  type ClassAnswer,
  type ClassPlan,
  LONGEST_NAME,
  readClassAnswer,
  writeAnswerFile,
} from '../../domain/class.ts';
import { writeAnswerLink } from '../../domain/class-link.ts';
import type { KeptJob } from '../../domain/selection.ts';
import { ANSWER_PATH, appBase, linkAddress } from '../share/link-address.ts';
import { useOwnSelection } from '../share/own-selection.ts';
import { ShareLink } from '../share/share-link.tsx';
import { ReachNotice } from '../share/share-selection.tsx';
import { VERDICT_WORDS } from '../share/verdict-words.ts';
import { isoToday, saveFile } from '../ui/save-file.ts';
import { sayJobs } from '../ui/words.ts';
import { randomId } from './random-id.ts';
import { forgetStudent, keepStudent, readStudent } from './student-store.ts';

type Props = { plan: ClassPlan; jobs: readonly JobSummary[] };

export function GiveBack({ plan, jobs }: Props) {
  const own = useOwnSelection();
  const [student, setStudent] = useState(() => readStudent(plan.id));
  const [name, setName] = useState('');
  const [withNotes, setWithNotes] = useState(false);
  const [given, setGiven] = useState<{ answer: ClassAnswer; draft: string } | null>(null);
  const ids = new Set(jobs.map(({ id }) => id));
  const kept = (own?.jobs ?? []).filter(({ id }) => ids.has(id));
  const titleOf = (id: string) => jobs.find((job) => job.id === id)?.title ?? id;
  const hasNotes = kept.some(({ note }) => note.trim() !== '');
  const choice = kept.map((job) => ({ ...job, title: '', note: withNotes ? job.note : '' }));
  // What has been given back is known by what it was made of.
  const draft = JSON.stringify([name, choice]);

  const give = (event: FormEvent) => {
    event.preventDefault();
    const answer = readClassAnswer({
      classId: plan.id,
      student: student.id,
      name,
      givenAt: Math.floor(Date.now() / 1000),
      selection: { version: 2, jobs: choice },
    });
    if (answer === null) return;
    keepStudent(plan.id, student.id);
    setGiven({ answer, draft });
  };
  const beAnother = () => {
    forgetStudent(plan.id);
    setStudent({ id: randomId(), hasGiven: false });
    setName('');
    setGiven(null);
  };
  if (own === null) return <p role="status">Ton choix arrive…</p>;
  return (
    <section aria-labelledby="rendre" className="mt-10 max-w-2xl border-line border-t pt-6 print:hidden">
      <h2 id="rendre" className="text-2xl">
        Rendre mon choix
      </h2>
      <Kept jobs={kept} titleOf={titleOf} />
      {student.hasGiven && given === null && (
        <p className="mt-3 max-w-measure">
          Un choix a déjà été rendu ici&nbsp;: le nouveau prendra sa place.{' '}
          <button type="button" onClick={beAnother} className="min-h-11 font-bold underline underline-offset-4">
            C’était quelqu’un d’autre
          </button>
        </p>
      )}
      <form onSubmit={give} className="mt-4">
        <label htmlFor="prenom" className="block">
          Ton prénom ou tes initiales <span className="text-ink-2">(si tu veux)</span>
        </label>
        <input
          id="prenom"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          className="mt-1 h-12 w-full max-w-72 rounded-piece border-2 border-ink bg-card px-4"
        />
        {hasNotes && (
          <label className="mt-2 flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.currentTarget.checked)}
              className="size-5 accent-course"
            />
            Donner aussi mes notes sur ces métiers
          </label>
        )}
        <p className="mt-4">
          <button type="submit" className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
            Rendre mon choix
          </button>
        </p>
      </form>
      {given !== null && (
        <Given answer={given.answer} plan={plan} isCurrent={given.draft === draft} key={given.answer.givenAt} />
      )}
    </section>
  );
}

type KeptProps = { jobs: readonly KeptJob[]; titleOf: (id: string) => string };

function Kept({ jobs, titleOf }: KeptProps) {
  if (jobs.length === 0) {
    return (
      <p className="mt-2 max-w-measure">
        Tu n’as gardé aucun de ces métiers pour l’instant. Tu peux quand même rendre ton choix&nbsp;: c’en est un aussi.
      </p>
    );
  }
  return (
    <>
      <p className="mt-2">
        {jobs.length === 1 ? 'Tu as gardé un métier\u00a0:' : `Tu as gardé ${sayJobs(jobs.length)}\u00a0:`}
      </p>
      <ul aria-label="Ce que je rends" className="mt-1 list-disc pl-6 marker:text-contour">
        {jobs.map(({ id, verdict }) => (
          <li key={id}>
            {titleOf(id)}
            {verdict !== null && <span className="text-ink-2">&nbsp;: {VERDICT_WORDS[verdict]}</span>}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <Link to="/selection" className="inline-flex min-h-11 items-center underline underline-offset-4">
          Donner mon avis sur chacun, dans ma sélection
        </Link>
      </p>
    </>
  );
}

/** Focuses what has come, at the top of the screen: the code below it is then whole, above any message at the bottom. */
function showAtTop(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

type GivenProps = { answer: ClassAnswer; plan: ClassPlan; isCurrent: boolean };

/** The ways to hand an answer over. */
function Given({ answer, plan, isCurrent }: GivenProps) {
  const { data: link } = useQuery({
    queryKey: ['answer-link', answer],
    queryFn: () => writeAnswerLink(answer),
    gcTime: 0,
  });
  if (link === undefined) return null;
  return (
    <div className="mt-6">
      <h3 ref={showAtTop} tabIndex={-1} className="text-xl outline-none">
        Montre ce code, ou donne le lien
      </h3>
      <p className="mt-1 max-w-measure">
        Rien n’est envoyé&nbsp;: la personne qui anime la séance scanne le code, ou reçoit le lien ou le fichier de toi.
        Seuls ces métiers y sont, avec ton avis{answer.name === '' ? '' : ' et ton prénom'}.
      </p>
      {!isCurrent && (
        <p role="status" className="mt-2 font-bold">
          Ton choix a changé depuis&nbsp;: touche «&nbsp;Rendre mon choix&nbsp;» à nouveau.
        </p>
      )}
      {link === null ? (
        <p role="status" className="mt-2">
          Avec tes notes, c’est trop long pour un lien. Enregistre le fichier, ou rends ton choix sans elles.
        </p>
      ) : (
        <ShareLink
          address={linkAddress(appBase(), ANSWER_PATH, link)}
          title={`Mon choix\u00a0: ${plan.title}`}
          isQrFirst
          qr={{
            label: 'Code QR de mon choix',
            caption: 'À scanner par la personne qui anime la séance.',
            tooLong: 'C’est trop long pour un code QR qui se lise bien. Le lien et le fichier marchent.',
          }}
        >
          <ReachNotice />
        </ShareLink>
      )}
      <p className="mt-3">
        <button
          type="button"
          onClick={() =>
            saveFile(
              new Blob([writeAnswerFile(answer)], { type: 'application/json' }),
              `azimut-choix-${isoToday()}.json`,
            )
          }
          className="min-h-11 rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight"
        >
          Enregistrer un fichier
        </button>
      </p>
    </div>
  );
}
