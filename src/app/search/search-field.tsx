/**
 * The search field with what it offers: an editable combobox with a list (ARIA Authoring Practices), through downshift.
 * Enter follows the option that the arrows have reached; with none, it does what the page says.
 */

import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { JobSearch } from '../../search/search-jobs.ts';
import { listWith } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { OptionRow } from './search-option.tsx';
import { type SearchOption, useSuggestions } from './use-suggestions.ts';

type Props = {
  query: string;
  onType: (query: string) => void;
  /** The field is about to be used: what searching needs can be fetched. */
  onApproach: () => void;
  /** Enter with no option reached, or a whole query chosen: show what it finds. */
  onSubmit: (query: string) => void;
  /** `null` while they are on their way: nothing is offered yet. */
  catalogue: Catalogue | null;
  search: JobSearch | null;
  /** Whether jobs are offered: not where the results stand below. */
  offersJobs: boolean;
};

/** Where results stand below, what is offered covers the filters, not the first result. */
const BESIDE_RESULTS = 'max-w-2xl lg:max-w-72';

export function SearchField({ query, onType, onApproach, onSubmit, catalogue, search, offersJobs }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const options = useSuggestions(catalogue, search, query, { isUsed, offersJobs });
  const isShown = isOpen && options.length > 0;

  // Somebody may have been in the field, and typed, before the script came.
  const takeTyped = useEffectEvent(() => {
    const typed = field.current?.value ?? query;
    if (typed !== query) onType(typed);
    if (document.activeElement !== field.current) return;
    setUsed(true);
    onApproach();
  });
  useEffect(() => takeTyped(), []);

  const submit = (asked: string) => {
    rememberSearch(asked);
    setOpen(false);
    onSubmit(asked);
  };
  const choose = (option: SearchOption) => {
    switch (option.kind) {
      case 'correction':
      case 'recent':
        onType(option.query);
        return submit(option.query);
      case 'forget':
        return forgetSearches();
      case 'job':
        rememberSearch(query);
        return navigate(`/metiers/${option.id}`);
      case 'domain':
        return navigate(listWith({ domains: [option.slug] }));
      case 'interest':
        return navigate(listWith({ interests: [option.slug] }));
      case 'training':
        return navigate(listWith({ training: option.id }));
    }
  };

  const { getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } = useCombobox<SearchOption>({
    id: 'recherche',
    inputId: 'recherche',
    items: options,
    inputValue: query,
    selectedItem: null,
    isOpen,
    itemToString: () => query,
    onIsOpenChange: (change) => setOpen(change.isOpen),
    onSelectedItemChange: ({ selectedItem, type }) => {
      // Leaving the field chooses nothing.
      if (selectedItem !== null && type !== useCombobox.stateChangeTypes.InputBlur) choose(selectedItem);
    },
  });

  return (
    <form
      role="presentation"
      // For who is quicker than the script: the address of what is searched.
      action={`${import.meta.env.BASE_URL}metiers`}
      onSubmit={(event) => {
        event.preventDefault();
        submit(query);
      }}
      className="relative print:hidden"
    >
      <label {...getLabelProps()} htmlFor="recherche" className="sr-only">
        Chercher un métier
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center">
        <SearchIcon />
      </span>
      <input
        {...getInputProps({
          ref: field,
          onFocus: () => {
            setUsed(true);
            onApproach();
          },
          onBlur: () => setUsed(false),
          // With no option reached, Enter is the form's.
          onKeyDown: (event) => {
            if (event.key === 'Enter' && highlightedIndex < 0)
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
          },
          onPointerEnter: onApproach,
          onChange: (event) => onType(event.currentTarget.value),
          'aria-expanded': isShown,
        })}
        type="search"
        name="q"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        title="Chercher un métier"
        placeholder="Un métier, un mot…"
        className="h-15 w-full appearance-none rounded-piece border-2 border-ink bg-card pr-13 pl-[min(3.25rem,17vw)] text-lg [&::-webkit-search-cancel-button]:hidden"
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
      <p role="status" className="sr-only">
        {isShown &&
          `${options.length} proposition${options.length > 1 ? 's' : ''}\u00a0: flèches haut et bas pour les parcourir.`}
      </p>
      <ul
        {...getMenuProps({ 'aria-label': 'Propositions' })}
        className={`absolute inset-x-0 top-full z-30 mt-1.5 ${offersJobs ? '' : BESIDE_RESULTS} overflow-hidden rounded-piece border-2 border-ink bg-card shadow-lg ${isShown ? '' : 'hidden'}`}
      >
        {isShown &&
          options.map((option, index) => (
            <li
              key={keyOf(option)}
              {...getItemProps({ item: option, index })}
              className={`cursor-pointer border-line not-first:border-t ${index === highlightedIndex ? 'bg-course-ground outline-2 -outline-offset-2 outline-course' : ''}`}
            >
              <OptionRow
                option={option}
                domain={option.kind === 'job' ? catalogue?.byId.get(option.id)?.domains[0] : undefined}
              />
            </li>
          ))}
      </ul>
    </form>
  );
}

function keyOf(option: SearchOption): string {
  const own = 'id' in option ? option.id : 'slug' in option ? option.slug : 'query' in option ? option.query : '';
  return `${option.kind} ${own}`;
}
