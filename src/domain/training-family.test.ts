import { describe, expect, it } from 'vitest';
import { findFamily, findNationalPlace } from './training-family.ts';

describe('the family of a training', () => {
  it.each([
    ["certificat d'aptitude professionnelle (CAP)", 'cap'],
    ["certificat d'aptitude professionnelle agricole (CAPa)", 'cap'],
    ["certificat d'aptitude (travail social)", 'social'],
    ['baccalauréat professionnel', 'bac-pro'],
    ['baccalauréat international ou européen', 'bac-general'],
    ['brevet de technicien supérieur agricole (BTSA)', 'bts'],
    ['brevet de technicien (BT)', 'brevet-pro'],
    ["brevet professionnel de la jeunesse, de l'éducation populaire et du sport (BPJEPS)", 'jeunesse-sport'],
    ['brevet professionnel (BP)', 'brevet-pro'],
    ['licence professionnelle', 'licence-pro'],
    ['licence', 'licence'],
    ['mastère spécialisé (mastère spé.)', 'mastere'],
    ['Master of Science (MSc)', 'master'],
    ["diplôme national des métiers d'art et du design (DN MADE)", 'arts'],
    ["diplôme d'État du paramédical", 'sante'],
  ])('is told by its type: %s', (type, family) => {
    expect(findFamily({ type, label: 'peu importe' })?.id).toBe(family);
  });

  it.each([
    ['CAP boulanger', 'cap'],
    ['bac pro boulanger-pâtissier', 'bac-pro'],
    ['BTS électrotechnique', 'bts'],
    ['BUT chimie', 'but'],
    ['licence pro métiers du bois', 'licence-pro'],
    ['master droit', 'master'],
    ['titre professionnel maçon', 'titre-pro'],
  ])('is told by its label where no type is known: %s', (label, family) => {
    expect(findFamily({ type: null, label })?.id).toBe(family);
  });

  it('is not guessed', () => {
    expect(findFamily({ type: null, label: 'capitaine 200' })).toBeNull();
    expect(findFamily({ type: 'diplôme inventé', label: 'CAP boulanger' })).toBeNull();
  });
});

describe('the place in the national framework', () => {
  it('is what the certification states, even where the rule says otherwise', () => {
    expect(findNationalPlace({ certification: 'niveau 5', exitLevel: 'bac-3' })).toEqual({ level: 5, from: 'stated' });
  });

  it('is none where the training is not registered', () => {
    const place = findNationalPlace({ certification: 'non inscrit au RNCP', exitLevel: 'bac-5' });
    expect(place).toEqual({ level: null, from: 'none' });
  });

  it.each([
    ['cap', 3],
    ['bac', 4],
    ['bac-2', 5],
    ['bac-3', 6],
    ['bac-5', 7],
    ['bac-8', 8],
  ] as const)('follows the rule where nothing is stated: %s', (exitLevel, level) => {
    expect(findNationalPlace({ certification: null, exitLevel })).toEqual({ level, from: 'rule' });
  });

  it('is unknown where nothing tells', () => {
    expect(findNationalPlace({ certification: null, exitLevel: 'seconde' })).toEqual({ level: null, from: 'unknown' });
  });
});
