/** What became of what was gathered, in sentences: how many, whose, and what to do about what could not be taken. */

import type { ClassRecord } from '../../domain/class-record.ts';
import { MOST_ANSWERS } from '../../domain/class-record.ts';
import type { Entry } from './gather.ts';

/** How many names are listed before « et 12 autres ». */
const MOST_NAMED = 6;

type Say = (count: number, whose: string) => string;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const DAMAGED_LINK = 'Demandez qu’on vous l’envoie à nouveau, en entier, ou scannez le code.';

const SENTENCES: Readonly<Record<Entry['what'], Say>> = {
  added: (count, whose) => `${plural(count, 'choix ajouté', 'choix ajoutés')}\u00a0: ${whose}.`,
  replaced: (count, whose) =>
    `${plural(count, 'élève avait déjà rendu son choix, que le nouveau remplace', 'élèves avaient déjà rendu leur choix, que le nouveau remplace')}\u00a0: ${whose}.`,
  known: (count, whose) => `Déjà là, rien n’a changé\u00a0: ${count > 1 ? `${count} choix, ` : ''}${whose}.`,
  full: (count, whose) =>
    `Pas de place pour ${plural(count, 'choix', 'choix')} (${whose})\u00a0: une classe tient ${MOST_ANSWERS} élèves. Retirez-en, ou préparez une autre classe.`,
  'other-class': (count, whose) =>
    `${plural(count, 'choix vient', 'choix viennent')} d’une classe que cet appareil n’a pas (${whose}). Ouvrez le lien sur l’appareil où elle a été préparée, ou collez ici le lien de la classe avec celui-ci.`,
  'class-added': (_, whose) => `Classe reprise ici\u00a0: ${whose}.`,
  'class-known': (_, whose) => `Classe déjà ici\u00a0: ${whose}.`,
  nothing: () => 'Aucun lien d’élève dans ce texte. Copiez le lien en entier, avec ce qui suit le signe #.',
  'not-ours': (_, whose) =>
    `Pas un choix rendu avec Azimut\u00a0: ${whose}. Vérifiez que c’est le bon lien ou le bon fichier.`,
  selection: (_, whose) =>
    `Une sélection, et non un choix rendu pour une classe\u00a0: ${whose}. L’élève doit ouvrir le lien de la classe et toucher «\u00a0Rendre mon choix\u00a0».`,
  newer: (_, whose) =>
    `D’une version plus récente d’Azimut\u00a0: ${whose}. Rechargez la page pour la prendre, puis recommencez.`,
  truncated: (_, whose) => `Il manque la fin de\u00a0: ${whose}. ${DAMAGED_LINK}`,
  altered: (_, whose) => `Abîmé en route\u00a0: ${whose}. ${DAMAGED_LINK}`,
  damaged: (_, whose) => `Fichier abîmé ou incomplet\u00a0: ${whose}. Demandez-en une autre copie.`,
  unreadable: (_, whose) => `N’a pas pu être lu\u00a0: ${whose}. Choisissez-le à nouveau.`,
  'too-long': (_, whose) =>
    `Trop long pour être un choix rendu\u00a0: ${whose}. Vérifiez que c’est le bon lien ou le bon fichier.`,
  failed: (count, whose) =>
    `${plural(count, 'choix n’a pas pu être gardé', 'choix n’ont pas pu être gardés')} (${whose}). Recommencez dans un moment.`,
};

/**
 * @param classId the class that is open: what went to another is said to have gone there
 * @returns one sentence for each kind of thing that happened, in the order in which they first did
 */
export function sayReport(
  report: readonly Entry[],
  classes: readonly Pick<ClassRecord, 'plan'>[],
  classId?: string,
): string[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of report) {
    const key = `${entry.what} ${entry.classId}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const said = SENTENCES[first.what](entries.length, listNames(entries.map(({ subject }) => subject)));
    const isClass = first.what === 'class-added' || first.what === 'class-known';
    const title = classes.find(({ plan }) => plan.id === first.classId)?.plan.title;
    const isElsewhere = title !== undefined && first.classId !== classId && !isClass;
    return [isElsewhere ? `Dans la classe «\u00a0${title}\u00a0»\u00a0: ${said}` : said];
  });
}

function listNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, rest > 1 ? MOST_NAMED : names.length).join(', ');
  return rest > 1 ? `${shown} et ${rest} autres` : shown;
}
