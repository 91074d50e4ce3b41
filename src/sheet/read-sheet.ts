/** The text of a sheet → a job and what is wrong with it. Pure: runs in Node and in a browser. */

import { decodeHTML } from 'entities';
import { foldText } from '../domain/fold.ts';
import type { Block, DomainPair, Job, Level, Problem, Section, Title } from '../domain/job.ts';
import { parseLevel, suggestLevel } from '../domain/level.ts';
import { hasReversedRange, readSalary } from '../domain/salary.ts';
import { domains, interests, statuses, type Vocabulary } from '../domain/vocabulary.ts';
import { readBlocks } from './blocks.ts';
import { didYouMean, error, type Place, warning } from './problems.ts';
import {
  type Fact,
  type FactName,
  type Line,
  type RawSection,
  readSkeleton,
  type Skeleton,
  sectionMeantBy,
} from './skeleton.ts';

/** What a sheet is read with: its file's name, and what « à partir du Smic » means in euros (`null`: not known). */
export type SheetContext = { fileName: string; smic: number | null };

/** `job` is `null` where the sheet has no id or no title; `problems` are then all that is known. */
export type SheetReading = { job: Job | null; problems: Problem[] };

/** The sections that a sheet must have. */
export const REQUIRED = ['Présentation', 'En bref'] as const;
const ID = /MET\.\d+/;
const NAMED_ID = /^(.*)\(\s*ID\s*:\s*([A-Z]+\.\d+)\s*\)\s*$/;
const ITEM = /^\s*[-*+]\s+(\S.*)$/;
const LINK = /^\[(.+)\]\(\s*<?([^\s<>]+)>?\s*\)$/;

/** Reads a sheet. Never throws for what the sheet holds: what is wrong becomes a problem, with its place. */
export function readSheet(text: string, context: SheetContext): SheetReading {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  if (text.replace(/^\ufeff/, '').trim() === '') {
    report(error('empty-file', 'Ce fichier est vide : écrivez la fiche, ou supprimez le fichier.'));
    return { job: null, problems };
  }
  const skeleton = readSkeleton(text);
  const id = readId(skeleton, context.fileName, report);
  const title = readTitle(skeleton, report);
  const facts = readFacts(skeleton, report);
  const { sections, ...lists } = readSections(skeleton, report);
  const salaryText = findSalaryText(sections);
  const salary = readSalary(salaryText, context.smic);
  reportSalary(salaryText, salary.alternatives.length, skeleton, report);
  if (id === null || title === null) return { job: null, problems: sorted(problems) };
  const job: Job = {
    id,
    ...title,
    alternatives: lists.alternatives,
    romeCodes: facts.romeCodes,
    level: facts.level,
    salary,
    trainings: lists.trainings,
    statuses: facts.statuses,
    interests: lists.interests,
    domains: facts.domains,
    sectors: facts.sectors,
    relatedJobs: facts.relatedJobs,
    sources: lists.sources,
    sections,
    problems: sorted(problems),
  };
  return { job, problems: job.problems };
}

type Report = (problem: Problem) => void;

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column);
}

function placeOf(line: Line): Place {
  return { line: line.number, column: line.text.length - line.text.trimStart().length + 1 };
}

function words(text: string): string {
  return decodeHTML(text).trim();
}

/** A name that must not be empty: as written where nothing but blanks is in it (« &nbsp; »). */
function nameIn(text: string): string {
  return words(text) || text.trim();
}

function readId(skeleton: Skeleton, fileName: string, report: Report): string | null {
  const fact = skeleton.facts.get('id')?.[0];
  const written = fact?.value?.text ?? '';
  if (/^MET\.\d+$/.test(written)) return written;
  const fromName = ID.exec(fileName)?.[0] ?? null;
  if (fact !== undefined) {
    const instead = fromName === null ? '' : ` ; en attendant, l’identifiant du nom du fichier sert : ${fromName}`;
    report(
      error(
        'invalid-id',
        `« ${written} » n’est pas un identifiant : écrivez par exemple « **ID:** MET.895 »${instead}.`,
        placeOf(fact.label),
      ),
    );
  } else if (fromName === null) {
    report(
      error('missing-id', 'La fiche n’a pas d’identifiant : ajoutez sous le titre une ligne « **ID:** MET.895 ».'),
    );
  }
  return fromName;
}

