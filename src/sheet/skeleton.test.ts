import { describe, expect, it } from 'vitest';
import { readSkeleton, sectionMeantBy } from './skeleton.ts';

describe('taking a sheet apart', () => {
  it('gives every part its line', () => {
    const skeleton = readSkeleton('# maçon\n**ID:** MET.1\n\n## Présentation\nBâtir.\n\n**Codes ROME:**\n- F1703\n');
    expect(skeleton.title).toEqual({ text: 'maçon', number: 1 });
    expect(skeleton.facts.get('id')?.[0]?.value).toEqual({ text: 'MET.1', number: 2 });
    expect(skeleton.sections[0]).toMatchObject({ title: 'Présentation', heading: { number: 4 } });
    expect(skeleton.facts.get('romeCodes')?.[0]?.items).toEqual([{ text: 'F1703', number: 8 }]);
  });

  it.each(['**Codes ROME:**', '**Codes ROME :**', '**Codes ROME**:', '** codes rome: **', '   **CODES ROME\u00a0:**'])(
    'knows the label « %s »',
    (label) => {
      expect(readSkeleton(`${label}\n- F1703`).facts.get('romeCodes')?.[0]?.items).toHaveLength(1);
    },
  );

  it('leaves bold words of a text in it', () => {
    const { sections, facts } = readSkeleton('## Présentation\n**Attention :** travail en hauteur.');
    expect(facts.size).toBe(0);
    expect(sections[0]?.lines.map((line) => line.text)).toEqual(['**Attention :** travail en hauteur.']);
  });

  it('ends a list of facts where a text begins', () => {
    const { sections, facts } = readSkeleton('## Accès au métier\n**Codes ROME:**\n- F1703\nUn texte.\n- un point');
    expect(facts.get('romeCodes')?.[0]?.items.map((item) => item.text)).toEqual(['F1703']);
    expect(sections[0]?.lines.map((line) => line.text)).toEqual(['Un texte.', '- un point']);
  });

  it('takes only known headings at the beginning of a line for sections', () => {
    const { sections } = readSkeleton('## Présentation\n## Salaire\n            ## En bref\n## En bref\n### Sources');
    expect(sections.map((section) => section.title)).toEqual(['Présentation', 'En bref']);
  });
});

it.each([
  ['Presentaton', 'Présentation'],
  ['Condition de travail', 'Conditions de travail'],
  ['Présentation', null],
  ['Salaire', null],
])('takes the heading « %s » to mean « %s »', (heading, meant) => {
  expect(sectionMeantBy(heading)).toBe(meant);
});
