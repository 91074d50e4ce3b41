/** A measured time beside its budget, in milliseconds; `null`: a figure that another one needs. */
export type BenchRow = { what: string; ms: number; budgetMs: number | null };
