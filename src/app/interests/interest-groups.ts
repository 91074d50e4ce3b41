/** The 32 interests in groups, so that a reader finds their own at a glance. */

/** Slugs of interests, under what they have in common. Each interest stands in one group. */
export const INTEREST_GROUPS: readonly { title: string; interests: readonly string[] }[] = [
  {
    title: 'Bouger, être dehors',
    interests: [
      'j-aime-bouger',
      'j-aimerais-travailler-dehors',
      'le-sport-est-ma-passion',
      'j-aime-les-sensations-fortes',
      'j-adore-conduire',
    ],
  },
  {
    title: 'Faire de ses mains',
    interests: [
      'je-veux-travailler-de-mes-mains',
      'reparer-bricoler-j-adore-ca',
      'je-veux-travailler-dans-le-batiment',
    ],
  },
  {
    title: 'S’occuper des autres',
    interests: [
      'je-veux-etre-utile-aux-autres',
      'ma-vocation-est-de-soigner',
      'je-veux-m-occuper-d-enfants',
      'je-veux-faire-respecter-la-loi',
    ],
  },
  {
    title: 'La nature et les animaux',
    interests: ['j-aime-la-nature', 'je-veux-m-occuper-d-animaux', 'je-veux-proteger-la-planete'],
  },
  {
    title: 'Créer, faire rêver',
    interests: [
      'je-reve-d-un-metier-artistique',
      'j-ai-un-bon-coup-de-crayon',
      'la-mode-me-fait-rever',
      'je-veux-travailler-dans-le-spectacle',
      'tv-cine-radios-ces-univers-me-fascinent',
    ],
  },
  {
    title: 'Parler, rencontrer, voyager',
    interests: [
      'j-ai-le-sens-du-contact',
      'j-aime-communiquer',
      'j-aime-les-langues',
      'je-reve-de-travailler-a-l-etranger',
      'je-veux-travailler-dans-le-commerce',
    ],
  },
  {
    title: 'Comprendre, chercher',
    interests: [
      'j-aime-bien-faire-des-experiences',
      'enqueter-analyser-l-information-je-veux-en-faire-mon-travail',
      'j-aime-jongler-avec-les-chiffres',
      'je-suis-accro-au-numerique',
      'je-me-passionne-pour-les-nouvelles-technologies',
    ],
  },
  {
    title: 'Prendre les choses en main',
    interests: ['j-aime-organiser-gerer', 'j-aime-etre-aux-commandes'],
  },
];