function readTitle(skeleton: Skeleton, report: Report): Title | null {
  const title = words(skeleton.title?.text ?? '');
  if (title === '') {
    report(error('missing-title', 'La fiche n’a pas de titre : commencez-la par une ligne « # nom du métier ».'));
    return null;
  }
  const names = skeleton.facts.get('titles')?.[0]?.items ?? [];
  return { title, ...readForms(names, title) };
}

/** The two written-out forms of a title; the title itself where one is missing. */
function readForms(items: readonly Line[], title: string): { feminine: string; masculine: string } {
  const form = (name: string) => {
    const item = items.find((line) => foldText(line.text).startsWith(name));
    const written = words(item?.text.slice(item.text.indexOf(':') + 1 || item.text.length + 1) ?? '');
    return written === '' ? title : written;
  };
  return { feminine: form('feminin'), masculine: form('masculin') };
}

type Facts = Pick<Job, 'romeCodes' | 'level' | 'statuses' | 'domains' | 'sectors' | 'relatedJobs'>;

function readFacts(skeleton: Skeleton, report: Report): Facts {
  const items = (name: FactName) => {
    const facts = skeleton.facts.get(name) ?? [];
    const lines = facts.flatMap((fact) => [...(fact.value === null ? [] : [fact.value]), ...fact.items]);
    return lines.filter((line) => words(line.text) !== '');
  };
  for (const [, facts] of skeleton.facts) {
    const [, again] = facts;
    if (again !== undefined) {
      report(
        warning('repeated-fact', 'Cette information est donnée deux fois : gardez-en une seule.', placeOf(again.label)),
      );
    }
  }
  return {
    romeCodes: items('romeCodes').flatMap((line) => readRomeCode(line, report)),
    level: readLevel(skeleton.facts.get('level')?.[0], report),
    statuses: items('statuses').map((line) => readTerm(line, statuses, 'unknown-status', 'statut', report)),
    domains: items('domains').flatMap((line) => readDomain(line, report)),
    sectors: items('sectors').map((line) => words(line.text)),
    relatedJobs: items('relatedJobs').flatMap((line) => {
      const [name, id] = readNamedId(line, 'un métier', 'MET.12', report);
      return id === null ? [] : [{ id, title: name }];
    }),
  };
}

function readRomeCode(line: Line, report: Report): string[] {
  const code = words(line.text).toUpperCase();
  // A letter and two digits name a whole professional field of the ROME (« A15 », care of animals).
  if (!/^[A-Z]\d{2}(?:\d{2})?$/.test(code)) {
    report(
      warning(
        'invalid-rome-code',
        `« ${code} » n’est pas un code ROME : il en faut un comme « D1102 ».`,
        placeOf(line),
      ),
    );
  }
  return [code];
}

function readLevel(fact: Fact | undefined, report: Report): Level | null {
  const wording = words(fact?.value?.text ?? fact?.items[0]?.text ?? '');
  if (fact === undefined || wording === '') {
    const place = fact === undefined ? undefined : placeOf(fact.label);
    const remedy = "ajoutez une ligne comme « **Niveau d'accès minimum:** CAP ou équivalent »";
    report(error('missing-level', `La fiche ne dit pas le niveau d’accès : ${remedy}.`, place));
    return null;
  }
  const level = parseLevel(wording);
  if (level !== null) return { id: level.id, label: level.label, rank: level.rank };
  const remedy = didYouMean(
    suggestLevel(wording),
    'Écrivez par exemple « CAP ou équivalent », « bac ou équivalent » ou « bac + 2 ».',
  );
  const column = Math.max(1, fact.label.text.indexOf(wording) + 1);
  report(
    error('unknown-level', `« ${wording} » n’est pas un niveau connu. ${remedy}`, { line: fact.label.number, column }),
  );
  return null;
}

function readTerm(line: Line, vocabulary: Vocabulary, code: string, kind: string, report: Report): string {
  const wording = words(line.text);
  const term = vocabulary.find(wording);
  if (term !== null) return term.label;
  const remedy = didYouMean(vocabulary.suggest(wording), 'Il est gardé tel quel : vérifiez son orthographe.');
  report(warning(code, `« ${wording} » n’est pas un ${kind} connu. ${remedy}`, placeOf(line)));
  return wording;
}

