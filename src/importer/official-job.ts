/** One `<metier>` of Onisep's job sheets, in the present or the former shape → what a sheet is written from. */

import { foldText } from '../domain/fold.ts';
import type { Block, Section, Title } from '../domain/job.ts';
import type { SheetSource } from '../sheet/format-sheet.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { childrenOf, findChild, markupOf, textOf, type XmlElement } from './read-xml.ts';

/** Called with what a sheet cannot hold or Azimut does not know. */
export type NoteTaker = (what: string) => void;

/** A job of the source. `publications`: the titles of Onisep's guides, for the report. */
export type OfficialJob = { source: SheetSource; publications: string[] };

/** The elements that hold a text, with its section, in a sheet's order. `formats_courts` is the former *En bref*. */
const TEXTS = [
  { title: 'Présentation', elements: ['accroche_metier'] },
  { title: 'En bref', elements: ['format_court', 'formats_courts'] },
  { title: 'Nature du travail', elements: ['nature_travail'] },
  { title: 'Compétences requises', elements: ['competences'] },
  { title: 'Conditions de travail', elements: ['condition_travail'] },
  { title: 'Vie professionnelle', elements: ['vie_professionnelle'] },
  { title: 'Accès au métier', elements: ['acces_metier'] },
] as const;

const KNOWN_ELEMENTS = new Set<string>([
  ...'identifiant nom_metier libelle_feminin libelle_masculin synonymes romesV3 niveau_acces_min'.split(' '),
  ...'formations_min_requise statuts centres_interet secteurs_activite metiers_associes'.split(' '),
  ...'sources_numeriques publications'.split(' '),
  ...TEXTS.flatMap(({ elements }) => elements),
]);

/** The former shape's short text that is *En bref*, folded. */
const SHORT_TEXT_TYPE = 'dico des metiers';

/** The id that an element gives, as written. */
export function readId(job: XmlElement): string {
  return childText(job, 'identifiant');
}

/** Whether an id is one of a job: « MET.895 ». */
export function isJobId(id: string): boolean {
  return /^MET\.\d{1,9}$/.test(id);
}

/** Reads a job. Whatever is missing, empty, in another order or new leaves the rest as it is. */
export function readOfficialJob(job: XmlElement, note: NoteTaker): OfficialJob {
  for (const child of childrenOf(job)) {
    if (!KNOWN_ELEMENTS.has(child.name)) {
      note(`élément nouveau « ${child.name} », non repris (par exemple : « ${excerpt(textOf(child))} »)`);
    }
  }
  const stray = job.content.filter((part) => typeof part === 'string' && part.trim() !== '').join(' ');
  if (stray !== '') note(`texte hors de tout élément, non repris : « ${excerpt(stray)} »`);
  const title = readTitle(job);
  const { publications, ...facts } = readLists(job, note);
  return {
    source: {
      id: readId(job),
      ...title,
      ...facts,
      level: labelOf(findChild(job, 'niveau_acces_min')) || null,
      domains: [],
      sections: readTexts(job, note),
    },
    publications,
  };
}

function readTitle(job: XmlElement): Title {
  const [feminine, masculine] = [childText(job, 'libelle_feminin'), childText(job, 'libelle_masculin')];
  const title = childText(job, 'nom_metier') || masculine || feminine;
  return { title, feminine: feminine || title, masculine: masculine || title };
}

function readLists(job: XmlElement, note: NoteTaker) {
  return {
    alternatives: itemsOf(job, 'synonymes').flatMap(readAlternative),
    romeCodes: itemsOf(job, 'romesV3').flatMap((item) => words(textOf(item)) || []),
    trainings: itemsOf(job, 'formations_min_requise').flatMap((item) => readReference(item, 'formation', note)),
    statuses: itemsOf(job, 'statuts').flatMap((item) => labelOf(item) || []),
    interests: itemsOf(job, 'centres_interet').flatMap((item) => labelOf(item) || []),
    sectors: itemsOf(job, 'secteurs_activite').flatMap((item) => labelOf(item) || []),
    relatedJobs: itemsOf(job, 'metiers_associes').flatMap((item) =>
      readReference(item, 'métier associé', note).map(({ id, label }) => ({ id, title: label })),
    ),
    sources: itemsOf(job, 'sources_numeriques').flatMap((item) => readSource(item, note)),
    publications: itemsOf(job, 'publications').flatMap((item) => readPublication(item) || []),
  };
}

