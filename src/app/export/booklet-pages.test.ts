import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../domain/job.ts';
import { firstPages, type JobPages, setOnPages } from './booklet-pages.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 3, text });
/** A paragraph of about so many lines of a column. */
const lines = (count: number, text = 'Des mots. '): Block => ({
  type: 'paragraph',
  text: text.repeat(Math.ceil((count * 55) / text.length)).slice(0, count * 55),
});
const section = (title: string, ...blocks: Block[]): Section => ({ title, blocks });
const titles = (sections: readonly Section[]) => sections.map(({ title }) => title);
const blocksOf = ({ first, second }: JobPages) => [...first, ...second].flatMap(({ blocks }) => blocks);

describe('a job in a booklet', () => {
  it('takes one page where its texts are short', () => {
    const sections = [section('Présentation', lines(5)), section('En bref', lines(20))];
    expect(setOnPages(sections)).toEqual({ first: sections, second: [], beside: [] });
  });

  it('goes on overleaf between two blocks, and loses none', () => {
    const blocks = Array.from({ length: 10 }, (_, at) => lines(12, `Phrase ${at}. `));
    const pages = setOnPages([section('Nature du travail', ...blocks)]);
    expect(titles(pages.first)).toEqual(['Nature du travail']);
    expect(titles(pages.second)).toEqual(['Nature du travail']);
    expect(blocksOf(pages)).toEqual(blocks);
  });

  it('leaves no heading alone at the end of a page', () => {
    const last = [heading('Titre'), heading('Sous-titre'), lines(20)];
    const pages = setOnPages([section('Nature du travail', lines(85), ...last)]);
    expect(pages.second[0]?.blocks).toEqual(last);
    const whole = setOnPages([
      section('En bref', lines(88)),
      section('Nature du travail', heading('Titre'), lines(20)),
    ]);
    expect(titles(whole.first)).toEqual(['En bref']);
    expect(titles(whole.second)).toEqual(['Nature du travail']);
  });

  it('keeps the most useful sections where two pages do not hold all, in the sheet’s order, and names the others', () => {
    const pages = setOnPages([
      section('Présentation', lines(5)),
      section('Compétences requises', lines(60)),
      section('Conditions de travail', lines(60)),
      section('Nature du travail', lines(60)),
      section('Accès au métier', lines(20)),
      section('Formations recommandées', { type: 'list', items: [{ text: 'CAP' }] }),
    ]);
    expect(titles([...pages.first, ...pages.second])).toEqual([
      'Présentation',
      'Conditions de travail',
      'Nature du travail',
      'Accès au métier',
      'Formations recommandées',
    ]);
    expect(pages.beside).toEqual(['Compétences requises']);
  });

  it('leaves a paragraph that no page holds to the sheet', () => {
    const pages = setOnPages([section('En bref', lines(150)), section('Nature du travail', lines(5))]);
    expect(titles(pages.first)).toEqual(['Nature du travail']);
    expect(pages.second).toEqual([]);
    expect(pages.beside).toEqual(['En bref']);
  });

  it('passes over sections without a text', () => {
    expect(setOnPages([section('Vie professionnelle', heading('Salaire')), section('Salaire')])).toEqual({
      first: [],
      second: [],
      beside: [],
    });
  });
});

describe('the contents of a booklet', () => {
  it('lead to the page on which each job begins, behind the cover', () => {
    const one: JobPages = { first: [section('a', lines(1))], second: [], beside: [] };
    const two: JobPages = { ...one, second: [section('a', lines(1))] };
    expect(firstPages([two, one, one, two, two])).toEqual([2, 4, 5, 6, 8]);
    expect(firstPages([])).toEqual([]);
  });
});
