/** Texts as JavaScript may hold them, for tests: any code units, halves of characters among them. */

import fc from 'fast-check';

const units = fc.array(fc.oneof(fc.constantFrom(0xd83d, 0xde00, 0x61, 0x20, 0x26, 0x25), fc.nat(0xffff)));

/** Some are as long as titles and queries may be: what is cut to a length may be cut in the middle of a character. */
export const anyCodeUnits: fc.Arbitrary<string> = fc.oneof(
  units.map((codes) => String.fromCharCode(...codes)),
  fc.oneof(fc.constantFrom(119, 199), fc.nat(250)).map((length) => `${'a'.repeat(length)}😀😀`),
);
