/** Where a path begins, in one field: an editable combobox by the ARIA guide, through downshift. */

import { useCombobox } from 'downshift';
import { useState } from 'react';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';
import { type FindableStart, findStarts } from './find-starts.ts';

const MOST_OFFERED = 8;

const KINDS: Record<FindableStart['kind'], string> = {
  level: 'niveau',
  class: 'classe',
  family: 'type de formation',
  training: 'formation',
};

type Props = { starts: readonly FindableStart[]; label: string; onChoose: (id: string) => void };

export function StartField({ starts, label, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const found = findStarts(starts, query, MOST_OFFERED);
  const { isOpen, getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } =
    useCombobox<FindableStart>({
      id: 'depart',
      inputId: 'depart-champ',
      items: found,
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (item) => item?.label ?? '',
      onSelectedItemChange: ({ selectedItem, type }) => {
        // Leaving the field chooses nothing.
        if (selectedItem === null || type === useCombobox.stateChangeTypes.InputBlur) return;
        setQuery('');
        onChoose(selectedItem.id);
      },
    });
  const isShown = isOpen && found.length > 0;
  return (
    <div className="relative print:hidden">
      <label {...getLabelProps()} htmlFor="depart-champ" className="font-bold">
        {label}
      </label>
      <div className="relative mt-1">
        <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center">
          <SearchIcon />
        </span>
        <input
          {...getInputProps({
            onChange: (event) => setQuery(event.currentTarget.value),
            'aria-expanded': isShown,
          })}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder="CAP pâtissier, bac STI2D, BTS…"
          className="h-14 w-full rounded-piece border-2 border-ink bg-card pr-13 pl-13"
        />
        {query !== '' && (
          <button
            type="button"
            aria-label="Effacer"
            onClick={() => {
              setQuery('');
              document.getElementById('depart-champ')?.focus();
            }}
            className="absolute top-1.5 right-1.5 flex size-11 items-center justify-center"
          >
            <CloseIcon size={20} />
          </button>
        )}
      </div>
      <p role="status" className={isOpen && query.trim() !== '' && found.length === 0 ? 'mt-2' : 'sr-only'}>
        {isShown && `${found.length} proposition${found.length > 1 ? 's' : ''}.`}
        {isOpen &&
          query.trim() !== '' &&
          found.length === 0 &&
          'Rien de ce nom dans ce catalogue. Un mot plus court, ou un niveau ci-dessous\u00a0?'}
      </p>
      <ul
        {...getMenuProps({ 'aria-label': 'Points de départ' })}
        className={`absolute inset-x-0 top-full z-30 mt-1.5 overflow-hidden rounded-piece border-2 border-ink bg-card ${isShown ? '' : 'hidden'}`}
      >
        {isShown &&
          found.map((start, index) => (
            <li
              key={start.id}
              {...getItemProps({ item: start, index })}
              className={`flex min-h-11 cursor-pointer items-center justify-between gap-4 border-line px-4 py-1.5 leading-tight not-first:border-t ${index === highlightedIndex ? 'bg-course-ground outline-2 -outline-offset-2 outline-course' : ''}`}
            >
              {start.label}
              <span className="shrink-0 text-ink-2 text-sm">{KINDS[start.kind]}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
