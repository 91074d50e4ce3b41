import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChoiceFilter } from './choice-filter.tsx';

const render = (counts: ReadonlyMap<string, number> | undefined) =>
  renderToStaticMarkup(
    createElement(ChoiceFilter, {
      legend: 'Statut',
      choices: [
        { slug: 'artisan', label: 'artisan', short: 'artisan/e' },
        { slug: 'salarie', label: 'salarié', short: 'salarié/e' },
      ],
      chosen: [],
      counts,
      onChange: () => undefined,
      none: '',
    }),
  );

describe('the choices of a filter', () => {
  it('say how many jobs each would give, and which would give none', () => {
    expect(render(new Map([['artisan', 12]]))).toMatch(/artisan\/e.*12.*salarié\/e.*aucun/);
  });

  it('say nothing of it while the first search is still coming', () => {
    const rows = render(undefined);
    expect(rows).toMatch(/artisan\/e.*salarié\/e/);
    expect(rows).not.toContain('aucun');
    expect(rows).not.toMatch(/>\d/);
  });
});
