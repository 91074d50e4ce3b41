/**
 * The marks of the domains, drawn for Azimut like the legend of a map: on a grid of 32 by 32 (x to the right, y down),
 * every line two units wide, round at its ends and corners, nothing filled but small dots.
 * A mark's colour and the shape of the ground behind it tell its family, so that colour is never alone to say it.
 */

/** Forest: living things and people. Water: what circulates (words, figures, money). Earth: what hands make and move. */
export type Family = 'forest' | 'water' | 'earth';

/** Lines in SVG's path language, and the centres of the dots. */
export type Drawing = { paths: readonly string[]; dots?: readonly (readonly [x: number, y: number])[] };

export type Mark = Drawing & { family: Family };

/** The shape behind a mark: rounded square, circle, square with two corners cut. */
export const GROUNDS: Readonly<Record<Family, string>> = {
  forest: 'M9 0h14a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9V9a9 9 0 0 1 9-9z',
  water: 'M16 0a16 16 0 0 1 0 32 16 16 0 0 1 0-32z',
  earth: 'M10 0h20a2 2 0 0 1 2 2v20L22 32H2a2 2 0 0 1-2-2V10z',
};

/** By the slug of the domain: `sante-social-sport`. */
export const DOMAIN_MARKS: Readonly<Record<string, Mark>> = {
  // A cow's head, face on, with the farmer's tag in one ear.
  'agriculture-animaux': {
    family: 'forest',
    paths: [
      'M11 9.5Q15.5 8 20 9.5L19.5 18',
      'M11 9.5L11.5 18',
      'M15.5 18c3.5 0 6 1.7 6 4.3s-2.5 4.2-6 4.2-6-1.6-6-4.2S12 18 15.5 18z',
      'M11 9.5C8.5 8 6 9 4.5 11.5c2.5 2 5 2 6.6.5',
      'M20 9.5c2.5-1.5 5-0.5 6.5 2-2.5 2-5 2-6.6.5',
      'M11.5 8.5C10 7.5 9.5 6 10 4.5',
      'M19.5 8.5c1.5-1 2-2.5 1.5-4',
      'M23.7 13.5h3.8v4.5h-3.8z',
    ],
    dots: [
      [13.2, 22.2],
      [17.8, 22.2],
    ],
  },
  // A service cap, its badge the chevron of a rank.
  'armee-securite': {
    family: 'forest',
    paths: [
      'M9 16C6 14.5 4.5 12.5 5 11c4-1 6.5-5 11-5s7 4 11 5c0.5 1.5-1 3.5-4 5',
      'M9 16c4-1.5 10-1.5 14 0v4.5c-4-1.5-10-1.5-14 0z',
      'M9 20.5c0 7 14 7 14 0',
      'M13.5 12l2.5-2 2.5 2',
    ],
  },
  // A violin whose neck ends in a brush: the arts, and the hand that makes.
  'arts-culture-artisanat': {
    family: 'earth',
    paths: [
      'M17 15C19.8 17.8 18.8 20.3 16.7 21C14.9 21.4 14.2 22.1 14.3 23.6C14.5 26.7 10.6 29.1 6.8 25.2C2.9 21.4 5.3 17.5 8.4 17.7C9.9 17.8 10.6 17.1 11 15.3C11.7 13.2 14.2 12.2 17 15Z',
      'M8.2 21L11 23.8',
      'M13.1 18.9L20.9 11.1',
      'M20.9 11.1C19.6 7.7 22.1 5.2 27 5C26.8 9.9 24.3 12.4 20.9 11.1Z',
    ],
  },
  // A house locked like a safe, whose roof is an open umbrella.
  'banque-assurances-immobilier': {
    family: 'water',
    paths: [
      'M16 5v2',
      'M5.5 16C6 10.5 10.5 7 16 7s10 3.5 10.5 9c-2-2-5-2-7 0-2-2-5-2-7 0-2-2-5-2-7 0z',
      'M9 17v9h14v-9',
      'M16 21v2',
    ],
    dots: [[16, 20.5]],
  },
  // The price slate of a market stall, planted in an apple.
  'commerce-marketing-vente': {
    family: 'water',
    paths: [
      'M16 18.5c-1.8-1.3-7-1.3-7 3.5 0 3 2 5.5 4.3 5.5 1.2 0 1.5-0.5 2.7-0.5s1.5.5 2.7.5c2.3 0 4.3-2.5 4.3-5.5 0-4.8-5.2-4.8-7-3.5z',
      'M16 18.5v-4',
      'M9 4.5h14v10H9z',
      'M18.3 7.5l-4.6 4',
    ],
    dots: [
      [13, 7.9],
      [19, 11.1],
    ],
  },
  // A crane about to lay the roof on the walls.
  'construction-architecture-travaux-publics': {
    family: 'earth',
    paths: ['M24 27V5L9 8.5', 'M6 8.5h21.5L24 5', 'M11.5 8.5V12', 'M5.5 17.5l6-5 6 5', 'M7.5 21v6h8v-6'],
  },
  // Scales that one single dot tips: a voice, a coin, a proof.
  'economie-droit-politique': {
    family: 'water',
    paths: ['M16 5.5v21', 'M11 26.5h10', 'M7.5 10.5l17-4', 'M7.5 10.5L2.8 19.5h9.4z', 'M24.5 6.5L21 13.5h7z'],
    dots: [[7.5, 17]],
  },
  // A plug that is a robot's face; the lead comes out of its chin.
  'electricite-electronique-robotique': {
    family: 'earth',
    paths: ['M12 9V5', 'M20 9V5', 'M8 9.5h16V15a8 8 0 0 1-16 0z', 'M16 23c0 4 5 4.5 10 3', 'M13.5 18.5h5'],
    dots: [
      [12.7, 14],
      [19.3, 14],
    ],
  },
  // A wind turbine over water; its blades are leaves.
  'environnement-energies-proprete': {
    family: 'forest',
    paths: [
      'M16 13.5C14.5 10 15.6 6.7 18.7 3.4C19.8 7.8 19.1 11.2 16 13.5Z',
      'M16 13.5C19.8 13.9 22.2 16.5 23.4 20.9C19 19.7 16.4 17.3 16 13.5Z',
      'M16 13.5C13.7 16.6 10.3 17.3 5.9 16.2C9.2 13.1 12.5 12 16 13.5Z',
      'M16 16v10.5',
      'M6 26.5c3.5-2 6.5-2 10 0s6.5 2 10 0',
    ],
  },
  // A pie chart as thick as a cheese, a slice lifted: what the French call a « camembert ».
  'gestion-des-entreprises-comptabilite': {
    family: 'water',
    paths: [
      'M14 10C8.5 10.5 5 13 5 16s4.5 6 10.5 6S26 19.5 26 16H14z',
      'M5 16v4.5c0 3.3 4.5 6 10.5 6S26 23.8 26 20.5V16',
      'M18 12.5V6.5c5.5.3 9 3 9.3 6z',
    ],
  },
  // A head in profile, thinking in contour lines: a hill and its summit.
  'histoire-geographie-psychologie-sociologie': {
    family: 'forest',
    paths: [
      'M11 27v-4C7.5 21 6 18 6 14.5 6 9 10.5 5 15.5 5c5 0 9 3.5 9 8.5l2.5 4.5h-2.5v3a2 2 0 0 1-2 2h-3v4',
      'M9.8 14c0-3 2.7-5.2 5.7-5.2s5.3 2 5.3 4.7-2.8 2.7-4.8 4.3-6.2-0.3-6.2-3.8z',
    ],
    dots: [[15, 13]],
  },
  // A dish under its cover: mountains are served.
  'hotellerie-restauration-tourisme': {
    family: 'forest',
    paths: ['M5.5 22a10.5 10.5 0 0 1 21 0', 'M4.5 22h23', 'M10 26h12', 'M9.5 22l5-6.7 3 4 1.8-1.8 3.5 4.5'],
    dots: [[16, 8.3]],
  },
  // A film clapper whose slate is a speech bubble.
  'information-communication-audiovisuel': {
    family: 'water',
    paths: ['M7 14h18v9H15l-4 4v-4H7z', 'M7 14L6 10.3 23.5 5.7l1 3.7z', 'M11.5 9l2 3', 'M17 7.5l2 3'],
  },
  // A screen waiting for a command, afloat on the waves (« naviguer »).
  'informatique-internet': {
    family: 'water',
    paths: [
      'M8.5 5.5h15a2 2 0 0 1 2 2v12h-19v-12a2 2 0 0 1 2-2z',
      'M11.5 9.5l3 3-3 3',
      'M17 15.5h3.5',
      'M4 24.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0 4 2 6 0',
    ],
  },
  // The letter « é », its accent a pencil.
  'lettres-langues-enseignement': {
    family: 'water',
    paths: ['M9 20.5h13a6.5 6.5 0 1 0-2.5 5', 'M12.8 10.8L14.8 7 20.6 3l2.2 3.2L17 10.2z'],
  },
  // A lorry whose load is a parcel tied with a bow.
  'logistique-transport': {
    family: 'earth',
    paths: [
      'M7 23.5H5V12h13v11.5h-5',
      'M18 15h4.5l4.5 4v4.5h-2',
      'M18 23.5h1',
      'M12.5 24a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
      'M24.5 24a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
      'M11.5 12v6',
      'M11.5 12C10 7.5 6.5 6.5 6.5 9s3 3 5 3z',
      'M11.5 12c1.5-4.5 5-5.5 5-3s-3 3-5 3z',
    ],
  },
  // A factory whose chimney is the bottle that it makes.
  'matieres-premieres-fabrication-industries': {
    family: 'earth',
    paths: ['M6 27V15.5c0-2.5 2-2.5 2-5V5h3.5v5.5c0 2.5 2 2.5 2 5V19l6-3.5V19l6.5-3.5V27z', 'M8 8h3.5'],
  },
  // A piston whose rod is a spanner, gripping a nut.
  mecanique: {
    family: 'earth',
    paths: [
      'M21.3 3.6L28.4 10.7L22.7 16.4L15.6 9.3Z',
      'M18.5 6.5L25.5 13.5',
      'M19.2 12.8L15.6 16.4',
      'M4.3 19.2L7.2 16.4C9.6 13.9 13.2 13.9 15.6 16.4C18.1 18.8 18.1 22.4 15.6 24.8L12.8 27.7',
      'M12.1 19.9L13 22.9L10.8 25L7.9 24.1L7 21.2L9.1 19Z',
    ],
  },
  // A stethoscope that ends in a coach's whistle.
  'sante-social-sport': {
    family: 'forest',
    paths: [
      'M5.5 5.5h2M13.5 5.5h2',
      'M5.5 5.5V10a5 5 0 0 0 10 0V5.5',
      'M10.5 15v7.3a2.7 2.7 0 0 0 5.4 0',
      'M15.9 21.8a4.6 4.6 0 1 0 9.2 0H28v-4.6h-7.5a4.6 4.6 0 0 0-4.6 4.6z',
    ],
    dots: [[20.5, 21.8]],
  },
  // A flask; the bubbles that leave it bind into a molecule.
  sciences: {
    family: 'forest',
    paths: [
      'M12.5 13.5h7',
      'M13.5 13.5v3L8 25a1.6 1.6 0 0 0 1.4 2.5h13.2A1.6 1.6 0 0 0 24 25l-5.5-8.5v-3',
      'M11 21.5h10',
      'M15 9.5l6-2.5-4.5-3.2',
    ],
    dots: [
      [15, 9.5],
      [21, 7],
      [16.3, 3.8],
    ],
  },
};

/** For a domain that has no mark yet, without a ground: the triangle that stands for a surveyed point on a map. */
export const UNKNOWN_MARK: Drawing = { paths: ['M16 6.5l10 18H6z'], dots: [[16, 18]] };
