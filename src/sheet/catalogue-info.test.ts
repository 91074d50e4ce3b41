import { describe, expect, it } from 'vitest';
import { readCatalogueInfo, UNKNOWN_CATALOGUE } from './catalogue-info.ts';

const INFO = {
  title: 'Métiers de la pierre',
  source: 'Atelier',
  sourceUrl: 'https://pierre.example',
  edition: '2025-10-21',
  licence: 'ODbL 1.0',
};

describe('catalogue.json', () => {
  it.each([
    ['as written', JSON.stringify(INFO)],
    ['with a byte-order mark', `\ufeff${JSON.stringify(INFO)}`],
    ['with fields of another kind beside', JSON.stringify({ ...INFO, couleur: 'gris' })],
  ])('is read %s', (_how, text) => {
    expect(readCatalogueInfo(text)).toEqual({ info: INFO, problems: [] });
  });

  it('leaves unknown what it does not say', () => {
    expect(readCatalogueInfo('{ "title": "Métiers" }')).toEqual({
      info: { ...UNKNOWN_CATALOGUE, title: 'Métiers' },
      problems: [],
    });
  });

  it.each(['', '{', '{ "title": }', '[]', 'null', '"Métiers"', '12'])('that is « %s » is an error', (text) => {
    const { info, problems } = readCatalogueInfo(text);
    expect(info).toEqual(UNKNOWN_CATALOGUE);
    expect(problems).toMatchObject([{ severity: 'error', code: 'catalogue-info', line: 1, column: 1 }]);
  });

  it.each([
    ['title', 12],
    ['source', ''],
    ['sourceUrl', 'javascript:alert(1)'],
    ['edition', '21/10/2025'],
    ['edition', '2025-13-01'],
    ['licence', []],
  ])('with a wrong %s (%j) says so, and keeps the other fields', (name, value) => {
    const { info, problems } = readCatalogueInfo(JSON.stringify({ ...INFO, [name]: value }));
    expect(info).toEqual({ ...INFO, [name]: null });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(`« ${name} »`);
  });
});
