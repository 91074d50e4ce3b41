/** Questions to ask a counsellor, chosen by the facts of a selection. Written for this page; the student asks them. */

import { findLevel, type LevelId } from '../../domain/level.ts';
import type { Verdict } from '../../domain/selection.ts';

/** A kept job, as far as questions need it. `isKnown`: this catalogue has it. */
export type AskedJob = {
  title: string;
  verdict: Verdict | null;
  isKnown: boolean;
  level: LevelId | null;
  /** Beginner's lowest gross euros a month. */
  salary: number | null;
  /** Slugs. */
  statuses: readonly string[];
  trainings: readonly { id: string; label: string }[];
};

/** What one would like: `null`, no wish. */
export type Wish = { maxLevel: LevelId | null };

/** As many as can be asked in half an hour. */
const MOST = 8;

/** The questions, the most telling first. Jobs that one does not want any more raise none, unless there are no others. */
export function chooseQuestions(jobs: readonly AskedJob[], wish: Wish): string[] {
  const wanted = jobs.filter(({ verdict }) => verdict !== 'no');
  const asked = wanted.length > 0 ? wanted : jobs;
  if (asked.length === 0) return ['Je ne sais pas encore quel métier me plaît\u00a0: par quoi commencer\u00a0?'];
  return QUESTIONS.flatMap((choose) => choose(asked, wish) ?? []).slice(0, MOST);
}

type Question = (jobs: readonly AskedJob[], wish: Wish) => string | null;

const QUESTIONS: readonly Question[] = [
  (jobs) => {
    const shared = jobs.flatMap(({ trainings }) => trainings).find(({ id }) => thatRecommend(jobs, id).length > 1);
    if (shared === undefined) return null;
    const names = thatRecommend(jobs, shared.id);
    return `«\u00a0${shared.label}\u00a0» mène à plusieurs de mes métiers (${list(names)})\u00a0: est-ce un bon premier pas pour moi\u00a0?`;
  },
  (jobs) => {
    const levels = jobs.flatMap(({ level }) => rankOf(level) ?? []);
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
    if (levels.length < 2 || lowest === highest) return null;
    const at = (rank: number) => findLevel(jobs.find(({ level }) => rankOf(level) === rank)?.level ?? '')?.short ?? '';
    return `Mes métiers vont de «\u00a0${at(lowest)}\u00a0» à «\u00a0${at(highest)}\u00a0»\u00a0: quel choix maintenant garde tout ouvert\u00a0?`;
  },
  (jobs, { maxLevel }) => {
    const most = rankOf(maxLevel);
    const beyond = jobs.filter(({ level }) => most !== null && (rankOf(level) ?? 0) > most);
    if (beyond.length === 0) return null;
    return `${list(beyond)}\u00a0: c’est plus long que ce que je voulais. Peut-on y arriver par étapes, ou en travaillant\u00a0?`;
  },
  (jobs) => {
    const named = jobs.find(({ trainings }) => trainings.length > 0);
    return named === undefined
      ? null
      : `Pour ${named.title}, où peut-on se former près de chez moi, et comment y est-on pris\u00a0?`;
  },
  (jobs) => {
    const taught = jobs.filter(({ level }) => rankOf(level) !== null && level !== 'sans-diplome');
    return taught.length === 0 ? null : `Lesquels de ces métiers peut-on apprendre en apprentissage par ici\u00a0?`;
  },
  (jobs) => {
    const unnamed = jobs.filter(({ isKnown, trainings }) => isKnown && trainings.length === 0);
    return unnamed.length === 0
      ? null
      : `${list(unnamed)}\u00a0: la fiche ne nomme pas de formation. Comment s’y prépare-t-on\u00a0?`;
  },
  (jobs) => {
    const outside = jobs.filter(({ isKnown, level }) => isKnown && rankOf(level) === null);
    return outside.length === 0
      ? null
      : `${list(outside)}\u00a0: quel parcours faut-il avant, et à quel âge peut-on entrer\u00a0?`;
  },
  (jobs) => withStatus(jobs, ['fonctionnaire', 'militaire'], 'y a-t-il un concours, et quand s’y inscrit-on\u00a0?'),
  (jobs) =>
    withStatus(
      jobs,
      ['artisan', 'independant', 'liberal'],
      'peut-on débuter comme salarié/e avant de se mettre à son compte\u00a0?',
    ),
  (jobs) => {
    const unsure = jobs.filter(({ verdict }) => verdict === 'maybe');
    return unsure.length === 0
      ? null
      : `${list(unsure)}\u00a0: où rencontrer quelqu’un qui le fait, ou passer quelques jours\u00a0?`;
  },
  (jobs) => {
    const unstated = jobs.filter(({ isKnown, salary }) => isKnown && salary === null);
    return unstated.length === 0
      ? null
      : `${list(unstated)}\u00a0: la fiche ne dit pas combien on gagne. Qui peut me le dire\u00a0?`;
  },
  () => 'Si je change d’avis dans un an, comment passer d’une voie à une autre\u00a0?',
  () => 'Quelles sont les prochaines dates à ne pas manquer\u00a0?',
];

function withStatus(jobs: readonly AskedJob[], statuses: readonly string[], question: string): string | null {
  const having = jobs.filter((job) => job.statuses.some((status) => statuses.includes(status)));
  return having.length === 0 ? null : `${list(having)}\u00a0: ${question}`;
}

function thatRecommend(jobs: readonly AskedJob[], id: string): AskedJob[] {
  return jobs.filter(({ trainings }) => trainings.some((training) => training.id === id));
}

function rankOf(level: LevelId | null): number | null {
  return level === null ? null : (findLevel(level)?.rank ?? null);
}

/** More names than this make no sentence. */
const MOST_NAMES = 3;

/** « boulanger/ère, peintre en bâtiment » */
function list(jobs: readonly AskedJob[]): string {
  const names = jobs.slice(0, MOST_NAMES).map(({ title }) => title);
  return names.join(', ') + (jobs.length > MOST_NAMES ? '…' : '');
}
