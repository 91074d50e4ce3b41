/** For a counsellor: which catalogue is in use on this device, and how to put Onisep's own there. */

import { Suspense, useRef, useState } from 'react';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { CatalogueSource } from '../catalogue/catalogue-source.tsx';
import { DeskNav } from '../desk/desk-nav.tsx';
import { pageTitle, settings } from '../settings.ts';
import { OutwardLink } from '../ui/rich-text.tsx';
import { sayDate, sayJobs } from '../ui/words.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportFailed } from './import-failed.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { RemoveButton } from './remove-button.tsx';
import { useImport } from './use-import.ts';

const OPEN_DATA = 'https://opendata.onisep.fr/data/';

export function CataloguePage() {
  const { own, isLost } = useCatalogueInUse();
  const { state, begin, cancel, remove } = useImport();
  const chooser = useRef<HTMLInputElement>(null);
  const isRunning = state.phase === 'running';
  const [edition, setEdition] = useState('');
  return (
    <div className="page">
      <title>{pageTitle('Catalogue')}</title>
      <DeskNav />
      <div className="max-w-measure pt-5">
        <h1 className="text-4xl">Catalogue</h1>
        <p className="mt-3 text-lead">
          Les fiches que {settings.name} montre sur cet appareil. Vous pouvez y mettre celles que publie l’Onisep.
        </p>

        <section aria-labelledby="en-ce-moment" className="mt-6 rounded-piece border border-line bg-card px-5 py-4">
          <h2 id="en-ce-moment" className="font-normal font-text text-ink-2 text-sm tracking-normal">
            En ce moment
          </h2>
          <Suspense fallback={<p role="status">Chargement…</p>}>
            <InUse />
          </Suspense>
          {own !== null && !isRunning && (
            <div className="mt-4 flex flex-wrap gap-3">
              <button
                type="button"
                onClick={() => chooser.current?.click()}
                className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
              >
                Remplacer
              </button>
              <RemoveButton onRemove={remove} />
            </div>
          )}
        </section>

        {isLost && state.phase === 'idle' && (
          <p className="mt-6 rounded-piece border border-ink bg-card px-5 py-4">
            Un catalogue a été importé ici et ne peut plus être lu&nbsp;: le navigateur l’a effacé pour faire de la
            place, ou il a été fait pour une autre version d’Azimut. Importez les fichiers à nouveau.
          </p>
        )}
        {state.phase === 'failed' && <ImportFailed failure={state.failure} />}
        {state.phase === 'done' && <ImportResult outcome={state.outcome} />}

        <section aria-labelledby="importer" className="mt-10">
          <h2 id="importer" className="text-2xl">
            {own === null ? 'Importer les fiches de l’Onisep' : 'Importer une autre édition'}
          </h2>
          {isRunning ? <ImportProgress step={state.step} onCancel={cancel} /> : <Steps />}
          {!isRunning && (
            <p className="mt-5">
              <label htmlFor="edition" className="block font-bold">
                Date de l’édition, si vous la connaissez
              </label>
              <input
                id="edition"
                type="date"
                value={edition}
                onChange={({ currentTarget }) => setEdition(currentTarget.value)}
                aria-describedby="edition-aide"
                className="mt-1 min-h-11 rounded-piece border-2 border-ink bg-card px-4"
              />
              <span id="edition-aide" className="mt-1 block text-ink-2 text-sm">
                Elle est sur la page du téléchargement, et accompagnera chaque fiche. Sans elle, Azimut la cherche dans
                le nom du fichier.
              </span>
            </p>
          )}
          <DropZone
            inputRef={chooser}
            onFiles={(files) => begin(files, edition === '' ? null : edition)}
            isBusy={isRunning}
          />
          <p className="mt-3 text-ink-2">
            Tout se passe dans ce navigateur&nbsp;: les fichiers ne quittent pas cet appareil, et les autres appareils
            gardent leur catalogue.
          </p>
        </section>
      </div>
    </div>
  );
}

function InUse() {
  const { own } = useCatalogueInUse();
  const { info, jobs } = useCatalogue();
  const plural = jobs.length > 1 ? 's' : '';
  return (
    <>
      <p className="font-bold font-title text-2xl leading-tight">{info.title ?? 'Catalogue sans titre'}</p>
      <p className="mt-1">
        {`${sayJobs(jobs.length)}, ${own === null ? `livré${plural} avec le site` : `importé${plural} ici le ${sayDate(own.importedOn)}`}.`}
      </p>
      <p className="mt-1 text-ink-2">
        <CatalogueSource info={info} />
      </p>
    </>
  );
}

function Steps() {
  return (
    <>
      <ol className="mt-3 list-decimal space-y-2 pl-6 marker:font-bold">
        <li>
          Téléchargez <DataSet path="5fe0808a2da6f/2-ideo-fiches-metiers.htm">Idéo-Fiches métiers</DataSet> au format
          XML&nbsp;: ce sont les fiches.
        </li>
        <li>
          Si vous voulez les domaines et la durée des formations, téléchargez aussi{' '}
          <DataSet path="5fa5949243f97/2-ideo-metiers-onisep.htm">Idéo-Métiers Onisep</DataSet> et{' '}
          <DataSet path="5fa591127f501/2-ideo-formations-initiales-en-france.htm">
            Idéo-Formations initiales en France
          </DataSet>
          .
        </li>
        <li>Déposez ici tous ces fichiers ensemble, tels quels&nbsp;: un zip n’a pas besoin d’être ouvert.</li>
      </ol>
      <p className="mt-3 text-ink-2">
        Données de l’Onisep, sous licence ODbL 1.0&nbsp;: leur source et leur date restent affichées avec les fiches.
      </p>
    </>
  );
}

function DataSet({ path, children }: { path: string; children: string }) {
  return <OutwardLink href={OPEN_DATA + path}>{children}</OutwardLink>;
}
