import { describe, expect, it } from 'vitest';
import { formatDomainPair, parseDomainPair, parseDomainPairs } from './domain-pair.ts';

describe('a domain with its sub-domain', () => {
  it.each([
    ['sciences/météo', { domain: 'sciences', subdomain: 'météo' }],
    [' sciences / eau/air ', { domain: 'sciences', subdomain: 'eau/air' }],
    ['sciences', { domain: 'sciences', subdomain: '' }],
    ['/météo', { domain: '', subdomain: 'météo' }],
  ])('is read from « %s »', (text, pair) => {
    expect(parseDomainPair(text)).toEqual(pair);
  });

  it('is one of several in a cell, without those that name no domain', () => {
    expect(parseDomainPairs('sciences/météo| armée, sécurité/mer |/x|')).toEqual([
      { domain: 'sciences', subdomain: 'météo' },
      { domain: 'armée, sécurité', subdomain: 'mer' },
    ]);
  });

  it('is written as it is read', () => {
    expect(formatDomainPair({ domain: 'sciences', subdomain: 'eau/air' })).toBe('sciences/eau/air');
    expect(formatDomainPair({ domain: 'sciences', subdomain: '' })).toBe('sciences');
  });
});
