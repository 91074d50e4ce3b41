import type { Sort } from '../../search/sort-jobs.ts';

const LABELS = {
  pertinence: 'pertinence',
  titre: 'titre, de A à Z',
  niveau: 'études, courtes d’abord',
  salaire: 'salaire, haut d’abord',
} satisfies { [sort in Sort]?: string };

const OFFERED = Object.keys(LABELS) as (keyof typeof LABELS)[];

type Props = { sort: Sort; hasQuery: boolean; onChoose: (sort: Sort) => void };

/** Without a query nothing is more pertinent than the rest: the list is by title. The table has more orders than these. */
export function SortField({ sort, hasQuery, onChoose }: Props) {
  const sorts = hasQuery ? OFFERED : OFFERED.slice(1);
  const value = sort === 'pertinence' && !hasQuery ? 'titre' : sort;
  return (
    <label className="flex min-h-11 flex-wrap items-center gap-2 text-sm print:hidden">
      <span className="text-ink-2">Trier par</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = OFFERED.find((name) => name === event.target.value) ?? 'pertinence';
          onChoose(chosen === 'titre' && !hasQuery ? 'pertinence' : chosen);
        }}
        className="h-11 max-w-fit flex-[1_1_11rem] rounded-piece border border-control bg-card px-3 font-bold"
      >
        {sorts.map((name) => (
          <option key={name} value={name}>
            {LABELS[name]}
          </option>
        ))}
        {!(value in LABELS) && <option value={value}>celui du tableau</option>}
      </select>
    </label>
  );
}
