/** How well each job fits what a query may mean: its names first, its texts beside them. */

import type { Name, NameIndex } from './name-index.ts';
import type { Term } from './terms.ts';
import type { TextField, TextIndex } from './text-index.ts';
import type { Concept, Interpretation } from './understand.ts';

/** A job's fit, and what it rests on: the best name, and for each part of the query the interpretation that answered best. */
export type Fit = { score: number; name: Name | null; evidence: readonly Evidence[] };

/** What was typed, and the interpretation of it that a job answers; `field`: in which text, `null` where in a name. */
export type Evidence = { typed: readonly Term[]; interpretation: Interpretation; field: TextField | null };

/** Found by measuring (docs/decisions/0003-search.md). All are shares of 1 unless said. */
const RANK = {
  /** A relative of a word in a name (« coiffure » in « coiffeur »), beside the word itself. */
  relativeInName: 0.7,
  /** Another title, beside the title. */
  otherTitle: 0.92,
  /** Power: how dear it is that a name lacks a part of the query. */
  missingInName: 2,
  /** How much of a name's fit is that the query says the whole name. */
  wholeName: 0.7,
  /** What a name gains that is said whole, by a query that says nothing else. */
  completeName: 0.5,
  /** All the texts can give, beside 1 for a name. */
  texts: 0.8,
  /** Occurrences in a text tell less and less: where half of it is told, in units of a word's rarity. */
  textSaturation: 3,
  /** A meaning found in a text, beside one found in a name: what is related, and what is only close. */
  relatedInText: 0.5,
  closeInText: 0.7,
  /** The part of a query that a job must answer, with its name and without. */
  leastWithName: 0.3,
  leastWithoutName: 0.55,
  /** A word that nothing answers may be a slip: it counts less than its rarity. */
  unknown: 0.6,
} as const;

/** The part of a query that a job must answer, by importance: with its name and without. */
export type Least = { leastWithName: number; leastWithoutName: number };

type NameMatch = { weights: number[]; covered: number[]; interpretations: (Interpretation | null)[] };
type TextMatch = { quality: number; evidence: Evidence };

/** The jobs, by their place in the catalogue, that answer enough (`least`) of a query's concepts. */
export function rankJobs(
  names: NameIndex,
  texts: TextIndex | null,
  jobCount: number,
  concepts: readonly Concept[],
  least: Least = RANK,
): Map<number, Fit> {
  const rarity = (count: number) => Math.log(1 + (jobCount - count + 0.5) / (count + 0.5));
  const nameMatches = new Map<number, NameMatch>();
  const textMatches = concepts.map(() => new Map<number, TextMatch>());
  const importance = concepts.map((concept, place) => {
    const jobs = new Set<number>();
    for (const interpretation of concept.interpretations) {
      const isLoose = interpretation.how === 'related' || interpretation.how === 'close';
      for (const job of matchNames(names, interpretation, place, concepts.length, nameMatches))
        if (!isLoose) jobs.add(job);
      // A beginning is looked for in names alone: in texts it would answer everything.
      if (texts === null || interpretation.how === 'beginning') continue;
      const found = texts.search(interpretation.terms.map(({ family }) => family));
      const weight =
        interpretation.weight *
        (interpretation.how === 'related' ? RANK.relatedInText : interpretation.how === 'close' ? RANK.closeInText : 1);
      const half = RANK.textSaturation * interpretation.terms.length * rarity(found.length);
      for (const { job, score, fields } of found) {
        const quality = (weight * score) / (score + half);
        const known = textMatches[place]?.get(job);
        if (known === undefined || quality > known.quality)
          textMatches[place]?.set(job, {
            quality,
            evidence: { typed: concept.typed, interpretation, field: fields[0] ?? 'texts' },
          });
        if (!isLoose) jobs.add(job);
      }
    }
    return rarity(jobs.size) * (concept.interpretations.length === 0 ? RANK.unknown : 1);
  });
  const all = importance.reduce((total, weight) => total + weight, 0);
  const byName = fitNames(names, nameMatches, importance, all);
  const fits = new Map<number, Fit>();
  for (const job of new Set([...byName.keys(), ...textMatches.flatMap((matches) => [...matches.keys()])])) {
    const named = byName.get(job);
    let told = 0;
    let answered = 0;
    const evidence: Evidence[] = [];
    concepts.forEach(({ typed }, place) => {
      const weight = importance[place] ?? 0;
      const inText = textMatches[place]?.get(job);
      const inName = named?.weights[place] ?? 0;
      const quality = inText?.quality ?? 0;
      told += weight * quality;
      answered += weight * Math.max(inName, quality > 0 ? (1 + quality) / 2 : 0);
      const interpretation = named?.interpretations[place];
      if (interpretation !== undefined && interpretation !== null)
        evidence.push({ typed, interpretation, field: null });
      else if (inText !== undefined) evidence.push(inText.evidence);
    });
    const share = answered / all;
    if (share < (named === undefined ? least.leastWithoutName : least.leastWithName)) continue;
    const score = ((RANK.texts * told) / all + (named?.fit ?? 0)) * share;
    fits.set(job, { score, name: named?.name ?? null, evidence });
  }
  return fits;
}

