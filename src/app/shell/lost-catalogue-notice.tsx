import { Link } from 'react-router';
import { leaveOwnCatalogue, useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { CloseIcon } from '../ui/icons.tsx';

/** Says that an imported catalogue cannot be used any more, until somebody has read it. */
export function LostCatalogueNotice() {
  const { isLost } = useCatalogueInUse();
  return (
    <div role="status" className="page print:hidden">
      {isLost && (
        <div className="flex items-center gap-2 rounded-piece border border-ink bg-card py-1 pr-1 pl-5">
          <p className="flex-1 py-2">
            Les fiches importées ici ne peuvent plus être lues&nbsp;: celles d’Azimut les remplacent.{' '}
            <Link to="/conseiller/catalogue" className="font-bold underline underline-offset-4">
              Importer à nouveau
            </Link>
          </p>
          <button
            type="button"
            aria-label="Fermer ce message"
            onClick={leaveOwnCatalogue}
            className="flex size-11 shrink-0 items-center justify-center"
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
