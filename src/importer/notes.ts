/** What was unusual in a source, gathered for the report: each thing once, with how often and where. */

import { detach } from './detach.ts';

/** One unusual thing. `where`: the first jobs or rows that have it; `count` says of how many. */
export type ImportNote = { what: string; count: number; where: string[] };

/** As many places as a reader looks up, and as many things as a report can hold. */
const MAX_PLACES = 20;
const MAX_NOTES = 2000;

/** Gathers notes. */
export class Notes {
  readonly #notes = new Map<string, ImportNote>();
  #unsaid = 0;

  /** Takes note of a thing at a place. */
  add(what: string, where: string): void {
    const known = this.#notes.get(what);
    if (known !== undefined) {
      known.count++;
      if (known.where.length < MAX_PLACES) known.where.push(detach(where));
    } else if (this.#notes.size < MAX_NOTES)
      this.#notes.set(detach(what), { what: detach(what), count: 1, where: [detach(where)] });
    else this.#unsaid++;
  }

  /** Everything noted, in the order of first sight. */
  list(): ImportNote[] {
    const rest = { what: 'autres remarques, trop nombreuses pour être nommées', count: this.#unsaid, where: [] };
    return [...this.#notes.values(), ...(this.#unsaid > 0 ? [rest] : [])];
  }
}
