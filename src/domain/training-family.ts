/** The families of trainings (« CAP », « BTS », « master » …), and their place in the national framework of certifications. */

import type { TrainingSummary } from './browser-catalogue.ts';
import { foldText } from './fold.ts';
import type { LevelId } from './level.ts';

/**
 * `id`: its word in an address. `types`: how the types of Onisep's « Idéo-Formations initiales » that belong to it begin,
 * folded; `labels`: how the label of a training without a known type begins, folded.
 */
type FamilyEntry = { id: string; label: string; types: readonly string[]; labels: readonly string[] };

/** From the shortest studies to the longest; where one wording begins another, the longer stands first. */
export const TRAINING_FAMILIES = [
  {
    id: 'classe',
    label: 'classe de collège ou de lycée',
    types: ['classe de 4e', 'classe de 3e', 'classe de 2de', 'classe de 1re'],
    labels: ['classe de 4e', 'classe de 3e', 'classe de 2de', 'classe de 1re'],
  },
  { id: 'cap', label: 'CAP', types: ["certificat d'aptitude professionnelle"], labels: ['capa ', 'cap '] },
  { id: 'bac-pro', label: 'bac pro', types: ['baccalaureat professionnel'], labels: ['bac pro'] },
  { id: 'bac-techno', label: 'bac techno', types: ['baccalaureat technologique'], labels: ['bac techno'] },
  { id: 'bac-general', label: 'bac général', types: ['baccalaureat'], labels: ['bac general'] },
  {
    id: 'jeunesse-sport',
    label: 'BPJEPS, DEJEPS, DESJEPS',
    types: [
      'brevet professionnel de la jeunesse',
      "diplome d'etat de la jeunesse",
      "diplome d'etat superieur de la jeunesse",
      "diplome professionnel de l'animation",
    ],
    labels: ['bpjeps', 'dejeps', 'desjeps'],
  },
  {
    id: 'brevet-pro',
    label: 'BP, BMA et autres brevets de métier',
    types: [
      'brevet professionnel',
      'brevet des metiers',
      'brevet technique des metiers',
      'brevet de technicien (',
      'brevet de maitrise',
      'certificat technique des metiers',
      'diplome de technicien des metiers',
    ],
    labels: ['bp ', 'bpa ', 'bma ', 'btm ', 'btms ', 'bm ', 'brevet de maitrise', 'ctm ', 'dtms '],
  },
  {
    id: 'cs',
    label: 'certificat de spécialisation',
    types: ['certificat de specialisation', 'mention complementaire'],
    labels: ['cs ', 'mc '],
  },
  {
    id: 'titre-pro',
    label: 'titre professionnel',
    types: ['titre professionnel'],
    labels: ['titre professionnel', 'tp '],
  },
  { id: 'fcil', label: 'FCIL', types: ["formation complementaire d'initiative locale"], labels: ['fcil'] },
  {
    id: 'prepa',
    label: 'classe préparatoire, mise à niveau',
    types: ['classe preparatoire', 'cycle preparatoire', 'classe de mise a niveau'],
    labels: ['classe preparatoire', 'cpge', 'cycle preparatoire', 'classe de mise a niveau', 'prepa '],
  },
  { id: 'bts', label: 'BTS', types: ['brevet de technicien superieur'], labels: ['btsa ', 'bts '] },
  { id: 'deust', label: 'DEUST', types: ["diplome d'etudes universitaires scientifiques"], labels: ['deust '] },
  { id: 'but', label: 'BUT', types: ['bachelor universitaire de technologie'], labels: ['but '] },
  { id: 'licence-pro', label: 'licence pro', types: ['licence professionnelle'], labels: ['licence pro'] },
  { id: 'licence', label: 'licence', types: ['licence'], labels: ['licence'] },
  { id: 'bachelor', label: 'bachelor d’ingénierie', types: ['bachelor en sciences'], labels: ['bachelor en sciences'] },
  {
    id: 'arts',
    label: 'diplôme d’art (DN MADE, DNA, DNSEP …)',
    types: [
      "diplome national des metiers d'art",
      "diplome national d'art",
      'diplome national superieur',
      "diplome superieur d'arts",
      'diplome universitaire de musicien',
    ],
    labels: ['dn made', 'dnmade', 'dna ', 'dnsp ', 'dnsep ', 'dsaa ', 'dumi'],
  },
  {
    id: 'sante',
    label: 'diplôme de santé',
    types: ["diplome d'etat du paramedical", "diplome d'etat du medical", 'autre formation en sante'],
    labels: [],
  },
  {
    id: 'social',
    label: 'diplôme du travail social',
    types: ["diplome d'etat du travail social", "certificat d'aptitude (travail social)"],
    labels: [],
  },
  {
    id: 'commerce',
    label: 'diplôme d’école de commerce',
    types: ["diplome d'ecole de commerce"],
    labels: ["diplome d'ecole de commerce"],
  },
  {
    id: 'ingenieur',
    label: 'diplôme d’ingénieur',
    types: ["diplome d'ingenieur"],
    labels: ["diplome d'ingenieur", 'ingenieur diplome'],
  },
  {
    id: 'architecture',
    label: 'diplôme d’architecture',
    types: ["diplome des ecoles d'architecture"],
    labels: ["diplome d'etat d'architecte"],
  },
  {
    id: 'iep',
    label: 'diplôme d’IEP',
    types: ["diplome d'institut d'etudes politiques"],
    labels: ["diplome de l'iep"],
  },
  { id: 'mastere', label: 'mastère spécialisé', types: ['mastere'], labels: ['mastere'] },
  {
    id: 'master',
    label: 'master, magistère, MSc',
    types: ['master', 'magistere', "preparation a l'agregation"],
    labels: ['master', 'magistere', 'msc '],
  },
  { id: 'du', label: 'diplôme d’université', types: ["diplome d'universite"], labels: ['du ', "diplome d'universite"] },
  { id: 'ecole', label: 'formation d’école spécialisée', types: ["formation d'ecole"], labels: [] },
  {
    id: 'fonction-publique',
    label: 'formation de la fonction publique',
    types: ['formation de fonctionnaires', 'preparation aux concours'],
    labels: ['preparation aux concours'],
  },
] as const satisfies readonly FamilyEntry[];

