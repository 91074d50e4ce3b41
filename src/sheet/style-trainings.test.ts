import { describe, expect, it } from 'vitest';
import { readProse } from './prose.ts';
import { readSheet } from './read-sheet.ts';
import { sheetText } from './sheet-fixture.ts';
import { checkTrainingsNamed } from './style-trainings.ts';

/** What a sheet with these trainings is told of a text. */
function problemsOf(brief: string, ...trainings: string[]) {
  const items = trainings.map((label, index) => `- ${label} (ID: FOR.${index + 1})`);
  const text = sheetText({
    brief: `## En bref\n${brief}\n`,
    after: `## Formations recommandées\n${items.join('\n')}`,
  });
  const { job } = readSheet(text, { fileName: 'fiche.md', smic: null });
  if (job === null) throw new Error('this sheet is no job');
  return checkTrainingsNamed(readProse(text), job);
}

describe('a diploma that a text names with its speciality and the list lacks', () => {
  it.each([
    ['Le CAP boulanger ouvre la porte.', 'CAP boulanger', ['CAP pâtissier', 'BP boulanger']],
    ['Avec un BTS optique, on avance.', 'BTS optique', []],
    ['Un CAP boulanger-pâtissier en 2 ans.', 'CAP boulanger-pâtissier', ['BTS optique']],
    ['Le bac\u00a0pro cuisine', 'bac pro cuisine', ['CAP cuisine']],
    ['Le baccalauréat professionnel cuisine', 'baccalauréat professionnel cuisine', []],
    ['Une licence pro mention ardoises', 'licence pro mention ardoises', ['licence mention ardoises']],
    ['Le diplôme d’État d’infirmier', 'diplôme d’État d’infirmier', ["diplôme d'État de sage-femme"]],
    ['Le master droit', 'master droit', []],
    ['- CAP agricole jardinier', 'CAP agricole jardinier', ['CAP boulanger']],
  ])('is a warning: « %s »', (text, named, trainings) => {
    const [problem, ...others] = problemsOf(text, ...trainings);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'warning',
      code: 'unlisted-training',
      message: expect.stringContaining(`Le texte nomme « ${named} »,`),
      column: text.replaceAll('\u00a0', ' ').indexOf(named) + 1,
    });
  });

  it.each([
    ['Le CAP boulanger ouvre la porte.', ['CAP boulanger']],
    ['Le CAP boulangère ouvre la porte.', ['CAP métiers de la boulangerie']],
    ['Le bac professionnel cuisine', ['bac pro cuisine']],
    ['Le diplôme d’État d’infirmière', ["diplôme d'État d'infirmier"]],
    ['La mention complémentaire ardoises', ['CS ardoises']],
    ['Un BTS agricole viticulture', ['BTSA viticulture']],
    ['Le DE d’infirmière', ["diplôme d'État d'infirmier"]],
    ['Un CAP suffit, un BTS demande 2 ans, les CAP mènent loin.', []],
    ['Un CAP ou un BTS en alternance, une licence de droit, un master complété', []],
    ['Une licence spécialisée, un bac professionnel agricole, un master Sciences', []],
    ['Le titre professionnel accueille aussi des adultes.', []],
    ['Après le CAP, le but lointain est un cap difficile.', []],
    ['Un CAP cuisinier', ['CAP cuisine']],
    ['Le handicap boulanger, le CAP', []],
  ])('is none: « %s » with %j', (text, trainings) => {
    expect(problemsOf(text, ...trainings)).toEqual([]);
  });

  it('is said once a sheet', () => {
    expect(problemsOf('Le CAP boulanger. Le CAP boulangère.\n\nUn CAP boulanger. Un BP boulanger.')).toHaveLength(2);
  });
});
