/** The `seeds` command: check, compile, import and search a folder of sheets. It reads flags and files, and prints. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileFolder } from '../compiler/compile.ts';
import { countLine, countProblems, formatProblems, inkFor } from '../compiler/report.ts';
import { MissingFolderError } from '../compiler/sheets-folder.ts';
import { openWholeSearch } from '../compiler/whole-search.ts';
import { explainHit } from '../search/explain.ts';
import { type JobSearch, searchJobs } from '../search/search-jobs.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  seeds: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  style: { type: 'boolean', default: false },
  edition: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Bundle = ReturnType<typeof compileFolder>;

type Flags = {
  folder: string;
  out: string | null;
  json: boolean;
  style: boolean;
  edition: string | null;
  isDryRun: boolean;
  words: string[];
  from: string;
};

const HELP = {
  check: `npm run seeds -- check [--style] [--seeds DIR] [--json]

Lit toutes les fiches du dossier et dit ce qui ne va pas, fichier par fichier.
--style : relit aussi les textes (phrases trop longues, sections absentes, typographie, formations citées mais absentes
de la liste, mots communs à deux fiches). Ce sont des avertissements, jamais des erreurs.
Code de sortie : 0 tout va bien, 1 des fiches ont des erreurs, 2 mauvais emploi.`,
  compile: `npm run seeds -- compile --out FICHIER [--seeds DIR] [--json]

Écrit le catalogue compilé en un seul document JSON, même si des fiches ont des erreurs.
--json : le résumé sur la sortie standard, en JSON.`,
  import: `npm run seeds -- import SOURCE… --out DIR [--edition 2025-10-21] [--dry-run] [--json]

Fait un dossier de fiches des données ouvertes de l’Onisep, téléchargées à la main (docs/official-catalogue.md).
SOURCE : les fiches métiers en XML et, si vous les avez, la liste des métiers et le tableau des formations (XML, CSV ou
JSON), tels quels, en gzip ou en zip ; ou le dossier où ils sont.
--out DIR : le dossier des fiches, neuf ou d’une importation d’avant, qui est alors mis à jour. Ce que vous y avez modifié
n’est jamais remplacé.
--edition : la date de l’édition, si le nom du fichier ne la dit pas.
--dry-run : dit ce qui se passerait, et n’écrit rien.
Code de sortie : 0 tout va bien, 1 une source ou une fiche n’a pas pu être reprise, 2 mauvais emploi.`,
  search: `npm run seeds -- search "texte" [--seeds DIR] [--json]
npm run seeds -- search - [--seeds DIR] [--json]

Cherche comme l’application. « - » lit une recherche par ligne sur l’entrée standard.
--json : une ligne par recherche, { "query", "results": [{ "id", "title", "score", "why" }] }.`,
} as const;

type CommandName = keyof typeof HELP;

const COMMANDS: Record<CommandName, (flags: Flags) => number | Promise<number>> = {
  check,
  compile,
  import: importSources,
  search,
};

const GENERAL_HELP = `npm run seeds -- check | compile --out FICHIER | import SOURCE… --out DIR | search "texte"

  check    vérifie les fiches d’un dossier
  compile  écrit le catalogue compilé en un document JSON
  import   fait un dossier de fiches des données ouvertes de l’Onisep, ou le met à jour
  search   cherche comme l’application

--seeds DIR  le dossier des fiches (sinon la variable SEEDS_DIR, sinon seeds/)
--json       une sortie pour les programmes
--style      avec check : relit aussi les textes
--help       l’aide d’une commande`;

/** The most results that a search prints. */
const MAX_RESULTS = 50;

/**
 * Runs the command.
 *
 * @param args the words after `npm run seeds --`
 * @param from the folder that relative paths start from
 * @returns the exit code: 0 fine, 1 the sheets or sources have errors, 2 wrong use
 */
