/** A measured time, in milliseconds, or size, in bytes, beside its budget; `null`: a figure that has none of its own. */
export type BenchRow = TimeRow | SizeRow;
export type TimeRow = { what: string; ms: number; budgetMs: number | null };
export type SizeRow = { what: string; bytes: number; budgetBytes: number | null };
