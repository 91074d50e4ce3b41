import { describe, expect, it } from 'vitest';
import { toTerms } from './terms.ts';

describe('the terms of a text', () => {
  it.each([
    ['L’Œil du géomètre', ['oeil', 'geometre']],
    ["technicien d'intervention", ['technicien', 'intervention']],
    ['TECHNICIEN\u00a0gaz', ['technicien', 'gaz']],
    ['agent de maîtrise', ['agent', 'maitrise']],
    ['bac + 2', ['bac', '2']],
    ['chauffeur-livreur', ['chauffeur', 'livreur']],
    ['', []],
    ['…', []],
  ])('of « %s »', (text, terms) => {
    expect(toTerms(text)).toEqual(terms);
  });

  it.each([
    ['technicien/ne', 'technicien'],
    ['infirmier·ère', 'infirmier'],
    ['agent(e)', 'agent'],
    ['agent.e.s', 'agent'],
    ['directeur/trice', 'directeur'],
    ['sportif/ve', 'sportif'],
    ['hôte/sse', 'hote'],
    ['chef/fe', 'chef'],
    ['coiffeur(se)', 'coiffeur'],
    ['chargé/ée', 'charge'],
  ])('take the first form of « %s »', (text, term) => {
    expect(toTerms(text)).toEqual([term]);
  });

  it.each([
    ['cirque/théâtre', ['cirque', 'theatre']],
    ['mode/sport', ['mode', 'sport']],
    ['steward/hôtesse', ['steward', 'hotesse']],
    ['débutant. Ensuite', ['debutant', 'ensuite']],
  ])('keep both words of « %s », which is no double ending', (text, words) => {
    expect(toTerms(text)).toEqual(words);
  });

  it('leave out words that tell nothing apart, unless nothing else is there', () => {
    expect(toTerms('le métier de la mer')).toEqual(['metier', 'mer']);
    expect(toTerms('de la')).toEqual(['de', 'la']);
  });
});