export async function runSeeds(args: readonly string[], from: string): Promise<number> {
  try {
    const { values, positionals } = parseFlags(args);
    const [name, ...words] = positionals;
    if (name === undefined || !isCommand(name)) {
      if (values.help && name === undefined) return print(GENERAL_HELP);
      throw new UsageError(name === undefined ? GENERAL_HELP : `Commande inconnue : ${name}.\n\n${GENERAL_HELP}`);
    }
    if (values.help) return print(HELP[name]);
    if (values.style && name !== 'check') throw new UsageError(`« --style » ne va qu’avec check.\n\n${HELP.check}`);
    if (name !== 'import' && (values.edition !== undefined || values['dry-run'])) {
      throw new UsageError(`« --edition » et « --dry-run » ne vont qu’avec import.\n\n${HELP.import}`);
    }
    const folder = path.resolve(from, values.seeds ?? (process.env.SEEDS_DIR || 'seeds'));
    const out = values.out === undefined ? null : path.resolve(from, values.out);
    return await COMMANDS[name]({
      folder,
      out,
      json: values.json,
      style: values.style,
      edition: values.edition ?? null,
      isDryRun: values['dry-run'],
      words,
      from,
    });
  } catch (reason) {
    if (!(reason instanceof UsageError || reason instanceof MissingFolderError)) throw reason;
    process.stderr.write(`${reason.message}\n`);
    return 2;
  }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (reason) {
    throw new UsageError(`${reason instanceof Error ? reason.message : String(reason)}\n\n${GENERAL_HELP}`);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function check({ folder, json, style, words }: Flags): number {
  refuseWords(words);
  const bundle = compileWithProgress(folder, style);
  if (json) print(JSON.stringify(bundle.problems));
  else process.stdout.write(`${formatProblems(bundle.problems, inkFor(process.stdout))}${countLine(bundle)}\n`);
  return exitCode(bundle);
}

function compile({ folder, out, json, words }: Flags): number {
  refuseWords(words);
  if (out === null) throw new UsageError(`Il manque « --out FICHIER ».\n\n${HELP.compile}`);
  const bundle = compileWithProgress(folder);
  try {
    writeFileSync(out, JSON.stringify(bundle));
  } catch (reason) {
    throw new UsageError(`${out} n’a pas pu être écrit : ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  const { errors, warnings } = countProblems(bundle.problems);
  if (json)
    print(
      JSON.stringify({ file: out, jobs: bundle.jobs.length, trainings: bundle.trainings.length, errors, warnings }),
    );
  process.stderr.write(
    `${formatProblems(
      bundle.problems.filter((problem) => problem.severity === 'error'),
      inkFor(process.stderr),
    )}`,
  );
  process.stderr.write(`${countLine(bundle)} : ${out}\n`);
  return exitCode(bundle);
}

async function importSources({ out, edition, isDryRun, json, words, from }: Flags): Promise<number> {
  if (words.length === 0) throw new UsageError(`Il manque la source : un fichier ou un dossier.\n\n${HELP.import}`);
  if (out === null) throw new UsageError(`Il manque « --out DIR ».\n\n${HELP.import}`);
  // Only this command needs the importer's libraries.
  const { runImport } = await import('./import-command.ts');
  return runImport({ sources: words.map((word) => path.resolve(from, word)), out, edition, isDryRun, json, from });
}

function search({ folder, json, words }: Flags): number {
  if (words.length === 0) throw new UsageError(`Il manque la recherche.\n\n${HELP.search}`);
  const queries = words.length === 1 && words[0] === '-' ? readLines() : [words.join(' ')];
  const bundle = compileWithProgress(folder);
  const jobSearch = openWholeSearch(bundle);
  for (const query of queries) {
    const results = answer(jobSearch, query);
    if (json) {
      print(JSON.stringify({ query, results }));
      continue;
    }
    if (queries.length > 1) print(`# ${query}`);
    for (const { id, title, why } of results) print(`${id.padEnd(9)} ${title}${why === null ? '' : ` (${why})`}`);
    if (results.length === 0) process.stderr.write(`Aucun métier pour « ${query} ».\n`);
  }
  return 0;
}

function answer(jobSearch: JobSearch, query: string) {
  const titles = new Map(jobSearch.jobs.map(({ id, title }) => [id, title]));
  return searchJobs(jobSearch, query)
    .hits.slice(0, MAX_RESULTS)
    .map((hit) => ({ id: hit.id, title: titles.get(hit.id) ?? '', score: hit.score, why: explainHit(hit) }));
}

/** The lines of standard input, each a query exactly as read. */
function readLines(): string[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`Mot en trop : ${words.join(' ')}.\n\n${GENERAL_HELP}`);
}

/** Compiles, with a progress line on a terminal where it takes more than a second. */
function compileWithProgress(folder: string, style = false): Bundle {
  const begun = performance.now();
  let shown = false;
  const bundle = compileFolder(folder, {
    style,
    onSheet: (done, total) => {
      if (process.stderr.isTTY !== true || done % 100 !== 0 || performance.now() - begun < 1000) return;
      shown = true;
      process.stderr.write(`\r${done} / ${total} fiches`);
    },
  });
  if (shown) process.stderr.write('\r\u001b[K');
  return bundle;
}

function exitCode(bundle: Bundle): number {
  return countProblems(bundle.problems).errors > 0 ? 1 : 0;
}
