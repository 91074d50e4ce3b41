import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings of a deployer', () => {
  it('need a name alone', () => {
    expect(readSettings({ AZIMUT_NAME: 'Cap Jura' }, '1.2.3')).toEqual({
      name: 'Cap Jura',
      contact: null,
      legal: null,
      site: null,
      version: '1.2.3',
    });
  });

  it.each(['orientation@exemple.fr', 'https://exemple.fr/contact'])('take %s as a contact', (contact) => {
    expect(readSettings({ AZIMUT_NAME: 'A', AZIMUT_CONTACT: contact }, '1').contact).toBe(contact);
  });

  it.each([
    ['https://exemple.fr', '/', 'https://exemple.fr/'],
    ['https://exemple.fr/', '/orientation/', 'https://exemple.fr/orientation/'],
    ['http://localhost:8080', '/a/b/', 'http://localhost:8080/a/b/'],
  ])('make of the host %s and the path %s the home page’s address', (host, base, site) => {
    expect(readSettings({ AZIMUT_NAME: 'A', SITE_URL: host }, '1', base).site).toBe(site);
  });

  it.each([
    [{ AZIMUT_NAME: 'A', SITE_URL: 'exemple.fr' }, 'SITE_URL est l’adresse de l’hôte'],
    [{ AZIMUT_NAME: 'A', SITE_URL: 'https://exemple.fr/orientation/' }, 'sans chemin (le chemin est dans BASE)'],
    [{ AZIMUT_NAME: 'A', SITE_URL: 'https://exemple.fr"><script>' }, 'SITE_URL est l’adresse de l’hôte'],
    [{ AZIMUT_NAME: ' ' }, 'AZIMUT_NAME doit donner un nom'],
    [{ AZIMUT_NAME: 'A', AZIMUT_CONTACT: 'javascript:alert(1)' }, 'AZIMUT_CONTACT est une adresse e-mail'],
    [{ AZIMUT_NAME: 'A', AZIMUT_LEGAL: 'x'.repeat(1001) }, 'AZIMUT_LEGAL tient en 1000 signes'],
  ])('stop the build where %j is wrong, and say what it should be', (environment, message) => {
    expect(() => readSettings(environment, '1')).toThrow(message);
  });
});
