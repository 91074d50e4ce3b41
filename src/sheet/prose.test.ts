import { describe, expect, it } from 'vitest';
import { readProse } from './prose.ts';
import { sheetText } from './sheet-fixture.ts';

/** A sheet with a text in « Nature du travail », and its passages there as « kind: text ». */
const inText = (text: string) => sheetText({ more: `## Nature du travail\n${text}\n` });
function passagesOf(text: string): string[] {
  return readProse(inText(text))
    .filter(({ section }) => section === 'Nature du travail')
    .map(({ kind, text }) => `${kind}: ${text}`);
}

describe('the prose of a sheet', () => {
  it.each([
    [
      'a heading, a paragraph and a list',
      '### Tailler\nUn bloc.\n\n- un\n- deux',
      ['heading: Tailler', 'paragraph: Un bloc.', 'item: un', 'item: deux'],
    ],
    [
      'lines that follow one another, indented or not',
      'Un bloc\n            de grès.',
      ['paragraph: Un bloc de grès.'],
    ],
    ['the line after an item, which is still the item’s', '- un\nde plus', ['item: un de plus']],
    ['numbered items', '1. un\n2) deux', ['item: un', 'item: deux']],
    [
      'a break',
      'Un<br/>deux<br>trois  \nquatre',
      ['paragraph: Un', 'paragraph: deux', 'paragraph: trois', 'paragraph: quatre'],
    ],
    ['paragraph tags', '<p>Un</p><p>deux</p>', ['paragraph: Un', 'paragraph: deux']],
    [
      'dress and stress',
      'Un **gros** <strong>bloc</strong> *de* grès : 2 * 3',
      ['paragraph: Un gros bloc de grès : 2 * 3'],
    ],
    [
      'links',
      'Voir [la carrière](https://pierre.fr/a?b=c;d) ou https://pierre.fr !',
      ['paragraph: Voir la carrière ou https//pierre.fr !'],
    ],
    ['entities', 'Bac&nbsp;: l&rsquo;or &amp; le gr&egrave;s', ['paragraph: Bac\u00a0: l’or & le grès']],
  ])('holds %s', (_what, text, passages) => {
    expect(passagesOf(text)).toEqual(passages);
  });

  it('leaves out facts, lists of facts, the level and the salary’s wording', () => {
    const text = sheetText({
      facts: '**Domaines:**\n- sciences/pierre',
      more: '## Vie professionnelle\n\n### Salaire\n\n#### Salaire du débutant\n\nA partir de 1801 euros\n\n### Durer\n\nOn dure.\n',
      after: "## Formations recommandées\n- CAP pierre (ID: FOR.1)\n\n## Centres d'intérêt\n- la nature",
    });
    expect(readProse(text).map((passage) => passage.text)).toEqual([
      'Un artisan du patrimoine.',
      'Il taille et pose la pierre.',
      'Salaire',
      'Salaire du débutant',
      'Durer',
      'On dure.',
    ]);
  });

  it.each([
    ['on its first line', 'Un bloc de grès', 'bloc'],
    ['on a further line', 'Un bloc\n      de grès gris', 'gris'],
    ['after markup', 'Un <strong>bloc</strong> de **grès** [gris](https://a.fr) ici', 'ici'],
    ['after a break', 'Un<br/> bloc', 'bloc'],
    ['in an item', '- un\n  - un bloc', 'bloc'],
  ])('knows where a word %s stands in the file', (_where, written, word) => {
    const text = inText(written);
    const lines = text.split('\n');
    for (const raw of [text, text.normalize('NFD'), `\ufeff${text}`, text.replace(/\n/g, '\r\n')]) {
      const passage = readProse(raw).find((candidate) => candidate.text.includes(word));
      const place = passage?.placeAt(passage.text.indexOf(word));
      const line = lines.findIndex((candidate) => candidate.includes(word) && written.includes(candidate));
      const rawLine = raw.replace(/^\ufeff/, '').split(/\r?\n/)[line] ?? '';
      expect(place).toEqual({ line: line + 1, column: rawLine.lastIndexOf(word) + 1 });
    }
  });
});