/** Notes which names hold an interpretation, with what weight. @returns their jobs */
function matchNames(
  { names, byFamily }: NameIndex,
  interpretation: Interpretation,
  concept: number,
  conceptCount: number,
  into: Map<number, NameMatch>,
): Set<number> {
  const jobs = new Set<number>();
  const lists = interpretation.terms.map(({ family }) => byFamily.get(family) ?? []);
  const [shortest, ...others] = lists.sort((one, other) => one.length - other.length);
  for (const place of shortest ?? []) {
    const name = names[place];
    if (name === undefined || !others.every((list) => list.includes(place))) continue;
    jobs.add(name.job);
    let weight = interpretation.weight;
    let covered = 0;
    for (const term of interpretation.terms) {
      let isExact = false;
      name.terms.forEach((own, at) => {
        if (own.family !== term.family) return;
        covered |= 1 << at;
        if (own.stem === term.stem) isExact = true;
      });
      if (!isExact) weight *= RANK.relativeInName ** (1 / interpretation.terms.length);
    }
    let match = into.get(place);
    if (match === undefined) {
      const none = <T>(value: T) => Array.from({ length: conceptCount }, () => value);
      match = { weights: none(0), covered: none(0), interpretations: none<Interpretation | null>(null) };
      into.set(place, match);
    }
    if (weight > (match.weights[concept] ?? 0)) {
      match.weights[concept] = weight;
      match.covered[concept] = covered;
      match.interpretations[concept] = interpretation;
    }
  }
  return jobs;
}

type NameFit = { fit: number; name: Name; weights: number[]; interpretations: (Interpretation | null)[] };

/** Each job's best name; what its other names answer of the query counts as answered too. */
function fitNames(
  { names, byFamily }: NameIndex,
  matches: ReadonlyMap<number, NameMatch>,
  importance: readonly number[],
  all: number,
): Map<number, NameFit> {
  const best = new Map<number, NameFit>();
  for (const [place, { weights, covered, interpretations }] of matches) {
    const name = names[place];
    if (name === undefined) continue;
    const asked = importance.reduce((total, weight, concept) => total + weight * (weights[concept] ?? 0), 0) / all;
    const said = covered.reduce((places, own) => places | own, 0);
    let told = 0;
    let whole = 0;
    name.terms.forEach(({ family }, at) => {
      const weight = Math.log(1 + names.length / (byFamily.get(family)?.length ?? 1));
      whole += weight;
      if ((said & (1 << at)) !== 0) told += weight;
    });
    const isComplete = told === whole && weights.every((weight) => weight > 0);
    const fit =
      (asked ** RANK.missingInName * (1 - RANK.wholeName + (RANK.wholeName * told) / whole) +
        (isComplete ? RANK.completeName * asked : 0)) *
      (name.isTitle ? 1 : RANK.otherTitle);
    const known = best.get(name.job);
    if (known === undefined) {
      best.set(name.job, { fit, name, weights: [...weights], interpretations: [...interpretations] });
      continue;
    }
    weights.forEach((weight, concept) => {
      if (weight <= (known.weights[concept] ?? 0)) return;
      known.weights[concept] = weight;
      known.interpretations[concept] = interpretations[concept] ?? null;
    });
    if (fit > known.fit) {
      known.fit = fit;
      known.name = name;
    }
  }
  return best;
}
