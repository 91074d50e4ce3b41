/** The form of a new class: its jobs, which stand in the address, and what students are told. */

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import {
  type ClassScope,
  LONGEST_CLASS_TITLE,
  LONGEST_INSTRUCTION,
  MOST_MINUTES,
  readClassPlan,
} from '../../domain/class.ts';
import { writeClassLink } from '../../domain/class-link.ts';
import { MOST_JOBS } from '../../domain/selection.ts';
import { readJobAddress, type UnknownPart, writeJobAddress } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { AddJob } from '../compare/add-job.tsx';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { knownSlugs } from '../jobs/use-job-view.ts';
import { appBase, CLASS_PATH, linkAddress } from '../share/link-address.ts';
import { useOwnSelection } from '../share/own-selection.ts';
import { LONGEST_QR } from '../share/qr-code.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { isoToday } from '../ui/save-file.ts';
import { capitalise, sayJobs } from '../ui/words.ts';
import { addClass } from './class-store.ts';
import { randomId } from './random-id.ts';
import { useClassJobs, useViewWords } from './use-class-jobs.ts';

const FIELD = 'mt-1 block w-full rounded-piece border-2 border-ink bg-card px-4';

/** What an address chooses: jobs by their ids, or a view of the list; `null`: nothing. */
function readClassAddress(search: string, catalogue: Catalogue): { scope: ClassScope | null; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const asked = [...new Set(params.getAll('ids').flatMap((value) => value.split(',')))]
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (asked.length > 0) {
    const ids = asked.filter((id) => catalogue.byId.has(id)).slice(0, MOST_JOBS);
    const unknown = asked.filter((id) => !ids.includes(id)).map((value) => ({ name: 'ids', value }));
    return { scope: ids.length === 0 ? null : { ids }, unknown };
  }
  params.delete('ids');
  const { view, unknown } = readJobAddress(params, knownSlugs(catalogue));
  const address = writeJobAddress(view);
  return { scope: address === '' ? null : { view: address }, unknown };
}

type Props = { catalogue: Catalogue; search: string };

export function PrepareClass({ catalogue, search }: Props) {
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [instruction, setInstruction] = useState('');
  const [minutes, setMinutes] = useState('20');
  const { scope, unknown } = readClassAddress(search, catalogue);
  const draft = useDeferredValue(
    JSON.stringify({ id: 'AAAAAAAA', title, instruction, minutes: readMinutes(minutes), scope }),
  );
  const { data: length = 0 } = useQuery({
    queryKey: ['class-length', draft],
    queryFn: async () => {
      const plan = readClassPlan(JSON.parse(draft));
      const link = plan === null ? '' : ((await writeClassLink(plan)) ?? '');
      return linkAddress(appBase(), CLASS_PATH, link).length;
    },
    placeholderData: (former: number | undefined) => former,
    gcTime: 0,
  });
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const plan = readClassPlan({ id: randomId(), title, instruction, minutes: readMinutes(minutes), scope });
    if (plan === null) return;
    await addClass({ version: 1, plan, madeOn: isoToday(), answers: [] });
    navigate({ search: `?classe=${plan.id}` });
  };
  return (
    <div className="mt-6 grid gap-x-14 gap-y-8 lg:grid-cols-2">
      <section aria-labelledby="les-metiers" className="min-w-0">
        <h2 id="les-metiers" className="text-2xl">
          Les métiers
        </h2>
        <UnknownParts parts={unknown} />
        <Scope catalogue={catalogue} scope={scope} />
      </section>
      <form aria-labelledby="la-consigne" onSubmit={(event) => void create(event)} className="min-w-0">
        <h2 id="la-consigne" className="text-2xl">
          La consigne
        </h2>
        <label className="mt-3 block">
          Titre
          <input
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            required
            pattern=".*\S.*"
            maxLength={LONGEST_CLASS_TITLE}
            autoComplete="off"
            className={`${FIELD} h-12`}
          />
        </label>
        <label className="mt-3 block">
          Consigne pour les élèves
          <textarea
            value={instruction}
            onChange={(event) => setInstruction(event.currentTarget.value)}
            maxLength={LONGEST_INSTRUCTION}
            rows={3}
            className={`${FIELD} field-sizing-content min-h-24 py-2`}
          />
        </label>
        <label className="mt-3 block">
          Durée, en minutes
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onChange={(event) => setMinutes(event.currentTarget.value)}
            className={`${FIELD} h-12 max-w-32`}
          />
        </label>
        <p className="mt-5">
          <button
            type="submit"
            aria-disabled={scope === null}
            onClick={(event) => scope === null && event.preventDefault()}
            aria-describedby="avant-de-creer"
            className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper aria-disabled:bg-ink-2"
          >
            Obtenir le lien et le code QR
          </button>
        </p>
        <p id="avant-de-creer" role="status" className="mt-2 max-w-measure text-ink-2">
          {scope === null && 'Choisissez d’abord des métiers.'}
          {scope !== null && length > LONGEST_QR && TOO_LONG}
        </p>
      </form>
    </div>
  );
}

