import { type Answer, type JobSearch, searchJobs } from '../../search/search-jobs.ts';

let last: { search: JobSearch; query: string; answer: Answer } | null = null;

/** Answers a query; the list and the suggestions beside it ask for the same answer at each key. */
export function answerQuery(search: JobSearch, query: string): Answer {
  if (last?.search !== search || last.query !== query) last = { search, query, answer: searchJobs(search, query) };
  return last.answer;
}
