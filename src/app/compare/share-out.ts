/** What several jobs have in common, and what each has apart. */

/** Something that a job may have: an interest, a status, a training. */
export type Item = { key: string; label: string };

/** An item that not all have. `others`: the places of the others that have it too. */
export type OwnItem = Item & { others: number[] };

/** `common`: what all have; `own`: for each, what is left. The order is that of the lists. */
export type Shares = { common: Item[]; own: OwnItem[][] };

/** Shares out the items of one list for each job. With a single list nothing is in common. */
export function shareOut(lists: readonly (readonly Item[])[]): Shares {
  const holders = ({ key }: Item) => lists.flatMap((list, at) => (list.some((item) => item.key === key) ? [at] : []));
  const isCommon = (item: Item) => lists.length > 1 && holders(item).length === lists.length;
  return {
    common: (lists[0] ?? []).filter(isCommon),
    own: lists.map((list, at) =>
      list
        .filter((item) => !isCommon(item))
        .map((item) => ({ ...item, others: holders(item).filter((other) => other !== at) })),
    ),
  };
}
