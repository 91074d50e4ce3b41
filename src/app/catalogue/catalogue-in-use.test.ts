import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('virtual:azimut/catalogue', () => ({
  default: { catalogue: 'c', search: 's', texts: 't', trainings: 'f', contours: 'm', jobCount: 156 },
}));

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});

const { adoptOwnCatalogue, CURRENT_FORMATS, leaveOwnCatalogue, readGenerationInUse } = await import(
  './catalogue-in-use.ts'
);

const own = { formats: CURRENT_FORMATS, generation: 'm1a2', jobCount: 643, importedOn: '2031-03-02' };

beforeEach(() => kept.clear());

describe('the catalogue in use', () => {
  it('is none of one’s own at first', () => {
    expect(readGenerationInUse()).toBeNull();
  });

  it('is the imported one from its adoption until it is left', () => {
    adoptOwnCatalogue(own);
    expect(readGenerationInUse()).toBe('m1a2');
    leaveOwnCatalogue();
    expect(readGenerationInUse()).toBeNull();
    expect(kept.size).toBe(0);
  });

  it.each([
    ['no JSON', '{"formats"'],
    ['another kind of thing', '7'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['made by another version', JSON.stringify({ ...own, formats: 'azimut-catalogue-0' })],
    ['with a generation that is no name', JSON.stringify({ ...own, generation: '../x' })],
    ['without a generation', JSON.stringify({ ...own, generation: undefined })],
    ['without jobs', JSON.stringify({ ...own, jobCount: 0 })],
    ['with jobs that are no number', JSON.stringify({ ...own, jobCount: '643' })],
    ['with a day that does not exist', JSON.stringify({ ...own, importedOn: '2031-99-02' })],
    ['with a day that is no date', JSON.stringify({ ...own, importedOn: 'hier' })],
  ])('is not what is kept where that is %s', (_what, text) => {
    kept.set('azimut-catalogue', text);
    expect(readGenerationInUse()).toBeNull();
  });

  it('is the build’s where storage is refused', () => {
    vi.spyOn(localStorage, 'getItem').mockImplementationOnce(() => {
      throw new Error('refused');
    });
    expect(readGenerationInUse()).toBeNull();
  });
});