function readDomain(line: Line, report: Report): DomainPair[] {
  const [domain = '', ...rest] = words(line.text).split('/');
  const subdomain = rest.join('/').trim();
  if (domain.trim() === '') {
    report(warning('unknown-domain', 'Il manque le domaine : écrivez « domaine/sous-domaine ».', placeOf(line)));
    return [];
  }
  const named = { text: domain, number: line.number };
  return [{ domain: readTerm(named, domains, 'unknown-domain', 'domaine', report), subdomain }];
}

/** The name and id of « NAME (ID: FOR.12) »; the id is `null`, and said to be missing, where there is none. */
function readNamedId(line: Line, what: string, example: string, report: Report): [string, string | null] {
  const named = NAMED_ID.exec(line.text);
  if (named !== null) return [words(named[1] ?? '') || (named[2] ?? ''), named[2] ?? null];
  report(
    error(
      'missing-reference',
      `« ${words(line.text)} » est ${what} sans identifiant : ajoutez-le à la fin, comme « (ID: ${example}) ».`,
      placeOf(line),
    ),
  );
  return [words(line.text), null];
}

type Sections = Pick<Job, 'alternatives' | 'trainings' | 'interests' | 'sources' | 'sections'>;

function readSections(skeleton: Skeleton, report: Report): Sections {
  const read: Sections = { alternatives: [], trainings: [], interests: [], sources: [], sections: [] };
  reportSections(skeleton, report);
  if (skeleton.before.some((line) => line.text.trim() !== '')) {
    keepText(read, 'Introduction', skeleton.before, report);
  }
  for (const section of skeleton.sections) {
    const stray: Line[] = [];
    switch (section.known?.holds) {
      case 'alternatives':
        read.alternatives.push(...readAlternatives(section, stray));
        break;
      case 'trainings':
        for (const line of itemsOf(section, stray)) {
          const [label, id] = readNamedId(line, 'une formation', 'FOR.7016', report);
          if (id !== null) read.trainings.push({ id, label });
        }
        break;
      case 'interests':
        for (const line of itemsOf(section, stray)) {
          read.interests.push(readTerm(line, interests, 'unknown-interest', 'centre d’intérêt', report));
        }
        break;
      case 'sources':
        for (const line of itemsOf(section, stray)) read.sources.push(...readSource(line, report));
        break;
      default: {
        const blocks = readBlocks(section.lines.map((line) => line.text));
        reportMarkup(section.lines, report);
        read.sections.push({ title: nameIn(section.title), blocks });
      }
    }
    if (stray.length > 0) keepText(read, nameIn(section.title), stray, report);
  }
  return read;
}

/** A text where only a list is expected is kept as a section of its own: nothing that someone wrote is lost. */
function keepText(read: Sections, title: string, lines: readonly Line[], report: Report): void {
  const [first] = lines.filter((line) => line.text.trim() !== '');
  if (first === undefined) return;
  report(
    warning(
      'unexpected-text',
      `Un texte ne devrait pas se trouver ici (« ${title} ») : déplacez-le dans une section de texte.`,
      placeOf(first),
    ),
  );
  read.sections.push({ title, blocks: readBlocks(lines.map((line) => line.text)) });
}

function itemsOf(section: RawSection, stray: Line[]): Line[] {
  const items: Line[] = [];
  for (const line of section.lines) {
    const item = ITEM.exec(line.text);
    if (item !== null && words(item[1] ?? '') !== '')
      items.push({ text: (item[1] ?? '').trimEnd(), number: line.number });
    else if (item === null && line.text.trim() !== '') stray.push(line);
  }
  return items;
}

function readAlternatives(section: RawSection, stray: Line[]): Title[] {
  const groups: { title: string; forms: Line[] }[] = [];
  for (const line of section.lines) {
    const heading = /^\s*#+\s+(\S.*)$/.exec(line.text);
    const item = ITEM.exec(line.text);
    const last = groups.at(-1);
    if (heading !== null) groups.push({ title: nameIn(heading[1] ?? ''), forms: [] });
    else if (item !== null && last !== undefined) last.forms.push({ text: item[1] ?? '', number: line.number });
    else if (line.text.trim() !== '') stray.push(line);
  }
  return groups.map(({ title, forms }) => ({ title, ...readForms(forms, title) }));
}

function readSource(line: Line, report: Report): Job['sources'] {
  const link = LINK.exec(line.text);
  const url = link?.[2] ?? line.text;
  if (!/^https?:\/\/[^\s]+$/i.test(url)) {
    report(
      warning('invalid-source', 'Cette source n’a pas d’adresse : écrivez « [Nom](https://adresse) ».', placeOf(line)),
    );
    return [];
  }
  return [{ name: words(link?.[1] ?? '') || url, url }];
}

