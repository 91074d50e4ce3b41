type Props = {
  /** Names are searched all the same: only what the sheets' texts say is not found. */
  hasNames?: boolean;
  onRetry: () => void;
};

/** The words of a query cannot be searched for; filters work all the same. */
export function SearchFailed({ hasNames = false, onRetry }: Props) {
  return (
    <div role="alert" className="rounded-piece border border-line bg-card p-5">
      <p>
        {hasNames
          ? 'Seuls les noms des métiers ont pu être cherchés, pas les textes des fiches. La connexion est peut-être coupée.'
          : 'La recherche n’a pas pu être chargée. La connexion est peut-être coupée\u00a0; les filtres, eux, fonctionnent.'}
      </p>
      <button type="button" onClick={onRetry} className="mt-3 min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
        Réessayer
      </button>
    </div>
  );
}
