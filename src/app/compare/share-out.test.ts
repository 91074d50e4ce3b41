import { describe, expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

const items = (text: string) => [...text].map((letter) => ({ key: letter, label: letter.toUpperCase() }));
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key).join('');

describe('what jobs share', () => {
  it('is what all of them have; the rest is each one’s', () => {
    const { common, own } = shareOut([items('abc'), items('bcd')]);
    expect(keys(common)).toBe('bc');
    expect(own.map(keys)).toEqual(['a', 'd']);
  });

  it('leaves to each what some others have too, and says which', () => {
    const { common, own } = shareOut([items('ab'), items('b'), items('c')]);
    expect(common).toEqual([]);
    expect(own[0]).toEqual([
      { key: 'a', label: 'A', others: [] },
      { key: 'b', label: 'B', others: [1] },
    ]);
  });

  it('is nothing with a single job', () => {
    expect(shareOut([items('ab')])).toMatchObject({ common: [], own: [[{ key: 'a' }, { key: 'b' }]] });
    expect(shareOut([])).toEqual({ common: [], own: [] });
  });
});
