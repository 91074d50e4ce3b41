/** What one may like, in plain words, each leading to the jobs for it. */

import { Link } from 'react-router';
import { listWith } from '../address/job-address.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { WayLink } from '../ui/way-link.tsx';
import { INTEREST_GROUPS } from './interest-groups.ts';

export function InterestsPage() {
  const { choices, jobs } = useCatalogue();
  const known = INTEREST_GROUPS.flatMap(({ interests }) => interests);
  const groups = [
    ...INTEREST_GROUPS,
    { title: 'Et aussi', interests: choices.interests.map(({ slug }) => slug).filter((slug) => !known.includes(slug)) },
  ]
    .map(({ title, interests }) => ({
      title,
      ways: interests.flatMap((slug) => choices.interests.find((choice) => choice.slug === slug) ?? []),
    }))
    .filter(({ ways }) => ways.length > 0);
  return (
    <div className="page pt-6">
      <title>{pageTitle('Ce que tu aimes')}</title>
      <h1 className="text-4xl">Qu’est-ce que tu aimes&nbsp;?</h1>
      {groups.length === 0 ? (
        <p className="mt-4 max-w-measure text-lead">
          Les fiches de ce catalogue ne disent pas à qui le métier peut plaire.{' '}
          <Link to="/metiers" className="underline underline-offset-4">
            Les métiers se trouvent par la recherche et les filtres.
          </Link>
        </p>
      ) : (
        <p className="mt-3 max-w-measure text-lead">
          Choisis une envie pour voir ses métiers. Dans la liste, tu pourras en ajouter d’autres.
        </p>
      )}
      <div className="mt-8 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {groups.map(({ title, ways }) => (
          <section key={title}>
            <h2 className="text-xl">{title}</h2>
            <ul className="mt-3 flex flex-wrap gap-2">
              {ways.map(({ slug, short }) => (
                <li key={slug}>
                  <WayLink
                    to={listWith({ interests: [slug] })}
                    label={short}
                    count={jobs.filter((job) => job.interests.includes(slug)).length}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="mt-10 flex flex-wrap gap-x-6 font-bold">
        <Link to="/quiz" className="inline-flex min-h-11 items-center underline underline-offset-4">
          Pas facile de choisir&nbsp;? Fais le quiz
        </Link>
        <Link to="/surprise" className="inline-flex min-h-11 items-center underline underline-offset-4">
          Surprends-moi
        </Link>
      </p>
    </div>
  );
}
