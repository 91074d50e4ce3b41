import { useRef } from 'react';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';

type Props = {
  query: string;
  onType: (query: string) => void;
  /** The field is about to be used: what searching needs can be fetched. */
  onApproach?: () => void;
  /** Enter: the results are there already, so go to them. */
  onSubmit: () => void;
};

export function SearchField({ query, onType, onApproach, onSubmit }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      role="presentation"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="relative print:hidden"
    >
      <label htmlFor="recherche" className="sr-only">
        Chercher un métier
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center">
        <SearchIcon />
      </span>
      <input
        ref={field}
        onFocus={onApproach}
        onPointerEnter={onApproach}
        id="recherche"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        placeholder="Un métier, un mot…"
        value={query}
        onChange={(event) => onType(event.target.value)}
        className="h-15 w-full appearance-none rounded-piece border-2 border-ink bg-card pr-13 pl-13 text-lg placeholder:text-ink-2 [&::-webkit-search-cancel-button]:hidden"
      />
      {query !== '' && (
        <button
          type="button"
          aria-label="Effacer la recherche"
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
          className="absolute top-2 right-2 flex size-11 items-center justify-center rounded-piece"
        >
          <CloseIcon size={20} />
        </button>
      )}
    </form>
  );
}
