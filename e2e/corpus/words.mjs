/**
 * The word check: no word of a sheet's texts is lost, doubled, added or moved on its way into the bundle.
 * The raw side is read line by line, without a markdown parser; the bundle's side is taken as it stands.
 */

/** @import { Difference, Job, Sheet } from './sheets.mjs' */

const TEXTS = new Set([
  'Présentation',
  'En bref',
  'Nature du travail',
  'Compétences requises',
  'Conditions de travail',
  'Vie professionnelle',
  'Accès au métier',
]);
const FACTS = new Set(['Autres appellations', 'Formations recommandées', "Centres d'intérêt", 'Sources']);
const LABELS = [
  'ID',
  'Appellations',
  'Codes ROME',
  "Niveau d'accès minimum",
  'Statuts possibles',
  'Domaines',
  "Secteurs d'activité",
  'Métiers associés',
].map((label) => `**${label}:**`);

/** Runs of letters and digits; a sign that means something (« bac + 2 », « R&D », « 20 % ») is a word too. */
const WORD = /[\p{L}\p{N}\p{M}]+|[+%€×°=&]/gu;
/** Signs that only say where a line may break. They are left out on both sides. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/**
 * The entities that French texts use; any other stays as it is, and so shows up as a difference.
 * @type {Record<string, string>}
 */
const ENTITIES = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  euro: '€',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
  Eacute: 'É',
};

/**
 * The words of plain text, in order. What is left of markup (#, *, -) is no word.
 * @param {string} text
 * @returns {string[]}
 */
export function splitWords(text) {
  return text.normalize('NFC').replace(INVISIBLE, '').match(WORD) ?? [];
}

/**
 * A piece of a raw sheet as plain text: `<br/>` and `<p>` are breaks, entities are what they stand for.
 * @param {string} raw
 */
export function plainText(raw) {
  return raw
    .replace(/<\/?(?:br|p)\b[^<>]*>/gi, ' ')
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, dec) => String.fromCodePoint(Number(dec ?? `0x${hex}`)))
    .replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}

/**
 * The lines of a sheet's texts in their order, section titles included. Only the known titles at the
 * beginning of a line open a section: `## Salaire` and one sheet's `## Niveau CAP, bac pro` are text.
 * @param {string} text a raw sheet
 * @returns {string[]}
 */
export function textLines(text) {
  const lines = [];
  let inText = false;
  let inFact = false;
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const title = /^## +(.*?)\s*$/.exec(line)?.[1] ?? '';
    if (TEXTS.has(title) || FACTS.has(title)) {
      inText = TEXTS.has(title);
      inFact = false;
    } else if (LABELS.some((label) => line.startsWith(label))) {
      inFact = true;
    } else if (inFact && line.trim() !== '' && !line.startsWith('- ')) {
      inFact = false;
    }
    if (inText && !inFact) lines.push(line);
  }
  return lines;
}

/**
 * The words of a sheet's texts in their order, section titles included.
 * @param {string} text a raw sheet
 * @returns {string[]}
 */
export function rawWords(text) {
  return textLines(text).flatMap((line) => splitWords(plainText(line)));
}

/**
 * The words of a job's sections in their order, section titles included.
 * @param {Job} job
 * @returns {string[]}
 */
export function bundleWords(job) {
  return job.sections.flatMap(({ title, blocks }) => [
    ...splitWords(title),
    ...blocks.flatMap((block) =>
      [block.text ?? '', ...(block.items ?? []).map((item) => item.text)].flatMap(splitWords),
    ),
  ]);
}

/**
 * One difference for each sheet whose words are not those of its job, with the words that are lost or too
 * many and the first place where the two part. A sheet without a job has lost all its words.
 * @param {Sheet[]} sheets
 * @param {Job[]} jobs
 * @returns {(Difference & { lost: string[], extra: string[] })[]}
 */
export function compareWords(sheets, jobs) {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  return sheets.flatMap(({ file, id, text }) => {
    const job = byId.get(id);
    const raw = rawWords(text);
    const bundle = job ? bundleWords(job) : [];
    const longer = raw.length < bundle.length ? bundle : raw;
    const place = longer.findIndex((_, index) => raw[index] !== bundle[index]);
    if (place === -1) return [];
    const lost = subtractWords(raw, bundle);
    const extra = subtractWords(bundle, raw);
    const what = [listWords('lost', lost), listWords('extra', extra)].filter(Boolean).join('; ') || 'another order';
    const here = `sheet « ${quote(raw, place)} », bundle « ${quote(bundle, place)} »`;
    const message = `${what}; from word ${place + 1}: ${here}`;
    return [{ kind: 'words', id, file, message, lost, extra }];
  });
}

/**
 * The words of `from` that `other` does not have, each as often as it is missing.
 * @param {string[]} from
 * @param {string[]} other
 */
function subtractWords(from, other) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** @param {string} what @param {string[]} words */
function listWords(what, words) {
  if (words.length === 0) return '';
  const more = words.length > 8 ? ` … (${words.length})` : '';
  return `${what}: ${words.slice(0, 8).join(' ')}${more}`;
}

/** @param {string[]} words @param {number} at */
function quote(words, at) {
  return words.slice(Math.max(0, at - 4), at + 5).join(' ');
}
