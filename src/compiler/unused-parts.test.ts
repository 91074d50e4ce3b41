import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dropHooks } from './unused-parts.ts';

const downshift = readFileSync('node_modules/downshift/dist/downshift.esm.mjs', 'utf8');

it('takes nothing from downshift but what holds the hooks that the search field does not use', () => {
  const before = downshift.split('\n');
  const after = new Set(dropHooks(downshift).split('\n'));
  expect(before.filter((line) => !after.has(line)).map((line) => line.replace(/ = .*/, ''))).toEqual([
    'useSelect.stateChangeTypes',
    'useMultipleSelection.stateChangeTypes',
    '_useTagGroup.stateChangeTypes',
  ]);
});

it('stops where an update of downshift has these hooks in another way', () => {
  expect(() => dropHooks(downshift.replace('\nuseSelect.stateChangeTypes', '\nuseSelect.changes'))).toThrow(
    'useSelect',
  );
});