type Family = (typeof TRAINING_FAMILIES)[number];

/** The word of a family in addresses: `cap`, `bts`, `master` … */
export type FamilyId = Family['id'];

/** The family of a training, by its type, else by how its label begins; `null`: none is known. */
export function findFamily({ type, label }: Pick<TrainingSummary, 'type' | 'label'>): Family | null {
  const kind = type === null ? 'labels' : 'types';
  const folded = `${foldText(type ?? label)} `;
  const families: readonly (Family & FamilyEntry)[] = TRAINING_FAMILIES;
  return families.find((family) => family[kind].some((beginning) => folded.startsWith(beginning))) ?? null;
}

/**
 * Levels of the « cadre national des certifications professionnelles » (Code du travail, article D. 6113-19, from décret
 * n° 2019-14 of 8 January 2019): what a diploma that ends at each rung is worth as a rule.
 */
const NATIONAL_LEVELS: Readonly<Partial<Record<LevelId, number>>> = {
  cap: 3,
  'cap-1': 3,
  bac: 4,
  'bac-1': 4,
  'bac-2': 5,
  'bac-3': 6,
  'bac-4': 6,
  'bac-5': 7,
  'bac-6': 7,
  'bac-7': 7,
  'bac-8': 8,
};

/**
 * Where a training stands in the national framework: its level, 3 to 8. `stated`: its own certification says so; `rule`: its
 * exit level is worth that as a rule. `none`: it is not registered there; `unknown`: nothing tells.
 */
export type NationalPlace = { level: number; from: 'stated' | 'rule' } | { level: null; from: 'none' | 'unknown' };

/** A training's place in the national framework of certifications. */
export function findNationalPlace({
  certification,
  exitLevel,
}: Pick<TrainingSummary, 'certification' | 'exitLevel'>): NationalPlace {
  const stated = /^niveau ([3-8])$/.exec(foldText(certification ?? ''))?.[1];
  if (stated !== undefined) return { level: Number(stated), from: 'stated' };
  if (certification !== null) return { level: null, from: 'none' };
  const level = exitLevel === null ? undefined : NATIONAL_LEVELS[exitLevel];
  return level === undefined ? { level: null, from: 'unknown' } : { level, from: 'rule' };
}
