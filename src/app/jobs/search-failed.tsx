/** The words of a query cannot be searched for; filters work all the same. */
export function SearchFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="rounded-piece border border-line bg-card p-5">
      <p>
        La recherche n’a pas pu être chargée. La connexion est peut-être coupée&nbsp;; les filtres, eux, fonctionnent.
      </p>
      <button type="button" onClick={onRetry} className="mt-3 min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
        Réessayer
      </button>
    </div>
  );
}
