/** The quiz's cards in words: a question a reader can answer by oui, bof or non, and what it looks like on a real day. */

import type { Choice } from '../../domain/browser-catalogue.ts';
import { slugify } from '../../domain/fold.ts';
import { capitalise } from '../ui/words.ts';

/** What a card says. `example` may be empty. */
export type CardWords = { question: string; example: string };

/** By the source's wording of the interest. */
const WORDS: Readonly<Record<string, CardWords>> = {
  "enquêter, analyser l'information, je veux en faire mon travail": {
    question: 'Enquêter, recouper des informations\u00a0?',
    example: 'Chercher pourquoi, vérifier une source, ne pas lâcher avant d’avoir compris.',
  },
  "j'adore conduire": {
    question: 'Être au volant\u00a0?',
    example: 'Un camion, un tracteur, un train, une pelleteuse.',
  },
  "j'ai le sens du contact": {
    question: 'Parler avec des gens que tu ne connais pas\u00a0?',
    example: 'Accueillir, écouter, mettre à l’aise.',
  },
  "j'ai un bon coup de crayon": {
    question: 'Dessiner\u00a0?',
    example: 'Des croquis, des plans, des personnages, sur papier ou sur écran.',
  },
  "j'aime bien faire des expériences": {
    question: 'Faire des expériences\u00a0?',
    example: 'Mesurer, mélanger, recommencer en changeant une seule chose.',
  },
  "J'aime communiquer": {
    question: 'Faire passer un message\u00a0?',
    example: 'Écrire, présenter devant une salle, tenir un compte suivi.',
  },
  "j'aime bouger": {
    question: 'Ne pas rester assis toute la journée\u00a0?',
    example: 'Changer de lieu, se déplacer, avoir le corps actif.',
  },
  "j'aime être aux commandes": {
    question: 'Décider et entraîner une équipe\u00a0?',
    example: 'Répartir le travail, trancher, répondre du résultat.',
  },
  "j'aime jongler avec les chiffres": {
    question: 'Manier les chiffres\u00a0?',
    example: 'Des comptes, des statistiques, des calculs qui tombent juste.',
  },
  "j'aime la nature": {
    question: 'Vivre près de la nature\u00a0?',
    example: 'Les plantes, la forêt, la mer, les saisons.',
  },
  "j'aime les langues": {
    question: 'Utiliser d’autres langues\u00a0?',
    example: 'Traduire, accueillir, travailler avec des gens de partout.',
  },
  "j'aime les sensations fortes": {
    question: 'Sentir l’adrénaline\u00a0?',
    example: 'La hauteur, l’urgence, la vitesse, avec du sang-froid.',
  },
  "j'aime organiser, gérer": {
    question: 'Organiser, que tout soit prêt à temps\u00a0?',
    example: 'Un planning, un budget, un événement qui se déroule comme prévu.',
  },
  "j'aimerais travailler dehors": {
    question: 'Travailler dehors\u00a0?',
    example: 'Par tous les temps, sur un chantier, dans un champ, en montagne.',
  },
  'je me passionne pour les nouvelles technologies': {
    question: 'Suivre les nouvelles technologies\u00a0?',
    example: 'Les robots, l’intelligence artificielle, ce qui n’existait pas hier.',
  },
  "je rêve d'un métier artistique": {
    question: 'Créer quelque chose à toi\u00a0?',
    example: 'De la musique, un objet, une image, une histoire.',
  },
  "je rêve de travailler à l'étranger": {
    question: 'Partir travailler dans un autre pays\u00a0?',
    example: 'Quelques mois ou quelques années, avec d’autres habitudes.',
  },
  'je suis accro au numérique': {
    question: 'Passer du temps sur un ordinateur pour fabriquer quelque chose\u00a0?',
    example: 'Coder, monter une vidéo, construire un site, administrer un réseau.',
  },
  'je veux être utile aux autres': {
    question: 'Aider quelqu’un, tous les jours\u00a0?',
    example: 'Accompagner, conseiller, soulager, protéger.',
  },
  'je veux faire respecter la loi': {
    question: 'Faire respecter les règles\u00a0?',
    example: 'Contrôler, défendre, juger, protéger.',
  },
  "je veux m'occuper d'animaux": {
    question: 'T’occuper d’animaux\u00a0?',
    example: 'Les nourrir, les soigner, les élever, les dresser.',
  },
  "je veux m'occuper d'enfants": {
    question: 'T’occuper d’enfants\u00a0?',
    example: 'Leur apprendre, jouer avec eux, les garder, les soigner.',
  },
  'je veux protéger la planète': {
    question: 'Protéger la planète dans ton travail\u00a0?',
    example: 'L’eau, l’air, l’énergie, les déchets, les espèces.',
  },
  'je veux travailler dans le bâtiment': {
    question: 'Construire, rénover des bâtiments\u00a0?',
    example: 'Monter un mur, poser un toit, dessiner une maison.',
  },
  'je veux travailler dans le commerce': {
    question: 'Vendre, négocier, tenir une boutique\u00a0?',
    example: 'Conseiller un client, choisir les produits, défendre un prix.',
  },
  'je veux travailler dans le spectacle': {
    question: 'Travailler pour la scène\u00a0?',
    example: 'Devant le public ou en coulisses\u00a0: lumière, son, décor, costume.',
  },
  'je veux travailler de mes mains': {
    question: 'Travailler de tes mains\u00a0?',
    example: 'Tailler, coudre, pétrir, assembler, et voir le résultat.',
  },
  'la mode me fait rêver': {
    question: 'Le monde de la mode et de la beauté\u00a0?',
    example: 'Les tissus, les coupes, le style, le soin.',
  },
  'le sport est ma passion': {
    question: 'Mettre le sport au cœur de ton métier\u00a0?',
    example: 'Entraîner, encadrer, s’entraîner, équiper.',
  },
  'ma vocation est de soigner': {
    question: 'Soigner\u00a0?',
    example: 'À l’hôpital, en cabinet, à domicile, sur le lieu d’un accident.',
  },
  "réparer, bricoler, j'adore ça": {
    question: 'Réparer, bricoler\u00a0?',
    example: 'Démonter, trouver la panne, remonter, et ça marche.',
  },
  'TV, ciné, radios : ces univers me fascinent': {
    question: 'Le cinéma, la télé, la radio\u00a0?',
    example: 'Tourner, monter, enregistrer, présenter.',
  },
};

const BY_SLUG = new Map(Object.entries(WORDS).map(([label, words]) => [slugify(label), words]));

/** An interest of the catalogue as a card; one that the field's list does not have is asked in its own words. */
export function cardWords({ slug, short }: Choice): CardWords {
  return BY_SLUG.get(slug) ?? { question: `${capitalise(short)}\u00a0?`, example: '' };
}
