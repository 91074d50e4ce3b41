export type Family = 'forest' | 'water' | 'earth';
export type Mark = { family: Family; paths: readonly string[]; dots?: readonly (readonly [number, number])[] };
export const DOMAIN_MARKS: Readonly<Record<string, Mark>> = {
  'agriculture-animaux': {
    family: 'forest',
    paths: [
      'M11.5 10Q16 8.500 20.500 10L20 18.500',
      'M11.500 10L12 18.500',
      'M16 18.500c3.500 0 6 1.500 6 4s-2.500 4-6 4-6-1.500-6-4 2.500-4 6-4z',
      'M11.500 10C9 8.500 6.500 9.500 5 12c2.500 2 5 2 6.700.500',
      'M20.500 10c2.500-1.500 5-.500 6.500 2-2.500 2-5 2-6.700.500',
      'M12 9C10.500 8 10 6.500 10.500 5',
      'M20 9c1.500-1 2-2.500 1.500-4',
    ],
    dots: [
      [13.8, 22.5],
      [18.2, 22.5],
    ],
  },
  'armee-securite': {
    family: 'forest',
    paths: ['M9 10l6-5 6 5v17H9z', 'M9 19l6-4.500 6 4.500', 'M9 24l6-4.500 6 4.500', 'M21 11c7 1 7 13 0 14'],
    dots: [[15, 11]],
  },
  'environnement-energies-proprete': {
    family: 'forest',
    paths: [
      'M16 12C13 9.500 13 7 16 4c3 3 3 5.500 0 8z',
      'M16 12c3.700-1.300 5.800-.100 6.900 4-4.100 1.100-6.200-.100-6.900-4z',
      'M16 12c-3.700-1.300-5.800-.100-6.900 4 4.100 1.100 6.200-.100 6.900-4z',
      'M16 16v10',
      'M6 26c3.500-2 6.500-2 10 0s6.500 2 10 0',
    ],
  },
  'histoire-geographie-psychologie-sociologie': {
    family: 'forest',
    paths: [
      'M11 27v-4C7.500 21 6 18 6 14.500 6 9 10.500 5 15.500 5c5 0 9 3.500 9 8.500l2.500 4.500h-2.500v3a2 2 0 0 1-2 2h-3v4',
      'M10 14c0-3 2.500-5 5.500-5s5 2 5 4.500-2.500 2.500-4.500 4-6-.500-6-3.500z',
    ],
    dots: [[15, 13]],
  },
  'hotellerie-restauration-tourisme': {
    family: 'forest',
    paths: [
      'M6.500 21.500a9.500 9.500 0 0 1 19 0',
      'M5 21.500h22',
      'M10 25.500h12',
      'M10.500 21.500l4-5.500 2.500 3 1.500-1.500 3 4',
    ],
    dots: [[16, 9]],
  },
  'sante-social-sport': {
    family: 'forest',
    paths: [
      'M22.500 7.500a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
      'M16.500 12a2.700 2.700 0 0 1 4.700 2.700l-3 5.200a2.700 2.700 0 0 1-4.700-2.700z',
      'M20 21l1 2-2 4',
      'M13 20l-2.500 3.500H6',
      'M22 15l2 1.500 3-1.500',
      'M15 12h-4l-2 3.500',
    ],
    dots: [[17.3, 16]],
  },
  sciences: {
    family: 'forest',
    paths: [
      'M12 12h8',
      'M13 12v3.500L7.500 24a2 2 0 0 0 1.700 3h13.600a2 2 0 0 0 1.700-3L19 15.500V12',
      'M10.500 20.500h11',
      'M18.700 6.500a2.700 2.700 0 1 1-5.400 0 2.700 2.700 0 0 1 5.400 0z',
      'M10.500 8.500l11-4',
    ],
    dots: [[16, 23.7]],
  },
  'banque-assurances-immobilier': {
    family: 'water',
    paths: [
      'M16 5v2',
      'M5.500 16C6 10.500 10.500 7 16 7s10 3.500 10.500 9c-2-2-5-2-7 0-2-2-5-2-7 0-2-2-5-2-7 0z',
      'M9 17v9h14v-9',
      'M16 21v2',
    ],
    dots: [[16, 20.5]],
  },
  'commerce-marketing-vente': {
    family: 'water',
    paths: [
      'M9.500 5h13v9h-13z',
      'M18.500 7.500l-5 4',
      'M16 14v4',
      'M5.500 21h21l-2 5.500h-17z',
      'M8 21a4 4 0 0 1 8 0 4 4 0 0 1 8 0',
    ],
    dots: [
      [13, 7.7],
      [19, 11.3],
    ],
  },
  'economie-droit-politique': {
    family: 'water',
    paths: ['M16 6v20', 'M11 26h10', 'M7.500 11.500l17-4', 'M7.500 11.500L4 19h7z', 'M24.500 7.500L21 15h7z'],
    dots: [[16, 9]],
  },
  'gestion-des-entreprises-comptabilite': {
    family: 'water',
    paths: [
      'M8 6v20',
      'M24 6v20',
      'M8 10h16',
      'M8 16h16',
      'M8 22h16',
      'M20 8.500v3',
      'M20 14.500v3',
      'M16.500 14.500v3',
      'M20 20.500v3',
      'M16.500 20.500v3',
      'M13 20.500v3',
    ],
  },
  'information-communication-audiovisuel': {
    family: 'water',
    paths: ['M7 14h18v9H15l-4 4v-4H7z', 'M7 14L6 10.300 23.500 5.700l1 3.700z', 'M11.500 9l2 3', 'M17 7.500l2 3'],
  },
  'informatique-internet': {
    family: 'water',
    paths: [
      'M9 8c-2 0-3 1-3 3v2.500L4 16l2 2.500V21c0 2 1 3 3 3',
      'M23 8c2 0 3 1 3 3v2.500l2 2.500-2 2.500V21c0 2-1 3-3 3',
      'M21 16a5 5 0 1 1-10 0 5 5 0 0 1 10 0z',
      'M11 16h10',
      'M16 11c-2 3-2 7 0 10',
    ],
  },
  'lettres-langues-enseignement': {
    family: 'water',
    paths: ['M9.500 19.500h13a6.500 6.500 0 1 0-2.500 5', 'M14.500 10.500l.500-3L20 3.500l2.500 3-5 4z'],
  },
  'arts-culture-artisanat': {
    family: 'earth',
    paths: [
      'M27 5l-9.500 7.500 2.500 2.500z',
      'M17.500 12.500c-3.500.500-3 4-5 6.500 3.500.500 7-.500 7.500-4',
      'M12.500 19C9 17.500 5 19 5 22.500S10 27 15 26.500s9-1.500 10.500-5',
    ],
  },
  'construction-architecture-travaux-publics': {
    family: 'earth',
    paths: [
      'M23.500 27V5',
      'M6 9h21',
      'M23.500 5L12 9',
      'M23.500 5L27 9',
      'M12 9v3',
      'M6 17l6-4.500 6 4.500z',
      'M8 21v6h8v-6',
    ],
  },
  'electricite-electronique-robotique': {
    family: 'earth',
    paths: ['M12 9V5', 'M20 9V5', 'M8 9.500h16V15a8 8 0 0 1-16 0z', 'M16 23c0 4 5 4.500 10 3', 'M13.500 18.500h5'],
    dots: [
      [12.7, 14],
      [19.3, 14],
    ],
  },
  'logistique-transport': {
    family: 'earth',
    paths: [
      'M7 23.500H5V12h13v11.500h-5',
      'M18 15h4.500l4.500 4v4.500h-2',
      'M18 23.500h1',
      'M12.500 24a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
      'M24.500 24a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
      'M11.500 12v6',
      'M11.500 12C10 7.500 6.500 6.500 6.500 9s3 3 5 3z',
      'M11.500 12c1.500-4.500 5-5.500 5-3s-3 3-5 3z',
    ],
  },
  'matieres-premieres-fabrication-industries': {
    family: 'earth',
    paths: [
      'M8 21h16a3 3 0 0 1 0 6H8a3 3 0 0 1 0-6z',
      'M6 21l.500-4 3-2 2.500 2.500V21',
      'M20.500 21v-6H26v6',
      'M16 5v6',
      'M13 11h6',
    ],
    dots: [
      [8, 24],
      [16, 24],
      [24, 24],
    ],
  },
  mecanique: {
    family: 'earth',
    paths: [
      'M11 4.500h10v8H11z',
      'M11 8.500h10',
      'M16 12.500V16',
      'M10.500 27a6.500 6.500 0 1 1 11 0',
      'M16 19.800l2.800 1.600v3.200L16 26.200l-2.800-1.600v-3.200z',
    ],
  },
};
export const UNKNOWN_MARK = [
  'M7 25h18',
  'M10 25c-2-4 0-6 6-6s8 2 6 6',
  'M12 19c-1-3 0-5 4-5s5 2 4 5',
  'M14 14c-.500-2.500.500-4 2-4s2.500 1.500 2 4',
];
