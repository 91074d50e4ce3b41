/** What an import says to who ran it: a summary for the terminal, and `_import/report.md`, both in French. */

import { many } from '../compiler/report.ts';
import type { ImportNote, ImportResult } from '../importer/import-catalogue.ts';
import { DATA_SET_NAMES } from '../importer/open-sources.ts';
import type { Change, ChangeKind } from './update-catalogue.ts';

/** What a report tells. */
export type ImportStory = {
  result: ImportResult;
  changes: readonly Change[];
  /** What the folder's own state asks to be said. */
  remarks: readonly string[];
  /** Whether the folder held sheets before: in a new one, everything is new, and nobody reads a list of it. */
  isUpdate: boolean;
  /** The day of the import, as ISO date. */
  day: string;
};

/** Each kind of change: its line in the summary, and what its list in the report is about. */
const KINDS: Readonly<Record<ChangeKind, { line: string; about: string }>> = {
  added: { line: 'ajoutées', about: 'Nouvelles dans cette édition.' },
  changed: { line: 'modifiées', about: 'Remplacées par la nouvelle version ; entre parenthèses, ce qui diffère.' },
  removed: {
    line: 'retirées',
    about:
      'Absentes de cette édition : rangées dans `_import/removed/`. Pour en garder une, remettez-la à côté des autres.',
  },
  conflict: {
    line: 'en conflit',
    about:
      'Vous les avez modifiées, et l’édition en a une nouvelle version. La vôtre est restée ; la nouvelle est dans `_import/conflicts/`, à comparer.',
  },
  edited: { line: 'modifiées par vous, gardées', about: 'Vous les avez modifiées, et l’édition n’y change rien.' },
  left: {
    line: 'absentes de l’édition, gardées',
    about: 'Absentes de cette édition, mais vous les avez modifiées : elles restent.',
  },
  deleted: {
    line: 'supprimées par vous',
    about:
      'Vous les avez supprimées : elles ne reviennent pas. Pour en retrouver une, importez dans un dossier neuf et copiez-la.',
  },
  unchanged: { line: 'inchangées', about: '' },
};

/** The lines that a terminal shows at the end. */
export function formatSummary({ result, changes, remarks }: ImportStory, isDryRun: boolean): string {
  const counted = countKinds(changes);
  const lines = [
    `${sayEdition(result)} : ${many(result.sheets, 'fiche')}`,
    ...Object.entries(KINDS).flatMap(([kind, { line }]) => {
      const count = counted.get(kind) ?? 0;
      return count === 0 ? [] : [`  ${String(count).padStart(5)} ${line}`];
    }),
    ...changes
      .filter(({ kind }) => NAMED.has(kind))
      .slice(0, MOST_NAMED)
      .map((change) => `        ${sayChange(change)}`),
    ...result.leftOut.map(({ file, reason }) => `Laissée de côté (_import/left-out/${file}) : ${reason}.`),
    ...remarks,
    ...(result.notes.length === 0 ? [] : [`${many(result.notes.length, 'remarque')} : voyez _import/report.md.`]),
    ...(isDryRun ? ['Rien n’a été écrit (--dry-run).'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Changes that a terminal names one by one, and how many of them. */
const NAMED: ReadonlySet<string> = new Set<ChangeKind>(['changed', 'removed', 'conflict', 'left', 'deleted']);
const MOST_NAMED = 30;

/** `_import/report.md`. */
export function formatReport(story: ImportStory): string {
  const { result, changes, remarks, isUpdate, day } = story;
  const { catalogue, counts } = result;
  return [
    `# ${catalogue.title ?? 'Catalogue'} : rapport d’importation`,
    [
      `- Importé le ${day}`,
      `- Édition : ${catalogue.edition ?? 'inconnue (donnez-la avec `--edition`)'}`,
      `- Source : ${catalogue.source} (${catalogue.sourceUrl})`,
      `- Licence : ${catalogue.licence}. Nommez l’Onisep et la date où vous montrez ces fiches ; ce que vous en tirez se partage sous la même licence.`,
      ...result.sources.map(({ name, dataSet }) => `- Lu pour ${DATA_SET_NAMES[dataSet]} : ${name}`),
    ].join('\n'),
    section('Ce qu’il y a', [
      `${many(result.sheets, 'fiche')}, dont ${counts.withDomains} avec leurs domaines`,
      `${many(counts.trainings, 'formation')} nommées par les fiches, dont ${counts.trainingsWithFacts} dans le tableau des formations`,
    ]),
    section('À regarder', [
      ...remarks,
      ...result.leftOut.map(
        ({ file, reason }) => `Fiche laissée de côté, dans \`_import/left-out/${file}\` : ${reason}.`,
      ),
    ]),
    ...Object.entries(KINDS).map(([kind, { line, about }]) => {
      const concerned = changes.filter((change) => change.kind === kind);
      if (about === '' || (kind === 'added' && !isUpdate)) return '';
      return section(`Fiches ${line} (${concerned.length})`, concerned.map(sayChange), about);
    }),
    section('Ce que les fichiers ont d’inhabituel', result.notes.map(sayNote)),
    section(
      'Guides de l’Onisep qui en parlent',
      [...result.publications]
        .sort(([one], [other]) => one.localeCompare(other, 'fr'))
        .map(([title, count]) => `${title} : ${many(count, 'métier')}`),
      'Le format des fiches n’a pas de place pour eux ; les voici par titre.',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The same as data, for `--json`. */
export function toJson({ result, changes }: ImportStory) {
  const listed = changes.filter(({ kind }) => kind !== 'unchanged');
  return {
    edition: result.catalogue.edition,
    sheets: result.sheets,
    counts: Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, countKinds(changes).get(kind) ?? 0])),
    changes: listed.map(({ name, file, kind, parts }) => ({ name, file, kind, parts })),
    leftOut: result.leftOut.map(({ file, reason }) => ({ file, reason })),
    notes: result.notes,
  };
}

function section(title: string, lines: readonly string[], about = ''): string {
  if (lines.length === 0) return '';
  return [`## ${title}`, ...(about === '' ? [] : [about]), lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}

function sayChange({ name, title, file, parts }: Change): string {
  const shown = title === '' || title === name ? file : `${name} ${title}`;
  return parts.length === 0 ? shown : `${shown} (${parts.join(', ')})`;
}

function sayNote({ what, count, where }: ImportNote): string {
  if (where.length === 0) return `${what} : ${count}`;
  return `${what} : ${count > 1 ? `${count} fois, ` : ''}${where.join(', ')}${count > where.length ? '…' : ''}`;
}

function sayEdition({ catalogue }: ImportResult): string {
  return catalogue.edition === null ? 'Édition de date inconnue' : `Édition du ${catalogue.edition}`;
}

/** Of the sheets; the two files at the root are named where something is to be said of them, not counted. */
function countKinds(changes: readonly Change[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { kind } of changes.filter(({ name }) => name.startsWith('MET.')))
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return counted;
}
