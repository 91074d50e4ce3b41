/** What is shown while the catalogue comes: the place that results will take, and a word after a moment. */
export function Loading() {
  return (
    <div className="page py-10" role="status">
      <p className="text-ink-2">Chargement des métiers…</p>
      <div aria-hidden="true" className="mt-6 grid gap-3">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="h-36 rounded-piece border border-line bg-card" />
        ))}
      </div>
    </div>
  );
}
