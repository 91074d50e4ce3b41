/** `catalogue.json`, where a folder of sheets comes from: text → facts and problems. */

import * as v from 'valibot';
import { type CatalogueInfo, CatalogueInfoSchema, type Problem } from '../domain/job.ts';
import { error } from './problems.ts';

/** What is known of a folder without `catalogue.json`: « source et date inconnues ». */
export const UNKNOWN_CATALOGUE: CatalogueInfo = {
  title: null,
  source: null,
  sourceUrl: null,
  edition: null,
  licence: null,
};

/** Reads the file field by field: a wrong field is a problem and stays unknown, the others stand. */
export function readCatalogueInfo(text: string): { info: CatalogueInfo; problems: Problem[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    return { info: UNKNOWN_CATALOGUE, problems: [broken(`ce n’est pas du JSON (${detail})`)] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { info: UNKNOWN_CATALOGUE, problems: [broken('il doit contenir un objet { "title": …, "edition": … }')] };
  }
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const problems: Problem[] = [];
  const info = { ...UNKNOWN_CATALOGUE };
  for (const name of ['title', 'source', 'sourceUrl', 'edition', 'licence'] as const) {
    const field = v.safeParse(CatalogueInfoSchema.entries[name], fields.get(name) ?? null);
    if (field.success) info[name] = field.output;
    else problems.push(broken(`« ${name} » ${EXPECTED[name]}`));
  }
  return { info, problems };
}

const EXPECTED = {
  title: 'doit être un texte',
  source: 'doit être un texte',
  sourceUrl: 'doit être une adresse http ou https',
  edition: 'doit être une date comme « 2025-10-21 »',
  licence: 'doit être un texte',
} as const;

function broken(detail: string): Problem {
  return error('catalogue-info', `catalogue.json n’est pas lu en entier : ${detail}. Le reste du catalogue est gardé.`);
}
