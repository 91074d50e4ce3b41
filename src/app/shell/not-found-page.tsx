/** An address that leads nowhere: it searches for what the address said. */

import { Link, useLocation } from 'react-router';
import { searchJobs } from '../../search/search-jobs.ts';
import { WHOLE_LIST, writeJobAddress } from '../address/job-address.ts';
import { useCatalogue, useNameSearch } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';

const NEAR_JOBS = 5;

export function NotFoundPage() {
  const { pathname } = useLocation();
  const words = readWords(pathname);
  const catalogue = useCatalogue();
  const near = searchJobs(useNameSearch(catalogue), words)
    .hits.slice(0, NEAR_JOBS)
    .flatMap((hit) => catalogue.byId.get(hit.id) ?? []);
  return (
    <div className="page py-16">
      <title>{pageTitle('Page introuvable')}</title>
      <h1 className="text-4xl">Cette page n’existe pas</h1>
      <p className="mt-4 max-w-measure text-lead">
        L’adresse <span className="font-bold [overflow-wrap:anywhere]">{decode(pathname)}</span> ne mène nulle part.
        {near.length > 0 && ' Peut-être cherchais-tu\u00a0:'}
      </p>
      {near.length > 0 && (
        <ul className="mt-4 grid gap-1">
          {near.map((job) => (
            <li key={job.id}>
              <Link to={`/metiers/${job.id}`} className="inline-flex min-h-11 items-center font-bold text-lg underline">
                {job.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6 flex flex-wrap gap-5 font-bold">
        <Link
          to={`/metiers${writeJobAddress({ ...WHOLE_LIST, query: words })}`}
          className="inline-flex min-h-11 items-center underline"
        >
          {words === '' ? 'Voir tous les métiers' : `Chercher «\u00a0${words}\u00a0»`}
        </Link>
        <Link to="/" className="inline-flex min-h-11 items-center underline">
          Aller à l’accueil
        </Link>
      </p>
    </div>
  );
}

/** The words of an address: « /metier/aide-soignant » asks for « aide soignant ». */
function readWords(pathname: string): string {
  return decode(pathname)
    .replace(/\b(?:metiers?|fiches?|MET\.\d+|html?|www)\b/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname; // A stray % in an address is shown as it is.
  }
}
