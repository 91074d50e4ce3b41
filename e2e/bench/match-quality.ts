/**
 * `npm run bench:match`: how soon does the quiz find a job that someone would like? Answerers are simulated over the real
 * sheets; then three invented students, and what an answer costs. Seeded: all but the times is the same at each run.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { cutBundle } from '../../src/bundle/cut.ts';
import { compileFolder } from '../../src/compiler/compile.ts';
import type { CatalogueFile } from '../../src/domain/browser-catalogue.ts';
import type { JobFacts } from '../../src/domain/fit.ts';
import { type Against, matchJobs } from '../../src/domain/match.ts';
import { nextCard } from '../../src/domain/quiz.ts';
import { type Answer, NO_ANSWERS, type QuizAnswers, type Wishes } from '../../src/domain/quiz-answers.ts';
import { askCards, easilyPleased, hesitant, type Quiz, type Rank, simulate, strict } from './match-simulation.ts';

const CORPUS = path.resolve('../shared/corpus');
const NEXT_CARD_BUDGET_MS = 4;
const ANSWER_BUDGET_MS = 16;
const TIMED_QUIZZES = 20;

const { jobs, choices } = openCatalogue(existsSync(CORPUS) ? CORPUS : path.resolve('seeds'));
const wordOf = new Map(choices.interests.map(({ short, slug }) => [slug, short]));
console.info(`${jobs.length} sheets\n`);

const first = simulate(jobs, strict, 1);
printRanks('One answer in five mistaken, no « bof »: all', first);
printRanks(
  '… whose job has two interests or more',
  first.filter(({ hidden }) => hidden.interests.length >= 2),
);
printRanks(
  '… one interest',
  first.filter(({ hidden }) => hidden.interests.length === 1),
);
printRanks(
  '… no interest',
  first.filter(({ hidden }) => hidden.interests.length === 0),
);
printBystanders(first);
printRanks('The same with a second seed', simulate(jobs, strict, 2));
printRanks('« Bof » for half of the « non »', simulate(jobs, hesitant, 1));
printRanks('« Oui » to two in five of what the job has not', simulate(jobs, easilyPleased, 1));

printStudent('Léa, quatrième, toujours dehors, voudrait s’arrêter au bac', {
  yes: ['la nature', 'm’occuper d’animaux', 'travailler dehors', 'bouger', 'travailler de mes mains'],
  'so-so': ['le contact', 'être utile aux autres', 'réparer, bricoler'],
  no: ['organiser, gérer', 'jongler avec les chiffres', 'le commerce'],
  wishes: { maxLevel: 'bac' },
});
printStudent('Sofiane, seconde, écrans et dessin, bac + 3 au plus, 2 000 € pour commencer, salarié', {
  yes: ['le numérique', 'les nouvelles technologies', 'faire des expériences', 'dessiner'],
  'so-so': ['organiser, gérer', 'un métier artistique'],
  no: ['le contact', 'bouger', 'être utile aux autres'],
  wishes: { maxLevel: 'bac-3', minSalary: 2000, statuses: ['salarie'] },
});
printStudent('Inès, troisième, sport et enfants, ne sait pas combien de temps étudier', {
  yes: ['être utile aux autres', 'm’occuper d’enfants', 'le contact', 'le sport', 'bouger'],
  'so-so': ['soigner', 'organiser, gérer'],
  no: ['jongler avec les chiffres', 'le numérique', 'les langues'],
  wishes: {},
});

printTimes(jobs, true);
printTimes(
  Array.from({ length: 10 }, (_, copy) => jobs.map((job) => ({ ...job, id: `${job.id}.${copy}` }))).flat(),
  false,
);

function openCatalogue(folder: string): CatalogueFile {
  const { files, entry } = cutBundle(compileFolder(folder), (stem) => stem, 'later');
  return JSON.parse(files.find((file) => file.name === entry.catalogue)?.content ?? '');
}

function printRanks(title: string, quizzes: readonly Quiz[]): void {
  console.info(
    `${title}: ${quizzes.length} answerers, ${mean(quizzes.map(({ cards }) => cards)).toFixed(1)} cards each`,
  );
  console.info(`  ${'rank of the hidden job'.padEnd(46)} median    mean  first 10  first 20`);
  for (const what of quizzes[0]?.ranks.keys() ?? []) {
    const ranks = quizzes.flatMap((quiz) => quiz.ranks.get(what) ?? []);
    const of = (key: keyof Rank) => ranks.map((rank) => rank[key]);
    const figures = [percentile(of('rank'), 0.5).toFixed(1).padStart(6), mean(of('rank')).toFixed(1).padStart(7)];
    const shares = [percent(mean(of('in10'))).padStart(9), percent(mean(of('in20'))).padStart(9)];
    console.info(`  ${what.padEnd(46)} ${[...figures, ...shares].join(' ')}`);
  }
  console.info('');
}

/** Where the jobs that say little of interests stand for those who look for a job that says more. */
function printBystanders(quizzes: readonly Quiz[]): void {
  const lists = quizzes.filter(({ hidden }) => hidden.interests.length >= 2).map(({ list }) => list);
  for (const count of [1, 0]) {
    const kind = new Set(jobs.filter(({ interests }) => interests.length === count).map(({ id }) => id));
    const ranks = lists.flatMap((list) => list.flatMap((id, place) => (kind.has(id) ? [place + 1] : [])));
    const firsts = mean(lists.map((list) => list.slice(0, 10).filter((id) => kind.has(id)).length / 10));
    console.info(
      `Jobs with ${count === 1 ? 'one interest' : 'no interest'}, ${percent(kind.size / jobs.length)} of the sheets, ` +
        `for those who look for another: ${percent(firsts)} of the first tens; ` +
        `rank ${[0.05, 0.5, 0.95].map((share) => percentile(ranks, share)).join(' / ')} (5 % / median / 95 %)`,
    );
  }
  console.info('');
}

