import { describe, expect, it } from 'vitest';
import { DIPLOMAS, parseDiploma } from './diploma.ts';
import { acronymsOf, DIPLOMA_ACRONYMS } from './diploma-acronyms.ts';

describe('the diploma that a text names', () => {
  it.each([
    ['bac pro cuisine', 'bac-pro', 'cuisine'],
    ['Bac Pro Métiers de la coiffure', 'bac-pro', 'metiers de la coiffure'],
    ['baccalauréat professionnel cuisine', 'bac-pro', 'cuisine'],
    ['cap coiffure', 'cap', 'coiffure'],
    ['coiffure CAP', 'cap', 'coiffure'],
    ['CAPa jardinier', 'capa', 'jardinier'],
    ['BTS MCO', 'bts', 'mco'],
    ['BTSA gestion et protection de la nature', 'btsa', 'gestion et protection de la nature'],
    ["diplôme d'État d'infirmier", 'de', 'infirmier'],
    ['DE éducateur spécialisé', 'de', 'educateur specialise'],
    ['licence pro mention métiers du BTP', 'licence-pro', 'metiers du btp'],
    ['master mention droit', 'master', 'droit'],
    ['BUT chimie', 'but', 'chimie'],
  ])('« %s » is a %s', (text, id, subject) => {
    expect(parseDiploma(text)).toMatchObject({ diploma: { id }, subject });
  });

  it.each(['coiffeur', 'chef de chantier', 'agent de but', '', 'de', 'capitaine'])('« %s » names none', (text) => {
    expect(parseDiploma(text)).toBeNull();
  });
});

describe('the acronyms of diplomas', () => {
  it('are of kinds of diploma that there are', () => {
    const ids = DIPLOMAS.map(({ id }) => id);
    expect(Object.keys(DIPLOMA_ACRONYMS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are those of the diploma that a label begins with, beside its own', () => {
    expect(acronymsOf('BTS management commercial opérationnel', null)).toEqual(['MCO']);
    expect(acronymsOf('BTS services informatiques aux organisations option A', 'SIO SISR')).toEqual(['SIO', 'SISR']);
    expect(acronymsOf('bac pro management commercial opérationnel', null)).toEqual([]);
  });
});
