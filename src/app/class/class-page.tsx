/** The counsellor's classes: one is prepared, or one is open. Links of students' answers lead here too. */

import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { readClassLink } from '../../domain/class-link.ts';
import type { ClassRecord } from '../../domain/class-record.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { DeskNav } from '../desk/desk-nav.tsx';
import { pageTitle } from '../settings.ts';
import { ANSWER_PATH, appBase, linkAddress } from '../share/link-address.ts';
import { sayDate, sayNumber } from '../ui/words.ts';
import { ClassView } from './class-view.tsx';
import { type Entry, takeIn } from './gather.ts';
import { GatherAnswers } from './gather-answers.tsx';
import { PrepareClass } from './prepare-class.tsx';
import { Privacy } from './privacy.tsx';
import { useClasses } from './use-classes.ts';

export function ClassPage() {
  const catalogue = useCatalogue();
  const classes = useClasses();
  const { search, hash } = useLocation();
  const [report, setReport] = useState<readonly Entry[]>([]);
  useOpenedLink(hash.slice(1), setReport);
  const asked = new URLSearchParams(search).get('classe');
  const open = classes.find(({ plan }) => plan.id === asked);
  const gathering = { classes, report, onReport: setReport };
  return (
    <div className="page">
      <DeskNav />
      {open !== undefined ? (
        <ClassView catalogue={catalogue} record={open} gathering={gathering} key={open.plan.id} />
      ) : (
        <>
          <title>{pageTitle('Préparer une classe')}</title>
          <h1 className="pt-6 text-4xl">Préparer une classe</h1>
          <p className="mt-2 max-w-measure text-lead">
            Choisissez des métiers&nbsp;: vos élèves les ouvrent par un code QR, gardent ceux qui leur plaisent et vous
            rendent leur choix.
          </p>
          {asked !== null && (
            <p role="status" className="mt-3 rounded-piece border border-line bg-card px-4 py-3">
              Cette classe n’est pas sur cet appareil&nbsp;: elle y a été effacée, ou elle a été préparée sur un autre.
              Collez son lien sous «&nbsp;Recueillir&nbsp;» pour la reprendre ici.
            </p>
          )}
          {/* Who comes with jobs to give prepares a class; who comes without may well come back to one. */}
          {search === '' && <ClassList classes={classes} />}
          <PrepareClass catalogue={catalogue} search={asked === null ? search : ''} />
          {search !== '' && <ClassList classes={classes} />}
          <div className="mt-10">
            <GatherAnswers
              {...gathering}
              hint="Les choix de toutes vos classes se rangent d’eux-mêmes. Le lien d’une classe préparée ailleurs la reprend ici."
              initialText={hash.length > 1 ? linkAddress(appBase(), ANSWER_PATH, hash.slice(1)) : ''}
            />
          </div>
          <Privacy />
        </>
      )}
    </div>
  );
}

/** Takes in the answer, or the class, that the page's own address holds, and goes to its class. */
function useOpenedLink(link: string, onReport: (entries: readonly Entry[]) => void): void {
  const navigate = useNavigate();
  const taken = useRef('');
  useEffect(() => {
    if (link === '' || taken.current === link) return;
    taken.current = link;
    const take = async () => {
      const reading = await readClassLink(link);
      const entries = await takeIn(['problem' in reading ? { ...reading, source: 'ce lien' } : reading]);
      onReport(entries);
      const classId = entries.find((entry) => entry.classId !== null)?.classId;
      // What could not be put anywhere stays in the address, to be tried again.
      if (classId != null) navigate({ search: `?classe=${classId}` }, { replace: true });
    };
    void take();
  }, [link, navigate, onReport]);
}

function ClassList({ classes }: { classes: readonly ClassRecord[] }) {
  if (classes.length === 0) return null;
  return (
    <section aria-labelledby="vos-classes" className="mt-10 max-w-2xl">
      <h2 id="vos-classes" className="text-2xl">
        Vos classes
      </h2>
      <ul className="mt-2">
        {classes.map(({ plan, madeOn, answers }) => (
          <li key={plan.id} className="border-line border-b last:border-b-0">
            <Link to={`?classe=${plan.id}`} className="block py-2.5 leading-snug underline-offset-4 hover:underline">
              <span className="font-bold [overflow-wrap:anywhere]">{plan.title}</span>
              <span className="block text-ink-2">
                {sayDate(madeOn)} · {sayAnswers(answers.length)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayAnswers(count: number): string {
  return count === 0 ? 'aucun choix rendu' : `${sayNumber(count)} choix rendu${count > 1 ? 's' : ''}`;
}
