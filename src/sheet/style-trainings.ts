/** Diplomas that a text names with their speciality, and that the sheet's own list lacks. */

import { APOSTROPHES, foldText } from '../domain/fold.ts';
import type { Job, Problem } from '../domain/job.ts';
import { warning } from './problems.ts';
import type { Passage } from './prose.ts';

/** The kinds of diploma, folded as `foldText` does, the longest wording first where one begins another. */
const KINDS: readonly [kind: string, wording: string][] = [
  ['CAP', 'cap agricole|cap maritime|capa|cap'],
  ['BEP', 'bep'],
  ['bac pro', 'bac pro|bac professionnel|baccalaureat professionnel'],
  ['BTS', 'btsa|bts agricole|bts maritime|bts'],
  ['BUT', 'but'],
  ['DUT', 'dut'],
  ['DEUST', 'deust'],
  ['BPJEPS', 'bpjeps'],
  ['DEJEPS', 'dejeps'],
  ['BMA', 'bma'],
  ['BTM', 'btm'],
  ['BP', 'bp|brevet professionnel'],
  ['MC', 'mention complementaire|certificat de specialisation|mc|cs'],
  ['titre professionnel', 'titre professionnel|tp'],
  ['DN MADE', 'dn made|dnmade'],
  ['licence pro', 'licence pro|licence professionnelle'],
  ['licence', 'licence'],
  ['master', 'master'],
  ["diplôme d'État", "diplome d'etat d'|diplome d'etat de|de d'"],
];

/** Diplomas whose initials are plain words in lower case (« but », « cap », « de »): only capitals name them. */
const INITIALS = /^(?:cap|but|bp|mc|cs|tp|de)\b/;

/** A diploma, « mention », and the first word of its speciality. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?<kind>${KINDS.map(([, wording]) => wording).join('|')}) ?(?:(?:mention|specialite|option) )?(?<=['\\s])(?<word>[\\p{L}]{4,})`,
  'gu',
);

/** What follows a diploma's name and is no speciality: verbs, participles and what qualifies any diploma. */
const NO_SPECIALITY = new Set(
  `accede accedent accessible adapte adaptee affine agricole agricoles aide ainsi ajoute ajoutent alors amene amenent apporte
  apprend apprennent approfondit apres assez assure assurent aussi avant avec ayant aucun autre beaucoup bien
  cela celui chaque chez combine comme complementaire complet complete comporte comportant comprend conduit conduisent
  constitue constituent contient convient convainc correspondant couvre cette dans debouche debouchent delivre demande
  demandent depuis devient diminue direct doit doivent donc donne donnant donnent dont dure durent elle encore enseigne
  ensuite entre equivalent etait etre europeen europeenne exige exigent existe existent existant facilite facultatif
  faut favorise fait font formant forme forment fournit francais francaise garantit garantissent general generale habituel
  idem industriel industriels inclut initie insere international jusqu lorsque mais maritime meme mene menent mieux moins
  national nationale necessaire obligatoire obtenu obtenus occupe offre offrant offrent officiel officielle oriente ouvert
  ouvrant ouvre ouvrent parfois pendant permet permettant permettent peut peuvent plus plutot porte portent possible
  pour pourra prend prennent prepare preparent present preparatoire prive privee professionnel professionnelle
  professionnelles professionnels proche propose proposent prouve puis quand quel quelle recent reconnu reconnue rapporte
  rassure rend requis requise reste restent reussi reunit sans selon serait seul seule sera sert servent seront simple soit
  sont souvent specialise specifique suffira suffisant suffit suivant suivi suivie suivent superieur sous tels
  telle tient tous tout toute toutefois toujours tres universitaire universitaires utile utiles valide variees vers vient
  visant vise visent voire vraiment vaut passe passent compte comptent peu classe classes cadre
  scientifique scientifiques tertiaire litteraire sportif sportive artistique technologique economique acces niveau
  enrichi utilisateur abordent aborde accepte acceptent accompagne accueille accueillent alterne associe atteste attire
  autorise certifie change commence confirme consiste continue correspond coute dispense exerce familiarise figure gagne
  initient interesse laisse marie mele montre plait precede ramene rapproche recrute recrutent remplace repond represente
  ressemble sanctionne semble separe suppose touche traite travaille`.split(/\s+/),
);

