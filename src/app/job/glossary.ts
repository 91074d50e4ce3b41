/** Hard words of the sheets, in plain French. Shown under a sheet whose texts or trainings hold them. */

export const GLOSSARY: readonly { word: string; pattern: RegExp; meaning: string }[] = [
  {
    word: 'alternance',
    pattern: /\balternance\b/i,
    meaning: 'se former en passant une partie du temps en entreprise, avec un contrat et un salaire.',
  },
  {
    word: 'apprentissage',
    pattern: /\bapprentissage\b/i,
    meaning: 'un contrat d’alternance, entre une entreprise et un centre de formation (CFA).',
  },
  {
    word: 'BP',
    pattern: /\bBP\b/,
    meaning: 'brevet professionnel\u00a0: il se prépare en alternance après un CAP, et vaut un bac.',
  },
  {
    word: 'BTS',
    pattern: /\bBTSA?\b/,
    meaning: 'brevet de technicien supérieur\u00a0: 2 ans après le bac, au lycée ou en alternance.',
  },
  {
    word: 'BUT',
    pattern: /\bBUT\b/,
    meaning: 'bachelor universitaire de technologie\u00a0: 3 ans après le bac, dans un IUT.',
  },
  {
    word: 'CAP',
    pattern: /\bCAPa?\b/,
    meaning: 'certificat d’aptitude professionnelle\u00a0: 2 ans après la 3e, pour apprendre un métier.',
  },
  {
    word: 'bac pro',
    pattern: /\bbac(?:calauréat)? pro(?:fessionnel)?\b/i,
    meaning: 'baccalauréat professionnel\u00a0: 3 ans après la 3e, en lycée professionnel ou en alternance.',
  },
  {
    word: 'concours',
    pattern: /\bconcours\b/i,
    meaning: 'un examen où le nombre de places est fixé\u00a0: les mieux classés sont pris.',
  },
  {
    word: 'DE',
    pattern: /\bDE\b/,
    meaning: 'diplôme d’État\u00a0: obligatoire pour exercer certains métiers, comme ceux du soin.',
  },
  { word: 'licence', pattern: /\blicence\b/i, meaning: 'un diplôme d’université, 3 ans après le bac.' },
  {
    word: 'libéral',
    pattern: /\blibéra(?:l|le|ux)\b/i,
    meaning: 'exercer à son compte, payé par ses clients ou ses patients.',
  },
  { word: 'master', pattern: /\bmaster\b/i, meaning: 'un diplôme d’université, 5 ans après le bac.' },
  {
    word: 'mention complémentaire',
    pattern: /\bmention complémentaire\b|\bCS \(ex MC\)/i,
    meaning:
      'un an de plus après un CAP ou un bac pro, pour se spécialiser\u00a0; on dit maintenant certificat de spécialisation.',
  },
  {
    word: 'RNCP',
    pattern: /\bRNCP\b/,
    meaning: 'le répertoire où l’État inscrit les diplômes et titres qu’il reconnaît.',
  },
  {
    word: 'titre professionnel',
    pattern: /\btitre professionnel\b|\bTP\b/i,
    meaning: 'un diplôme du ministère du Travail, souvent préparé en quelques mois.',
  },
];
