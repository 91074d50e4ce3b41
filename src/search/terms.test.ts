import { describe, expect, it } from 'vitest';
import { bothForms, readQuery, toTerms, toWords } from './terms.ts';

const words = (text: string) => toTerms(text).map(({ word }) => word);

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
    expect(words(text)).toEqual(terms);
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
    expect(words(text)).toEqual([term]);
  });

  it.each([
    ['cirque/théâtre', ['cirque', 'theatre']],
    ['mode/sport', ['mode', 'sport']],
    ['steward/hôtesse', ['steward', 'hotesse']],
    ['débutant. Ensuite', ['debutant', 'ensuite']],
  ])('keep both words of « %s », which is no double ending', (text, both) => {
    expect(words(text)).toEqual(both);
  });

  it('leave out words that tell nothing apart, unless nothing else is there', () => {
    expect(words('le métier de la mer')).toEqual(['metier', 'mer']);
    expect(words('de la')).toEqual(['de', 'la']);
  });
});

describe('what a query asks', () => {
  const asked = (query: string) => readQuery(query).map(({ word }) => word);

  it('leaves out the words of a question, and keeps those that tell something', () => {
    expect(asked('le métier de pâtissier')).toEqual(['patissier']);
    expect(asked('je veux devenir vétérinaire')).toEqual(['veterinaire']);
    expect(asked('travailler sans diplôme')).toEqual(['sans', 'diplome']);
    expect(asked('chef de chantier')).toEqual(['chef', 'chantier']);
  });

  it('keeps all words where no other is there', () => {
    expect(asked('quel métier')).toEqual(['quel', 'metier']);
  });
});

describe('a title in both genders', () => {
  it.each([
    ['conseiller/ère en or', 'conseillère en or'],
    ['technicien/ne', 'technicienne'],
    ['coordinateur/trice', 'coordinatrice'],
    ['employé/e', 'employée'],
    ['sportif/ve', 'sportive'],
    ['chanteur/euse', 'chanteuse'],
    ['hôte/sse', 'hôtesse'],
    ['chef/fe de projet', 'cheffe de projet'],
    ['ambassadeur/drice', 'ambassadrice'],
    ['préfet/ète', 'préfète'],
  ])('of « %s » has « %s »', (title, feminine) => {
    expect(bothForms(title)).toContain(feminine);
  });

  it('is one where it has no ending of both', () => {
    expect(bothForms('vétérinaire')).toEqual(['vétérinaire']);
  });
});

describe('a word', () => {
  it('keeps its accents beside its folded spelling', () => {
    expect(toWords('Maçon')).toMatchObject([{ written: 'maçon', word: 'macon' }]);
  });

  it('is whole over a soft hyphen', () => {
    expect(words('bou\u00adlanger')).toEqual(['boulanger']);
  });
});
