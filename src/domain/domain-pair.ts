/** A domain and its sub-domain as the field writes them: « santé, social, sport/sport », several joined by « | ». */

import type { DomainPair } from './job.ts';

/** Reads one pair. A sub-domain may hold a « / » itself; without one it is empty. `domain` is empty where none is named. */
export function parseDomainPair(text: string): DomainPair {
  const [domain = '', ...rest] = text.split('/');
  return { domain: domain.trim(), subdomain: rest.join('/').trim() };
}

/** Reads the pairs of a table's cell; what names no domain is left out. */
export function parseDomainPairs(cell: string): DomainPair[] {
  return cell
    .split('|')
    .map(parseDomainPair)
    .filter(({ domain }) => domain !== '');
}

/** Writes one pair; a domain without sub-domain stands alone. */
export function formatDomainPair({ domain, subdomain }: DomainPair): string {
  return subdomain === '' ? domain : `${domain}/${subdomain}`;
}
