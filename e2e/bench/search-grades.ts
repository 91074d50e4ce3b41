/** How good are the answers of a search engine? Graded queries, and the usual measures over them. */

/** A search that somebody types, with the sheets hoped for: grade 2 is what is wanted, 1 a fair answer too. */
export type GradedQuery = { class: string; query: string; relevant: { id: string; grade: number }[] };

/** A search engine under test: a query's job ids, best first. */
export type Engine = { name: string; search: (query: string) => string[] };

/** Measures over queries that have an answer, each between 0 and 1. */
export type Grades = { success1: number; success3: number; mrr: number; ndcg10: number };

/** The class of the queries that nothing should answer. */
export const NOTHING = 'nothing';

/** How many results a query that nothing answers may have at most. */
export const MOST_FOR_NOTHING = 3;

const LIST = 10;

/** One query's measures. `success`: a sheet hoped for, whatever its grade, is among the first. */
export function gradeAnswer({ relevant }: GradedQuery, found: readonly string[]): Grades {
  const gradeOf = new Map(relevant.map(({ id, grade }) => [id, grade]));
  const first = found.findIndex((id) => gradeOf.has(id));
  const ideal = gain(relevant.map(({ grade }) => grade).sort((one, other) => other - one));
  return {
    success1: first === 0 ? 1 : 0,
    success3: first >= 0 && first < 3 ? 1 : 0,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: ideal === 0 ? 0 : gain(found.map((id) => gradeOf.get(id) ?? 0)) / ideal,
  };
}

/** Discounted gain of the first ten (2^grade − 1, over log2 of the place plus one). */
function gain(grades: readonly number[]): number {
  return grades.slice(0, LIST).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The mean of the measures of several queries. */
export function meanGrades(all: readonly Grades[]): Grades {
  const mean = (of: (grades: Grades) => number) => all.reduce((sum, grades) => sum + of(grades), 0) / all.length;
  return {
    success1: mean(({ success1 }) => success1),
    success3: mean(({ success3 }) => success3),
    mrr: mean(({ mrr }) => mrr),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
  };
}
