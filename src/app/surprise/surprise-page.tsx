/** « Surprends-moi »: three jobs drawn by chance, each with why it might please. The address holds the draw. */

import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { type Draw, drawItems, SEEDS } from '../../domain/draw.ts';
import { DRAW_NAME, drawAddress, readDraw } from '../address/draw-address.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { IdeaCard } from '../job/idea-card.tsx';
import { pageTitle } from '../settings.ts';
import { readBackdrop, sayAppeal } from './say-appeal.ts';

const JOBS_DRAWN = 3;

/** The furthest draw of this visit, from which who opens the page again goes on. Gone with the document. */
let furthest: Draw | null = null;

export function SurprisePage() {
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const asked = new URLSearchParams(useLocation().search).get(DRAW_NAME);
  const [fresh] = useState(() => (furthest === null ? beginDraw() : nextDraw(furthest)));
  const known = readDraw(asked ?? '');
  const draw = known ?? fresh;
  const { seed, turn } = draw;
  useEffect(() => {
    if (furthest === null || furthest.seed !== seed || furthest.turn < turn) furthest = { seed, turn };
  }, [seed, turn]);
  useEffect(() => {
    // Who goes on from here and comes back finds the same draw.
    if (asked === null) navigate(drawAddress(fresh), { replace: true, preventScrollReset: true });
  }, [asked, fresh, navigate]);
  const jobs = drawItems(catalogue.jobs, draw, JOBS_DRAWN);
  const backdrop = useMemo(() => readBackdrop(catalogue), [catalogue]);
  return (
    <div className="page pt-6">
      <title>{pageTitle('Surprends-moi')}</title>
      <h1 className="text-4xl">Surprends-moi</h1>
      <p className="mt-3 max-w-measure text-lead">
        Des métiers tirés au sort. Chacun a la même chance de sortir, et aucun ne revient avant que tous soient passés.
      </p>
      {asked !== null && known === null && (
        <p className="mt-3">Cette adresse demande un tirage qui n’existe pas&nbsp;: en voici un autre.</p>
      )}
      <p role="status" className="sr-only">
        {jobs.map(({ title }) => title).join(', ')}
      </p>
      <ol aria-label="Métiers tirés au sort" className="mt-6 grid gap-3 lg:grid-cols-3">
        {jobs.map((job) => (
          <IdeaCard key={job.id} job={job}>
            <p className="mt-2">{sayAppeal(job, backdrop)}</p>
          </IdeaCard>
        ))}
      </ol>
      {catalogue.jobs.length > JOBS_DRAWN && (
        <p className="mt-6">
          <Link
            to={drawAddress(nextDraw(draw))}
            className="inline-flex min-h-12 items-center rounded-piece bg-ink px-6 font-bold text-paper"
          >
            Encore
          </Link>
        </p>
      )}
    </div>
  );
}

function beginDraw(): Draw {
  return { seed: Math.floor(Math.random() * SEEDS), turn: 0 };
}

function nextDraw({ seed, turn }: Draw): Draw {
  return { seed, turn: turn + 1 };
}
