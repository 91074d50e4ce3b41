/** The closed lists of the field: interests, statuses, domains, each with the screen's wording. */

import { foldText, nearestWording } from './fold.ts';

/** A wording of the source and, for the screen, a shorter or plainer one. */
export type Term = { label: string; short: string };

/** The 32 « centres d’intérêt » of the sheets, with a teenager's words for each. */
export const INTERESTS: readonly Term[] = [
  { label: "enquêter, analyser l'information, je veux en faire mon travail", short: 'enquêter, analyser l’info' },
  { label: "j'adore conduire", short: 'conduire' },
  { label: "j'ai le sens du contact", short: 'le contact' },
  { label: "j'ai un bon coup de crayon", short: 'dessiner' },
  { label: "j'aime bien faire des expériences", short: 'faire des expériences' },
  { label: "J'aime communiquer", short: 'communiquer' },
  { label: "j'aime bouger", short: 'bouger' },
  { label: "j'aime être aux commandes", short: 'être aux commandes' },
  { label: "j'aime jongler avec les chiffres", short: 'jongler avec les chiffres' },
  { label: "j'aime la nature", short: 'la nature' },
  { label: "j'aime les langues", short: 'les langues' },
  { label: "j'aime les sensations fortes", short: 'les sensations fortes' },
  { label: "j'aime organiser, gérer", short: 'organiser, gérer' },
  { label: "j'aimerais travailler dehors", short: 'travailler dehors' },
  { label: 'je me passionne pour les nouvelles technologies', short: 'les nouvelles technologies' },
  { label: "je rêve d'un métier artistique", short: 'un métier artistique' },
  { label: "je rêve de travailler à l'étranger", short: 'travailler à l’étranger' },
  { label: 'je suis accro au numérique', short: 'le numérique' },
  { label: 'je veux être utile aux autres', short: 'être utile aux autres' },
  { label: 'je veux faire respecter la loi', short: 'faire respecter la loi' },
  { label: "je veux m'occuper d'animaux", short: 'm’occuper d’animaux' },
  { label: "je veux m'occuper d'enfants", short: 'm’occuper d’enfants' },
  { label: 'je veux protéger la planète', short: 'protéger la planète' },
  { label: 'je veux travailler dans le bâtiment', short: 'le bâtiment' },
  { label: 'je veux travailler dans le commerce', short: 'le commerce' },
  { label: 'je veux travailler dans le spectacle', short: 'le spectacle' },
  { label: 'je veux travailler de mes mains', short: 'travailler de mes mains' },
  { label: 'la mode me fait rêver', short: 'la mode' },
  { label: 'le sport est ma passion', short: 'le sport' },
  { label: 'ma vocation est de soigner', short: 'soigner' },
  { label: "réparer, bricoler, j'adore ça", short: 'réparer, bricoler' },
  { label: 'TV, ciné, radios : ces univers me fascinent', short: 'télé, ciné, radio' },
];

/** The « statuts possibles » of the sheets, in the form that suits everyone. */
export const STATUSES: readonly Term[] = [
  { label: 'salarié', short: 'salarié/e' },
  { label: 'fonctionnaire', short: 'fonctionnaire' },
  { label: 'indépendant', short: 'indépendant/e' },
  { label: 'artisan', short: 'artisan/e' },
  { label: 'libéral', short: 'profession libérale' },
  { label: 'intermittent du spectacle', short: 'intermittent/e du spectacle' },
  { label: 'saisonnier', short: 'saisonnier/ère' },
  { label: 'militaire', short: 'militaire' },
  { label: 'contrat de volontariat', short: 'contrat de volontariat' },
];

/** The 20 domains of Onisep's « Idéo-Métiers Onisep » (edition of October 2025). */
export const DOMAINS: readonly Term[] = [
  { label: 'agriculture, animaux', short: 'agriculture, animaux' },
  { label: 'armée, sécurité', short: 'armée, sécurité' },
  { label: 'arts, culture, artisanat', short: 'arts, culture, artisanat' },
  { label: 'banque, assurances, immobilier', short: 'banque, assurances, immobilier' },
  { label: 'commerce, marketing, vente', short: 'commerce, marketing, vente' },
  { label: 'construction, architecture, travaux publics', short: 'construction, architecture' },
  { label: 'économie, droit, politique', short: 'économie, droit, politique' },
  { label: 'électricité, électronique, robotique', short: 'électricité, robotique' },
  { label: 'environnement, énergies, propreté', short: 'environnement, énergies' },
  { label: 'gestion des entreprises, comptabilité', short: 'gestion, comptabilité' },
  { label: 'histoire-géographie, psychologie, sociologie', short: 'histoire, psychologie, sociologie' },
  { label: 'hôtellerie-restauration, tourisme', short: 'hôtellerie, restauration, tourisme' },
  { label: 'information-communication, audiovisuel', short: 'communication, audiovisuel' },
  { label: 'informatique, Internet', short: 'informatique, Internet' },
  { label: 'lettres, langues, enseignement', short: 'lettres, langues, enseignement' },
  { label: 'logistique, transport', short: 'logistique, transport' },
  { label: 'matières premières, fabrication, industries', short: 'fabrication, industries' },
  { label: 'mécanique', short: 'mécanique' },
  { label: 'santé, social, sport', short: 'santé, social, sport' },
  { label: 'sciences', short: 'sciences' },
];

/** A closed list that can be asked for a wording, whatever its case, accents and apostrophes. */
export type Vocabulary = {
  /** The list's term for a wording; `null`: the list has none. */
  find(wording: string): Term | null;
  /** The list's wording nearest to a wrong one; `null`: none is near. */
  suggest(wording: string): string | null;
  /** The screen's wording of a source's wording: itself where the list has none. */
  short(wording: string): string;
};

export const interests = vocabulary(INTERESTS);
export const statuses = vocabulary(STATUSES);
export const domains = vocabulary(DOMAINS);

function vocabulary(terms: readonly Term[]): Vocabulary {
  const byWording = new Map(terms.map((term) => [foldText(term.label), term]));
  const find = (wording: string) => byWording.get(foldText(wording)) ?? null;
  return {
    find,
    suggest: (wording) =>
      nearestWording(
        wording,
        terms.map((term) => term.label),
      ),
    short: (wording) => find(wording)?.short ?? wording,
  };
}
