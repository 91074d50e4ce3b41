/** Texts that somebody may have written as a sheet, for the tests of what reads and shows sheets. */

import fc from 'fast-check';

/** Lines that mean something in a sheet, in any order and number. */
const line = fc.constantFrom(
  ...[
    '# titre',
    '**ID:** MET.1',
    '## Présentation',
    '## En bref',
    '## Salaire',
    '### Salaire du débutant',
    '## ',
    '##',
  ],
  ...[
    '**Codes ROME:**',
    '**Statuts possibles:**',
    '**Domaines:**',
    "**Secteurs d'activité:**",
    '**Métiers associés:**',
  ],
  ...['## Autres appellations', '## Formations recommandées', "## Centres d'intérêt", '## Sources', '## &nbsp;'],
  ...[
    '- ',
    '-',
    '- &nbsp;',
    '- / x',
    '- (ID: FOR.1)',
    '- x (ID: MET.2)',
    '- [&nbsp;](http://a.fr)',
    '- http://a',
    '- [x](javascript:alert(1))',
    '- __proto__ (ID: FOR.2)',
    '<script>alert(1)</script>',
    '### &nbsp;',
  ],
  ...[
    "**Niveau d'accès minimum:**",
    '            ### a',
    '',
    '1801 euros brut par mois',
    '<p>x<br/>',
    '```js',
    '> a',
    '* * *',
  ],
);
/** Any text, or one that has a title and an id and may be a job. */
export const anySheetText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(line, fc.string()), { maxLength: 20 })
    .map((lines) => ['# a', '**ID:** MET.5', ...lines].join('\n')),
);