/** The items of a list; of one that the file gives in pieces, all of them. */
function itemsOf(job: XmlElement, name: string): XmlElement[] {
  return childrenOf(job)
    .filter((child) => child.name === name)
    .flatMap(childrenOf);
}

function readAlternative(item: XmlElement): Title[] {
  if (childrenOf(item).length > 0) {
    const name = readTitle(item);
    return name.title === '' ? [] : [name];
  }
  const title = words(textOf(item));
  return title === '' ? [] : [{ title, feminine: title, masculine: title }];
}

function readReference(item: XmlElement, kind: string, note: NoteTaker): { id: string; label: string }[] {
  const id = (item.attributes.id ?? childText(item, 'id')).trim();
  const label = labelOf(item);
  if (/^[A-Z]+\.\d+$/.test(id)) return [{ id, label: label || id }];
  if (label !== '' || id !== '')
    note(`${kind} sans identifiant, non repris : « ${label} »${id === '' ? '' : ` (${id})`}`);
  return [];
}

function readSource(item: XmlElement, note: NoteTaker): { name: string; url: string }[] {
  const address = childText(item, 'valeur') || item.attributes.valeur?.trim() || '';
  const comment = childText(item, 'commentaire') || item.attributes.commentaire?.trim() || '';
  if (address === '' && comment === '') return [];
  const url = /^www\./i.test(address) ? `https://${address}` : address;
  if (!/^https?:\/\/[^\s<>]+$/i.test(url)) {
    note(`source sans adresse http ou https, non reprise : « ${[comment, address].filter(Boolean).join(', ')} »`);
    return [];
  }
  return [{ name: comment || url, url }];
}

/** A guide's title: its label, else all that the element says. */
function readPublication(item: XmlElement): string {
  return labelOf(item) || words(childrenOf(item).map(textOf).join(', '));
}

function readTexts(job: XmlElement, note: NoteTaker): Section[] {
  return TEXTS.flatMap(({ title, elements }) => {
    const blocks = elements.flatMap((name) =>
      childrenOf(job)
        .filter((child) => child.name === name)
        .flatMap((child) => (name === 'formats_courts' ? readShortTexts(child, note) : readHtml(child, note))),
    );
    return blocks.length === 0 ? [] : [{ title, blocks }];
  });
}

function readHtml(element: XmlElement | null, note: NoteTaker): Block[] {
  if (element === null) return [];
  const { blocks, unusual } = htmlToBlocks(markupOf(element));
  for (const what of unusual) note(`${element.name} : ${what}`);
  return blocks;
}

/** Of the former shape's short texts the one of the « Dico des métiers »; what others say goes into the report. */
function readShortTexts(element: XmlElement, note: NoteTaker): Block[] {
  return childrenOf(element).flatMap((item) => {
    const type = childText(item, 'type');
    const text = findChild(item, 'descriptif');
    if (type === '' || foldText(type) === SHORT_TEXT_TYPE) return readHtml(text, note);
    const said = readHtml(text, note).flatMap((block) =>
      block.type === 'list' ? block.items.map((line) => line.text) : [block.text],
    );
    if (said.length > 0) note(`format court « ${type} », non repris : « ${said.join(' ')} »`);
    return [];
  });
}

/** What an item is called: its attribute or child `libelle`, else its own words. */
function labelOf(item: XmlElement | null): string {
  if (item === null) return '';
  const label = words(item.attributes.libelle ?? '') || childText(item, 'libelle');
  return label !== '' || childrenOf(item).length > 0 ? label : words(textOf(item));
}

function childText(element: XmlElement, name: string): string {
  const child = findChild(element, name);
  return child === null ? '' : words(textOf(child));
}

/** On one line, as a fact stands in a sheet. */
function words(text: string): string {
  return text.replace(/\s*[\t\n\r]\s*/g, ' ').trim();
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
