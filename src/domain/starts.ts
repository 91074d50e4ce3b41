/** Where a path begins: a level, a family of trainings, a class, a training. */

import type { TrainingSummary } from './browser-catalogue.ts';
import { parseDiploma } from './diploma.ts';
import { findLevel, JOB_LEVELS, type LevelId } from './level.ts';
import { findFamily, TRAINING_FAMILIES } from './training-family.ts';

/**
 * A start. `level`: what one has reached; `null`: it cannot be told. `trainings`: the trainings that it stands for. `domains`:
 * the domains (« sciences ») and pairs (« sciences/chimie ») that it prepares for; `null`: any, as of a level; empty: it has
 * some that the catalogue does not tell.
 */
export type Start = {
  id: string;
  kind: 'level' | 'class' | 'family' | 'training';
  label: string;
  level: LevelId | null;
  trainings: readonly string[];
  domains: readonly string[] | null;
};

type ClassEntry = { id: string; label: string; level: LevelId; domains: readonly string[] | null };

/**
 * Classes that people are in or come from and that no level or family names. The domains of the eight « séries
 * technologiques » (Code de l'éducation, article D. 333-2) are those that Onisep's « Idéo-Formations initiales en France »
 * (edition of October 2025) gives their trainings.
 */
export const CLASSES: readonly ClassEntry[] = [
  { id: 'fin-de-3e', label: 'fin de 3e', level: 'troisieme', domains: null },
  { id: 'fin-de-2de', label: 'fin de 2de générale et technologique', level: 'seconde', domains: null },
  { id: 'serie-generale', label: 'bac général', level: 'bac', domains: null },
  {
    id: 'serie-stmg',
    label: 'bac STMG',
    level: 'bac',
    domains: ['gestion-des-entreprises-comptabilite', 'commerce-marketing-vente', 'informatique-internet'],
  },
  {
    id: 'serie-sti2d',
    label: 'bac STI2D',
    level: 'bac',
    domains: [
      'matieres-premieres-fabrication-industries',
      'construction-architecture-travaux-publics',
      'environnement-energies-proprete',
      'informatique-internet',
    ],
  },
  { id: 'serie-st2s', label: 'bac ST2S', level: 'bac', domains: ['sante-social-sport'] },
  { id: 'serie-stl', label: 'bac STL', level: 'bac', domains: ['sciences'] },
  { id: 'serie-std2a', label: 'bac STD2A', level: 'bac', domains: ['arts-culture-artisanat'] },
  { id: 'serie-sthr', label: 'bac STHR', level: 'bac', domains: ['hotellerie-restauration-tourisme'] },
  {
    id: 'serie-stav',
    label: 'bac STAV',
    level: 'bac',
    domains: [
      'agriculture-animaux',
      'matieres-premieres-fabrication-industries',
      'environnement-energies-proprete',
      'sante-social-sport',
    ],
  },
  { id: 'serie-s2tmd', label: 'bac S2TMD', level: 'bac', domains: ['arts-culture-artisanat'] },
];

/** The level at which a training ends: its own, else what its kind of diploma gives as a rule; `null`: unknown. */
export function exitLevelOf(training: Pick<TrainingSummary, 'exitLevel' | 'label'>): LevelId | null {
  const { exitLevel, label } = training;
  if (exitLevel !== null) return exitLevel;
  // Reading two thousand names anew at each change of a filter would take a fifth of a second.
  if (!byName.has(training)) byName.set(training, parseDiploma(label)?.diploma.level ?? null);
  return byName.get(training) ?? null;
}

/** The levels that names of trainings give. */
const byName = new WeakMap<Pick<TrainingSummary, 'exitLevel' | 'label'>, LevelId | null>();

/** Every start that a catalogue offers: levels, classes, families, then trainings. No two have one id. */
export function listStarts(trainings: readonly TrainingSummary[]): Start[] {
  const levels = JOB_LEVELS.filter(({ id }) => id !== 'autre').map(
    ({ id, short }): Start => ({ id, kind: 'level', label: short, level: id, trainings: [], domains: null }),
  );
  const classes = CLASSES.map((entry): Start => ({ ...entry, kind: 'class', trainings: [] }));
  const families = TRAINING_FAMILIES.flatMap(({ id, label }): Start[] => {
    const members = trainings.filter((training) => findFamily(training)?.id === id);
    // « CAP » is a level already.
    if (members.length === 0 || levels.some((level) => level.id === id)) return [];
    const ids = members.map((training) => training.id);
    return [{ id, kind: 'family', label, level: mostOften(members.map(exitLevelOf)), trainings: ids, domains: null }];
  });
  const single = trainings.map(
    (training): Start => ({
      id: training.id,
      kind: 'training',
      label: training.label,
      level: exitLevelOf(training),
      trainings: [training.id],
      domains: training.pairs,
    }),
  );
  return [...levels, ...classes, ...families, ...single];
}

/** Of equally frequent ones, the lowest. */
function mostOften(levels: readonly (LevelId | null)[]): LevelId | null {
  const counts = new Map<LevelId, number>();
  for (const level of levels) if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  const rankOf = (id: LevelId) => findLevel(id)?.rank ?? Number.POSITIVE_INFINITY;
  const [first] = [...counts].sort(
    ([one, often], [other, otherOften]) => otherOften - often || rankOf(one) - rankOf(other),
  );
  return first?.[0] ?? null;
}
