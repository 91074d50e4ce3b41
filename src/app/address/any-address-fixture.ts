import fc from 'fast-check';

/** Any text, and addresses of such parts: what readers of addresses must stand. */
export function anyAddress(names: readonly string[], values: fc.Arbitrary<string> = fc.string()): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...names), values).map(([name, value]) => `${name}=${value}`);
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => `?${parts.join('&')}`),
  );
}
