/** A prepared class: its link to give, what comes back, and what that says. */

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { writeClassLink } from '../../domain/class-link.ts';
import type { ClassRecord } from '../../domain/class-record.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { appBase, CLASS_PATH, linkAddress } from '../share/link-address.ts';
import { ShareLink } from '../share/share-link.tsx';
import { AskOnce } from '../ui/ask-once.tsx';
import { bindPunctuation } from '../ui/bind-punctuation.ts';
import { ArrowIcon } from '../ui/icons.tsx';
import { capitalise, sayJobs } from '../ui/words.ts';
import { ClassChoices } from './class-choices.tsx';
import { removeClass } from './class-store.ts';
import { GatherAnswers, type Gathering } from './gather-answers.tsx';
import { TOO_LONG } from './prepare-class.tsx';
import { Privacy } from './privacy.tsx';
import { ProjectClass } from './project-class.tsx';
import { ReachAdvice } from './reach-advice.tsx';
import { useClassJobs, useViewWords } from './use-class-jobs.ts';

type Props = { catalogue: Catalogue; record: ClassRecord; gathering: Gathering };

export function ClassView({ catalogue, record, gathering }: Props) {
  const { plan, answers } = record;
  return (
    <>
      <title>{pageTitle(plan.title)}</title>
      <p className="print:hidden">
        <Link
          to="/conseiller/classe"
          className="inline-flex min-h-11 items-center gap-2 text-ink-2 underline-offset-4 hover:underline"
        >
          <ArrowIcon direction="left" />
          Toutes vos classes
        </Link>
      </p>
      <h1 className="mt-2 max-w-4xl text-4xl [overflow-wrap:anywhere]">{bindPunctuation(plan.title)}</h1>
      <div className="mt-4 grid gap-x-14 gap-y-8 lg:grid-cols-2 print:hidden">
        <div className="min-w-0">
          <Plan catalogue={catalogue} record={record} />
        </div>
        <GatherAnswers {...gathering} classId={plan.id} />
      </div>
      {answers.length > 0 && <ClassChoices catalogue={catalogue} record={record} />}
      <Erase record={record} />
      <Privacy />
    </>
  );
}

function Plan({ catalogue, record: { plan } }: { catalogue: Catalogue; record: ClassRecord }) {
  const found = useClassJobs(catalogue, plan.scope);
  const words = useViewWords(catalogue, found.view);
  const [isProjected, setProjected] = useState(false);
  const { data: link } = useQuery({ queryKey: ['class-link', plan], queryFn: () => writeClassLink(plan), gcTime: 0 });
  const address = linkAddress(appBase(), CLASS_PATH, link ?? '');
  return (
    <section aria-labelledby="a-donner">
      <h2 id="a-donner" className="text-2xl">
        À donner aux élèves
      </h2>
      {plan.instruction !== '' && (
        <p className="mt-2 max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">{plan.instruction}</p>
      )}
      <p className="mt-2">
        <span className="font-bold">
          {found.state === 'coming' ? 'Recherche…' : capitalise(sayJobs(found.jobs.length))}
          {plan.minutes !== null && ` · ${plan.minutes} minutes`}
        </span>
        {words !== '' && <span className="text-course"> {words}</span>}
      </p>
      {link === null && (
        <p role="status" className="mt-3 max-w-measure">
          C’est trop long pour un lien&nbsp;: prenez moins de métiers, ou une vue filtrée.
        </p>
      )}
      {typeof link === 'string' && (
        <>
          <p className="mt-3 flex flex-wrap items-center gap-x-5">
            <button
              type="button"
              onClick={() => setProjected(true)}
              className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
            >
              Projeter le code QR
            </button>
            <Link to={`/${CLASS_PATH}#${link}`} className="inline-flex min-h-11 items-center font-bold underline">
              Voir ce que voient les élèves
            </Link>
          </p>
          <ShareLink
            address={address}
            title={plan.title}
            qr={{
              label: 'Code QR du lien de la classe',
              caption: 'À lire avec l’appareil photo d’un téléphone\u00a0: il ouvre la page des élèves.',
              tooLong: TOO_LONG,
            }}
          >
            <ReachAdvice />
          </ShareLink>
          {isProjected && <ProjectClass plan={plan} address={address} onClose={() => setProjected(false)} />}
        </>
      )}
    </section>
  );
}

function Erase({ record: { plan, answers } }: { record: ClassRecord }) {
  const navigate = useNavigate();
  const erase = async () => {
    await removeClass(plan.id);
    navigate('/conseiller/classe', { replace: true });
  };
  return (
    <div className="mt-10 max-w-measure print:hidden">
      <AskOnce
        label="Effacer cette classe"
        question={`${sayLost(answers.length)} de cet appareil. On ne pourra pas revenir en arrière.`}
        yes="Effacer"
        no="Garder"
        onYes={erase}
      />
    </div>
  );
}

function sayLost(answers: number): string {
  if (answers === 0) return 'La classe sera effacée';
  return `La classe et ${answers === 1 ? 'le choix recueilli' : `les ${answers} choix recueillis`} seront effacés`;
}
