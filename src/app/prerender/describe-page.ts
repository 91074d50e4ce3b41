/** What a page says of itself to search engines and to who is sent its address. Sheets are untrusted: all of it is text. */

import type { JobSummary, Sheet, TrainingSummary } from '../../domain/browser-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { settings } from '../settings.ts';
import { capitalise, sayEntryLevel, sayJobs, saySalary } from '../ui/words.ts';

/** What search engines show of a description, in signs. */
const LONGEST = 160;

/** The pages that are not of one job, domain or training. */
const FIXED: Readonly<Record<string, (catalogue: Catalogue) => string>> = {
  '/': ({ jobs }) => `Explore ${sayJobs(jobs.length)}\u00a0: cherche, filtre, lis. Sans compte, et même sans réseau.`,
  '/metiers': ({ jobs }) =>
    `${capitalise(sayJobs(jobs.length))}, à chercher et à filtrer par niveau d’études, par salaire, par domaine et selon ce qu’on aime.`,
  '/domaines': ({ choices }) => `Les métiers par domaine\u00a0: ${listOf(choices.domains.map(({ label }) => label))}.`,
  '/interets': ({ choices }) =>
    `Les métiers selon ce que tu aimes\u00a0: ${listOf(choices.interests.map(({ short }) => short))}.`,
  '/accessibilite': () => `La déclaration d’accessibilité de ${settings.name}\u00a0: ce qui a été vérifié, et comment.`,
  '/a-propos': () =>
    `Ce qu’est ${settings.name}, d’où viennent ses fiches, et ce qui reste sur ton appareil\u00a0: ni compte, ni mesure d’audience.`,
};

/** The paths of `FIXED`. */
export const FIXED_PAGES = Object.keys(FIXED);

export function describeFixed(path: string, catalogue: Catalogue): string {
  return shorten(FIXED[path]?.(catalogue) ?? '');
}

/** The beginning of the sheet's own presentation; where it has none, its facts. */
export function describeJob(job: JobSummary): string {
  const text = job.presentation.trim();
  return shorten(
    text === '' ? `${capitalise(job.title)}\u00a0: ${sayEntryLevel(job.level)}, ${saySalary(job.salary)}.` : text,
  );
}

export function describeDomain(label: string, jobs: readonly JobSummary[]): string {
  return shorten(
    `${capitalise(label)}\u00a0: ${sayJobs(jobs.length)}, dont ${listOf(jobs.map(({ title }) => title))}.`,
  );
}

export function describeTraining({ id, label }: TrainingSummary, { jobs }: Catalogue): string {
  const direct = jobs.filter((job) => job.trainings.includes(id));
  return shorten(`${capitalise(label)}\u00a0: où mène cette formation. ${listOf(direct.map(({ title }) => title))}.`);
}

/**
 * A job as search engines read it (https://schema.org/Occupation): a beginner's gross salary in euros a month, and the
 * level that opens it.
 *
 * @param address the page's own; `null`: nobody said where the app is
 */
export function toOccupation(sheet: Sheet, description: string, address: string | null): object {
  const { title, feminine, masculine, alternatives, level, salary, romeCodes } = sheet;
  const names = [feminine, masculine, ...alternatives.map((name) => name.title)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: title,
    alternateName: [...new Set(names)].filter((name) => name !== title),
    description,
    ...(address !== null && { url: address, mainEntityOfPage: address }),
    occupationLocation: { '@type': 'Country', name: 'FR' },
    ...(romeCodes.length > 0 && {
      occupationalCategory: romeCodes.map((code) => ({
        '@type': 'CategoryCode',
        codeValue: code,
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'ROME' },
      })),
    }),
    ...(level !== null && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: level.label },
    }),
    ...(salary.min !== null && {
      estimatedSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: {
          '@type': 'QuantitativeValue',
          minValue: salary.min,
          ...(salary.max !== null && { maxValue: salary.max }),
          unitText: 'MONTH',
        },
      },
    }),
  };
}

/** Names, as many as a description has room for. */
function listOf(names: readonly string[]): string {
  return names.slice(0, 8).join(', ');
}

/** Cuts a text at the end of a word. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/[\s,;:.(]+[^\s]*$/u, '')}…`;
}
