import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ATTACKS } from '../domain/attack-fixture.ts';
import { BundleSchema } from '../domain/job.ts';
import { compileWith } from './attack-bundle-fixture.ts';
import { cutBundle } from './cut.ts';

/** Every address that a bundle makes a link of. */
function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:href|url|sourceUrl)$/.test(key) && typeof inner === 'string' ? inner : addressesOf(inner),
  );
}

describe.each(ATTACKS.map((text) => [text.slice(0, 60), text]))('%j in every field', (_, text) => {
  it('compiles to the contract’s shape, with no address but http and https, and to files for the browser', () => {
    const bundle = v.parse(BundleSchema, compileWith(text));
    expect(bundle.jobs.map(({ id }) => id)).toContain('MET.13');
    for (const address of addressesOf(bundle)) expect(address).toMatch(/^https?:\/\//i);
    expect(() => cutBundle(bundle, (stem) => stem)).not.toThrow();
    expect(Object.prototype).not.toHaveProperty('pwned');
  });
});
