import { expect, it } from 'vitest';
import { factWordings } from './fact-wordings.ts';
import { readSheet } from './read-sheet.ts';
import { sheetText } from './sheet-fixture.ts';

function wordingsOf(parts: Parameters<typeof sheetText>[0]): string[] {
  const { job } = readSheet(sheetText(parts), { fileName: 'fiche.md', smic: null });
  if (job === null) throw new Error('this sheet is no job');
  return factWordings(job);
}

it('are the titles, the level, and every fact of a list, each once', () => {
  const wordings = wordingsOf({
    facts: '**Domaines:**\n- mécanique/vélo',
    alternatives: "## Autres appellations\n\n### monteur/euse d'ardoises\n- Féminin: monteuse d'ardoises",
    more: '\n## Vie professionnelle\n\n### Salaire du débutant\n\nA partir de 1801 euros<br/>2000 euros à Paris\n',
    after: "**Statuts possibles:**\n- artisan\n\n## Centres d'intérêt\n\n- j'aime bouger",
  });
  expect(wordings).toEqual([
    'tailleur/euse de pierre',
    'tailleuse de pierre',
    'tailleur de pierre',
    "monteur/euse d'ardoises",
    "monteuse d'ardoises",
    'artisan',
    "j'aime bouger",
    'mécanique',
    'vélo',
    'CAP ou équivalent',
    'A partir de 1801 euros',
    '2000 euros à Paris',
  ]);
});

it.each([
  ['CAP maçon', ['CAP maçon']],
  [
    'BTS arts de la pierre (APR) option taille',
    [
      'BTS arts de la pierre (APR) option taille',
      'BTS arts de la pierre option taille',
      'BTS arts de la pierre',
      'arts de la pierre',
    ],
  ],
  ['master mention histoire de l’art parcours pierre', ['histoire de l’art']],
])('a training’s name « %s » has shorter forms', (label, forms) => {
  expect(wordingsOf({ after: `## Formations recommandées\n- ${label} (ID: FOR.1)` })).toEqual(
    expect.arrayContaining(forms),
  );
});