type Student = Record<Answer, string[]> & { wishes: Partial<Wishes> };

function printStudent(name: string, student: Student): void {
  const slugOf = new Map(choices.interests.map(({ short, slug }) => [short, slug]));
  const kinds: Answer[] = ['yes', 'so-so', 'no'];
  const answers: QuizAnswers = {
    interests: Object.fromEntries(
      kinds.flatMap((kind) => student[kind].map((word) => [slugOf.get(word) ?? word, kind] as const)),
    ),
    wishes: { ...NO_ANSWERS.wishes, ...student.wishes },
  };
  console.info(name);
  for (const kind of kinds) console.info(`  ${kind}: ${student[kind].join(' ; ')}`);
  matchJobs(jobs, answers, { limit: 5 }).forEach(({ id, reasons, against }, place) => {
    const title = jobs.find((job) => job.id === id)?.title;
    const why = reasons.map((reason) => wordOf.get(reason)).join(' ; ') || 'no reason';
    console.info(`  ${place + 1}. ${title}: ${[why, ...against.map(sayAgainst)].join(' – but ')}`);
  });
  console.info('');
}

function sayAgainst(against: Against): string {
  if (against.kind === 'no') return `no to ${wordOf.get(against.interest)}`;
  if (against.kind === 'level') return `asks for ${against.level}`;
  return against.kind === 'salary' ? `begins at ${against.min} €` : 'none of the statuses wished';
}

/** What each answer of some quizzes costs: the next card, and the whole list again. */
function printTimes(many: readonly JobFacts[], budgeted: boolean): void {
  const next: number[] = [];
  const all: number[] = [];
  const step = Math.ceil(many.length / TIMED_QUIZZES);
  for (const hidden of many.filter((_, place) => place % step === 0)) {
    const said = new Map<string, Answer>(
      [...wordOf.keys()].map((slug) => [slug, hidden.interests.includes(slug) ? 'yes' : 'no']),
    );
    const asked: [string, Answer][] = [];
    for (const card of askCards(many, said)) {
      asked.push([card, said.get(card) ?? 'no']);
      const answers = { ...NO_ANSWERS, interests: Object.fromEntries(asked) };
      const begun = performance.now();
      nextCard(many, answers);
      const carded = performance.now();
      matchJobs(many, answers);
      next.push(carded - begun);
      all.push(performance.now() - begun);
    }
  }
  printTime(`${many.length} jobs: the next card`, next, budgeted ? NEXT_CARD_BUDGET_MS : null);
  printTime(`${many.length} jobs: the next card and all matches`, all, budgeted ? ANSWER_BUDGET_MS : null);
}

function printTime(what: string, times: readonly number[], budget: number | null): void {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const beside = budget === null ? '' : `  budget ${budget} ms${p95 > budget ? '  MISSED' : ''}`;
  console.info(`${what.padEnd(46)} median ${median.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms${beside}`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