/** What every diploma has in its name, so that most texts need no closer look. */
const HINT = /[A-Z]{2}|[Bb]ac|[Ll]icence|[Mm]aster|[Bb]revet|[Mm]ention|[Cc]ertificat|[Dd]ipl|[Tt]itre/;

/** Letters of a word that two forms of it share: « boulanger », « boulangère », « boulangerie ». */
const STEM = 5;

/** A warning for each diploma of the texts, once, that no training of the list is alike: same kind, same first word. */
export function checkTrainingsNamed(prose: readonly Passage[], job: Job): Problem[] {
  const listed = job.trainings.map(({ label }) => {
    const folded = foldText(label);
    return { kinds: kindsIn(folded), words: (folded.match(/\p{L}+/gu) ?? []).map(stem) };
  });
  const seen = new Set<string>();
  return prose.flatMap((passage) =>
    findDiplomas(passage.text).flatMap(({ kind, word, text, offset }) => {
      const key = `${kind} ${stem(word)}`;
      const isListed = listed.some(({ kinds, words }) => kinds.has(kind) && words.includes(stem(word)));
      if (isListed || seen.has(key)) return [];
      seen.add(key);
      const message = `Le texte nomme « ${text} », que la liste des formations recommandées n’a pas : ajoutez cette formation à la liste, ou retirez-la du texte.`;
      return [warning('unlisted-training', message, passage.placeAt(offset))];
    }),
  );
}

type Diploma = { kind: string; word: string; text: string; offset: number };

/** The diplomas that a text names with a speciality. */
function findDiplomas(text: string): Diploma[] {
  if (!HINT.test(text)) return [];
  const folded = foldInPlace(text);
  return [...folded.matchAll(NAMED)].flatMap((found) => {
    const { kind: wording = '', word = '' } = found.groups ?? {};
    const written = text.slice(found.index, found.index + found[0].length);
    const kind = KINDS.find(([, wordings]) => wordings.split('|').includes(wording))?.[0];
    const speciality = written.slice(-word.length);
    if (kind === undefined || /^\p{Lu}/u.test(speciality) || !isSpeciality(word, speciality)) return [];
    if (INITIALS.test(wording) && !/^\p{Lu}{2}/u.test(written)) return [];
    const name = (written + restOfWord(text, found.index + written.length)).replace(/\s/g, ' ');
    return [{ kind, word, text: name, offset: found.index }];
  });
}

/** Folded letter for letter, so that places in it are places in the text. */
function foldInPlace(text: string): string {
  const folded = text
    .replace(/\s/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (folded.length === text.length ? folded : text.toLowerCase()).replace(APOSTROPHES, "'");
}

/**
 * Whether a word can begin a speciality. Plural verbs end in « -ent » and participles in « -é »; « -ment » and « -té »
 * are nouns (bâtiment, comptabilité).
 */
function isSpeciality(folded: string, written: string): boolean {
  return !NO_SPECIALITY.has(folded) && !/(?<!m)ent$|issent$/.test(folded) && !/(?:(?<!t)é|ée|és|ées)$/.test(written);
}

/** « -pâtissier » of « boulanger-pâtissier ». */
function restOfWord(text: string, from: number): string {
  return /^(?:-\p{L}+)*/u.exec(text.slice(from))?.[0] ?? '';
}

const KIND_PATTERNS = KINDS.map(([kind, wordings]) => {
  return { kind, pattern: new RegExp(`(?<![\\p{L}-])(?:${wordings})(?:(?<=')|(?![\\p{L}-]))`, 'u') };
});

function kindsIn(label: string): Set<string> {
  return new Set(KIND_PATTERNS.filter(({ pattern }) => pattern.test(label)).map(({ kind }) => kind));
}

function stem(word: string): string {
  return word.slice(0, STEM);
}