/** What to do where a class's link makes no good QR code. */
export const TOO_LONG =
  'Le lien est trop long pour un code QR qui se lise de loin\u00a0: prenez moins de métiers, partez d’une vue filtrée, ou raccourcissez la consigne. Le lien, lui, marche.';

function readMinutes(text: string): number | null {
  return text === '' ? null : Number(text);
}

function Scope({ catalogue, scope }: { catalogue: Catalogue; scope: ClassScope | null }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const own = useOwnSelection();
  const found = useClassJobs(catalogue, scope ?? { ids: [] });
  const words = useViewWords(catalogue, found.view);
  const choose = (ids: readonly string[]) => {
    navigate({ search: ids.length === 0 ? '' : `?ids=${ids.join(',')}` }, { replace: true, preventScrollReset: true });
    field.current?.focus();
  };
  if (scope !== null && 'view' in scope) {
    return (
      <>
        <p className="mt-3">
          <span className="font-bold">
            {found.state === 'coming' ? 'Recherche…' : capitalise(sayJobs(found.jobs.length))}
          </span>
          {words !== '' && <span className="text-course"> {words}</span>}
        </p>
        <p className="mt-1 text-ink-2">Les élèves verront exactement cette vue, dans cet ordre.</p>
        <p className="mt-2 flex flex-wrap gap-x-5">
          <Link to={`/metiers${scope.view}`} className="inline-flex min-h-11 items-center font-bold underline">
            Voir cette vue
          </Link>
          <Link to="/conseiller/classe" replace className="inline-flex min-h-11 items-center font-bold underline">
            Choisir les métiers un à un
          </Link>
        </p>
      </>
    );
  }
  const ids = scope?.ids ?? [];
  const kept = (own?.jobs ?? []).flatMap(({ id }) => catalogue.byId.get(id) ?? []);
  return (
    <>
      {ids.length === 0 && (
        <p className="mt-3 max-w-measure">
          Ajoutez des métiers par leur nom, ou filtrez{' '}
          <Link to="/metiers?vue=tableau" className="underline underline-offset-2">
            le tableau des métiers
          </Link>{' '}
          et revenez par «&nbsp;Préparer une classe&nbsp;».
        </p>
      )}
      {ids.length > 0 && <Chosen jobs={found.jobs} onRemove={(id) => choose(ids.filter((other) => other !== id))} />}
      {ids.length < MOST_JOBS && (
        <AddJob
          catalogue={catalogue}
          compared={found.jobs}
          kept={kept}
          fieldRef={field}
          onAdd={(job) => choose([...ids, job.id])}
        />
      )}
    </>
  );
}

function Chosen({ jobs, onRemove }: { jobs: readonly JobSummary[]; onRemove: (id: string) => void }) {
  return (
    <>
      <p className="mt-3 font-bold">{capitalise(sayJobs(jobs.length))}</p>
      <ul aria-label="Métiers de la classe" className="mt-1 flex flex-wrap gap-2">
        {jobs.map((job) => (
          <li key={job.id}>
            <button
              type="button"
              onClick={() => onRemove(job.id)}
              className="flex min-h-11 items-center gap-2 rounded-piece border border-course bg-course-ground px-4 py-1.5 text-left text-course leading-tight"
            >
              <span className="sr-only">Retirer </span>
              {job.title}
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