function reportSections(skeleton: Skeleton, report: Report): void {
  const seen = new Set<string>();
  for (const section of skeleton.sections) {
    const meant = section.known === null ? sectionMeantBy(section.title) : null;
    if (section.known === null) {
      const remedy = didYouMean(meant, 'Elle est gardée telle quelle.');
      report(
        warning(
          'unknown-section',
          `La section « ${section.title} » n’est pas prévue. ${remedy}`,
          placeOf(section.heading),
        ),
      );
    } else if (seen.has(section.known.title)) {
      report(
        warning(
          'repeated-section',
          `La section « ${section.known.title} » est là deux fois : réunissez-les.`,
          placeOf(section.heading),
        ),
      );
    }
    if (section.known !== null) seen.add(section.known.title);
    for (const line of section.lines) {
      const heading = /^##\s+(\S.*)$/.exec(line.text);
      const near = heading === null ? null : sectionMeantBy(heading[1] ?? '');
      if (near !== null) {
        report(
          warning(
            'unknown-section',
            `« ${heading?.[1]} » est lu comme un intertitre. Vouliez-vous dire la section « ${near} » ?`,
            placeOf(line),
          ),
        );
      }
    }
  }
  for (const title of REQUIRED) {
    if (!seen.has(title)) {
      report(
        error('missing-section', `La section « ${title} » manque : ajoutez une ligne « ## ${title} » et son texte.`),
      );
    }
  }
}

/** Markup that is shown as plain text, so that an editor is not surprised. */
function reportMarkup(lines: readonly Line[], report: Report): void {
  for (const line of lines) {
    const tag = /<\/?(?!(?:br|p|div|strong|b|em|i|u|sup|sub|span)\b)[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.exec(line.text);
    if (tag !== null && !/^<https?:/i.test(tag[0])) {
      report(
        warning('html-tag', `La balise « ${tag[0]} » n’est pas interprétée : elle s’affiche comme du texte.`, {
          line: line.number,
          column: tag.index + 1,
        }),
      );
    }
    const link = /\]\(\s*(?!https?:)[a-z]+:/i.exec(line.text);
    if (link !== null) {
      report(
        warning('link-address', 'Ce lien n’est pas suivi : seules les adresses http et https le sont.', {
          line: line.number,
          column: link.index + 1,
        }),
      );
    }
  }
}

/** The headings over a beginner's salary, folded, the surest first. */
export const SALARY_HEADINGS = [
  /^salaires? (?:du|d'un|de) debutant|^salaires? debutant/,
  /^(?:salaires?|remunerations?)$/,
];

/** What a sheet says under « Salaire du débutant », else straight under « Salaire »; `null`: nothing. */
function findSalaryText(sections: readonly Section[]): string | null {
  for (const name of SALARY_HEADINGS) {
    for (const { blocks } of sections) {
      const at = blocks.findIndex((block) => block.type === 'heading' && name.test(foldText(block.text)));
      const text = at < 0 ? '' : textUntilHeading(blocks.slice(at + 1));
      if (text !== '') return text;
    }
  }
  return null;
}

function textUntilHeading(blocks: readonly Block[]): string {
  const end = blocks.findIndex((block) => block.type === 'heading');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.text) : [block.text]))
    .join('\n');
}

function reportSalary(text: string | null, figures: number, skeleton: Skeleton, report: Report): void {
  if (text === null) return;
  const place = findPlace(skeleton, text);
  if (figures === 0 && /\d\s*(?:€|euros?)[^.;\n]*(?:par mois|mensuel)/i.test(text)) {
    report(
      warning(
        'unread-salary',
        'Aucun salaire mensuel de début n’a pu être lu ici : écrivez « A partir de 2000 euros brut par mois ».',
        place,
      ),
    );
  }
  if (hasReversedRange(text)) {
    report(
      warning(
        'reversed-range',
        'La fourchette commence par son plus grand nombre : elle est lue dans l’autre sens.',
        place,
      ),
    );
  }
}

/** The line on which a text of the sheet begins. */
function findPlace(skeleton: Skeleton, text: string): Place | undefined {
  const beginning = text.slice(0, 12);
  const line = skeleton.sections
    .flatMap((section) => section.lines)
    .find(({ text: line }) => line.trim().startsWith(beginning));
  return line === undefined ? undefined : placeOf(line);
}
