/** Parts of libraries that nothing of ours uses, and that a bundler keeps for a statement beside them. */

import type { Plugin } from 'vite';

/** The search field is a combobox: downshift's other hooks stand in the same file, each held by what is hung on it. */
const DOWNSHIFT = /\/downshift\/dist\/downshift\.esm\.mjs$/;
const HELD_HOOKS = ['useSelect', 'useMultipleSelection', '_useTagGroup'];

/** Takes those statements out of the build. `docs/first-load.md` says what it saves. */
export function leaveOutUnused(): Plugin {
  return {
    name: 'azimut-unused-parts',
    apply: 'build',
    transform(code, id) {
      return DOWNSHIFT.test(id.replaceAll('\\', '/')) ? dropHooks(code) : null;
    },
  };
}

/** @throws where a hook is not there as expected: after an update, look again whether this is still of use */
export function dropHooks(code: string): string {
  return HELD_HOOKS.reduce((rest, hook) => {
    const statement = `\n${hook}.stateChangeTypes = `;
    const start = rest.indexOf(statement);
    if (start === -1) throw new Error(`downshift holds ${hook} in another way: see src/compiler/unused-parts.ts.`);
    return rest.slice(0, start) + rest.slice(rest.indexOf('\n', start + 1));
  }, code);
}
