/** The quiz: which card comes next. A card is one interest, by its slug. */

import { fitJobs, interestShares, type JobFacts, likesAnyway, MISTAKEN } from './fit.ts';
import type { QuizAnswers } from './quiz-answers.ts';

/** The quiz never asks more cards than this. */
export const MOST_CARDS = 15;

/** It asks this many before it may stop for knowing enough. */
export const FEWEST_CARDS = 12;

/** In bits: a card that tells less is left out once the fewest are answered. The first card tells some 0.11. */
const LITTLE = 0.05;

/** In bits: less is the rounding of a card that tells nothing. */
const NOTHING = 1e-9;

/**
 * The interest that tells most apart among the jobs still in play, each counting as much as the answers make it likely.
 * The same jobs and answers give the same card; of two that tell as much, the first in the alphabet of slugs. Changing
 * an answer may bring up a further card.
 *
 * @returns `null`: enough is known, or no card is left that tells anything
 */
export function nextCard(jobs: readonly JobFacts[], answers: QuizAnswers): string | null {
  const answered = Object.keys(answers.interests).length;
  if (answered >= MOST_CARDS) return null;
  const shares = interestShares(jobs);
  const having = weighInterests(jobs, likelihoods(fitJobs(jobs, answers, shares)));
  let best: string | null = null;
  let most = answered < FEWEST_CARDS ? NOTHING : LITTLE;
  for (const [interest, share] of [...shares].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const gain = informationGain(having.get(interest) ?? 0, likesAnyway(share));
    if (gain > most && !Object.hasOwn(answers.interests, interest)) {
      best = interest;
      most = gain;
    }
  }
  return best;
}

/** How likely it is that the job one would like has each interest. */
function weighInterests(jobs: readonly JobFacts[], likely: readonly number[]): Map<string, number> {
  const having = new Map<string, number>();
  jobs.forEach(({ interests }, place) => {
    for (const interest of interests) having.set(interest, (having.get(interest) ?? 0) + (likely[place] ?? 0));
  });
  return having;
}

/** Points are base-2 logarithms of how likely a job is: those of all jobs sum up to 1. */
function likelihoods(points: readonly number[]): number[] {
  const most = points.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const weights = points.map((each) => 2 ** (each - most));
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * How many bits a « oui » or its absence tells on average about which job it is.
 *
 * @param having how likely it is that the job has the interest
 * @param anyway how likely someone says « oui » whose job has it not
 */
function informationGain(having: number, anyway: number): number {
  const yes = having * (1 - MISTAKEN) + (1 - having) * anyway;
  return entropy(yes) - having * entropy(1 - MISTAKEN) - (1 - having) * entropy(anyway);
}

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}
