/**
 * What two forms of a French word have in common, by rule, over folded words (lower case, no accents).
 *
 * `stemWord` folds gender and number alone: « infirmière » and « infirmiers » are one, « boulangerie » is another.
 * `familyOf` folds a word's relatives too: « réparer », « réparation » and « réparateur » are one. Rules of this light kind
 * follow J. Savoy, « Light stemming approaches for the French, Portuguese, German and Hungarian languages » (2006).
 */

/** Endings, longest first, and what stands for them; the rest of the word keeps at least `rest` letters. */
type Rule = readonly [ending: string, instead: string, rest: number];

/** Thousands of words are folded before the first search: only the rules that can apply are tried. */
type RulesByLetter = ReadonlyMap<string, readonly Rule[]>;

function byLastLetter(rules: readonly Rule[]): RulesByLetter {
  const byLetter = new Map<string, Rule[]>();
  for (const rule of rules) {
    const letter = rule[0].charAt(rule[0].length - 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule]);
  }
  return byLetter;
}

/** Plural endings, then feminine ones brought to what their masculine comes to. */
const PLURALS = byLastLetter([
  ['eaux', 'eau', 1],
  ['travaux', 'travail', 0],
  ['vitraux', 'vitrail', 0],
  ['aux', 'al', 2],
  ['x', '', 3],
  ['s', '', 3],
]);

const GENDERS = byLastLetter([
  ['atrice', 'ateu', 2],
  ['trice', 'teu', 2],
  ['drice', 'deu', 3],
  ['euse', 'eu', 2],
  ['eure', 'eu', 3],
  ['eur', 'eu', 2],
  ['iere', 'i', 2],
  ['ier', 'i', 2],
  ['ienne', 'ien', 2],
  ['onne', 'on', 2],
  ['enne', 'en', 2],
  ['oresse', 'eu', 3],
  ['eresse', 'eu', 3],
  ['esse', '', 3],
  ['ive', 'if', 2],
  ['ere', '', 4],
  ['ete', 'et', 3],
  ['er', '', 4],
  ['ee', '', 3],
  ['e', '', 3],
]);

/** The rules that make relatives alike: the first that applies, twice (« journaliste », « journal »). */
const RELATIVES = byLastLetter([
  ['isation', '', 4],
  ['isateu', '', 4],
  ['ification', '', 4],
  ['ication', 'iqu', 3],
  ['uction', 'u', 3],
  ['ucteu', 'u', 3],
  ['ation', '', 3],
  ['ateu', '', 3],
  ['iteu', '', 4],
  ['eteu', '', 4],
  ['teu', 't', 3],
  ['euri', '', 4],
  ['eri', '', 4],
  ['icien', '', 4],
  ['icit', '', 4],
  ['iqu', '', 4],
  ['ien', '', 4],
  ['issag', '', 4],
  ['issement', '', 4],
  ['ement', '', 4],
  ['ment', '', 5],
  ['abilit', '', 4],
  ['abl', '', 4],
  ['ibl', '', 4],
  ['ism', '', 4],
  ['ist', '', 4],
  ['ativ', '', 4],
  ['atif', '', 4],
  ['cial', 'c', 4],
  ['ical', '', 4],
  ['if', '', 4],
  ['ag', '', 4],
  ['anc', '', 4],
  ['ant', '', 4],
  ['air', '', 4],
  ['eu', '', 3],
  ['ur', '', 4],
  ['uir', 'u', 3],
  ['ir', '', 4],
  ['i', '', 4],
]);

/** Relatives that no rule brings together: irregular verbs of French with their nouns and who does them. */
const IRREGULAR: readonly string[] = [
  'vendre vente vendeur',
  'coudre couture couturier couturiere',
  'peindre peintre peinture',
  'soigner soin soins soignant soigneur',
  'gerer gestion gestionnaire gerant',
  'ecrire ecriture ecrivain',
  'lire lecture lecteur',
  'defendre defense defenseur',
  'cuire cuisson',
  'rediger redaction redacteur',
  'diriger direction directeur',
  'proteger protection protecteur',
  'corriger correction correcteur',
  'concevoir conception concepteur',
  'batir batiment batisseur',
  'distribuer distribution distributeur',
  'elever elevage eleveur',
  'jouer jeu jeux joueur',
  'nager natation nageur',
  'naitre naissance',
  'mourir mort',
  'courir course coureur',
  'teindre teinture teinturier',
  'eteindre extinction',
  'apprendre apprentissage apprenti',
  'secourir secours secouriste',
  'accueillir accueil',
  'acheter achat acheteur',
  'inventer invention inventeur',
  'imprimer impression imprimeur imprimerie',
  'fabriquer fabrication fabricant',
  'sauver sauvetage sauveteur',
  'editer edition editeur',
  'detruire destruction demolition',
  'controler controle controleur',
  'fondre fonderie fondeur',
  'moudre meunier meunerie moulin',
  'traire traite trayeur',
  'recruter recrutement recruteur',
  'transmettre transmission',
  'resoudre resolution',
  'produire production producteur productif',
  'choisir choix',
  'divertir divertissement',
  'sport sportif',
];

/** Both genders of an irregular relative. */
function bothGenders(word: string): string[] {
  const feminine = word
    .replace(/teur$/, 'trice')
    .replace(/eur$/, 'euse')
    .replace(/ier$/, 'iere')
    .replace(/(ant|if)$/, (ending) => (ending === 'if' ? 'ive' : 'ante'));
  return [word, feminine, word.replace(/eur$/, 'euse')];
}

const FAMILY_OF_IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((line) => {
    const words = line.split(' ');
    return words.flatMap(bothGenders).map((word) => [word, `${words[0]}-`] as const);
  }),
);

/** The stem of a folded word: the same for both genders and numbers. */
export function stemWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return undouble(applyFirst(applyFirst(word, PLURALS), GENDERS));
}

/** What a folded word's relatives share with it: the noun, the verb, who does it. Coarser than `stemWord`. */
export function familyOf(word: string): string {
  const stem = stemWord(word);
  const irregular = FAMILY_OF_IRREGULAR.get(applyFirst(word, PLURALS)) ?? FAMILY_OF_IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (stem.length < 5 || /\d/.test(word)) return normaliseEnd(stem);
  return normaliseEnd(applyFirst(undouble(applyFirst(stem, RELATIVES)), RELATIVES));
}

/** « technique » and « technicien », « musique » and « musical ». */
function normaliseEnd(stem: string): string {
  return undouble(stem).replace(/qu$/, 'c').replace(/gu$/, 'g');
}

function applyFirst(word: string, rules: RulesByLetter): string {
  const rule = rules
    .get(word.charAt(word.length - 1))
    ?.find(([ending, , rest]) => word.endsWith(ending) && word.length - ending.length >= rest);
  return rule === undefined ? word : word.slice(0, word.length - rule[0].length) + rule[1];
}

/** « technicienne » loses its second n, « hôtelle » its second l. */
function undouble(word: string): string {
  return /([lnst])\1$/.test(word) ? word.slice(0, -1) : word;
}
