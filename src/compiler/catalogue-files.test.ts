import { describe, expect, it } from 'vitest';
import { compileSheets } from '../bundle/compile-sheets.ts';
import type { Bundle } from '../domain/job.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { cutCatalogue } from './catalogue-files.ts';

function bundleOf(count: number): Bundle {
  const sheets = Array.from({ length: count }, (_, index) => ({
    file: `${index}.md`,
    text: sheetText({ id: `**ID:** MET.${index + 1}` }),
    problems: [],
  }));
  return compileSheets({ sheets, catalogue: null, trainings: null });
}

describe('the files of a build', () => {
  it('are the same for the same catalogue, and other for another', () => {
    const names = (bundle: Bundle) => cutCatalogue(bundle).files.map((file) => file.name);
    expect(names(bundleOf(3))).toEqual(names(bundleOf(3)));
    expect(names(bundleOf(4))[0]).not.toBe(names(bundleOf(3))[0]);
  });

  it('are those that the app asks for first, the parts of the sheets and the map', () => {
    const { files, entry } = cutCatalogue(bundleOf(3));
    const { jobCount, ...first } = entry;
    expect(jobCount).toBe(3);
    const names = files.map((file) => file.name);
    expect(names).toEqual(expect.arrayContaining(Object.values(first)));
    expect(names).toHaveLength(6);
    for (const name of names) expect(name).toMatch(/^data\/[a-z]+(?:-\d+)?-[0-9a-f]{10}\.(?:json|svg)$/);
  });
});
