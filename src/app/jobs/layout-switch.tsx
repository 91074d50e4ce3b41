type Props = { isTable: boolean; onChoose: (isTable: boolean) => void };

/** How results are shown: as cards, to read, or as a table, to work with. */
export function LayoutSwitch({ isTable, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
    <div role="group" aria-label="Présentation" className="ml-auto flex text-sm print:hidden">
      {[false, true].map((table) => (
        <button
          key={String(table)}
          type="button"
          aria-pressed={table === isTable}
          onClick={() => onChoose(table)}
          className="min-h-11 border border-control px-3 first:rounded-l-piece last:rounded-r-piece aria-pressed:bg-ink aria-pressed:font-bold aria-pressed:text-paper"
        >
          {table ? 'Tableau' : 'Liste'}
        </button>
      ))}
    </div>
  );
}
