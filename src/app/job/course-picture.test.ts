import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { LevelId } from '../../domain/level.ts';
import { CoursePicture } from './course-picture.tsx';

/** The lines of altitude from above, and how many marks stand on them: the start, perhaps the baccalauréat, the job's two. */
function show(level: LevelId): { lines: string[]; circles: number } {
  const drawn = renderToString(createElement(CoursePicture, { level }));
  return {
    lines: [...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line = '']) => line),
    circles: drawn.split('<circle').length - 1,
  };
}

describe('the course of studies', () => {
  it('climbs from the 3e over the baccalauréat to where the job opens', () => {
    expect(show('bac-4')).toEqual({ lines: ['bac + 4', 'bac + 3', 'bac + 2', 'bac', 'CAP', '3e'], circles: 3 });
  });

  it('stops at the diploma where one is enough', () => {
    expect(show('cap')).toEqual({ lines: ['CAP', '3e'], circles: 2 });
    expect(show('bac')).toEqual({ lines: ['bac', 'CAP', '3e'], circles: 2 });
  });

  it('is not drawn where no studies are asked after the 3e, or nobody can say how long they take', () => {
    for (const level of ['sans-diplome', 'brevet', 'autre'] as const) expect(show(level).lines).toEqual([]);
  });
});
