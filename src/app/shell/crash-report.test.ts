import { describe, expect, it } from 'vitest';
import { writeReport } from './crash-report.ts';

const PLACE = {
  app: 'Azimut 1.2.3',
  address:
    'https://azimut.example/orientation/metiers?q=m%C3%A9decin+comme+papa&niveau=cap&titre=Pour+L%C3%A9a#1p0secret',
  browser: 'Navigateur/1.0',
  isOnline: false,
};

/** An error as Chromium makes it. */
function errorOf(name: string, message: string, frames: readonly string[]): Error {
  const error = new Error(message);
  return Object.assign(error, { name, stack: [`${name}: ${message}`, ...frames].join('\n') });
}

describe('a report of a crash', () => {
  it('says what is needed to mend it', () => {
    const error = errorOf('TypeError', "Cannot read properties of undefined (reading 'min')", [
      '    at SalaryFact (https://azimut.example/assets/job-1a.js:1:20)',
      '    at https://azimut.example/assets/vendor-2b.js?v=1:2:30',
    ]);
    expect(writeReport(error, PLACE)).toBe(
      [
        'Azimut 1.2.3',
        'Page : https://azimut.example/orientation/metiers?q=***&niveau=cap&titre=***',
        "Erreur : TypeError : Cannot read properties of undefined (reading 'min')",
        '  at SalaryFact (https://azimut.example/assets/job-1a.js:1:20)',
        '  at https://azimut.example/assets/vendor-2b.js:2:30',
        'Navigateur : Navigateur/1.0',
        'Réseau : non',
      ].join('\n'),
    );
  });

  it('holds no word that was typed, kept or written, wherever an error repeats it', () => {
    const quoted = errorOf('SyntaxError', 'Unexpected token \'L\', ..."ote": "Léa dit "non", "... is not valid JSON', [
      '    at JSON.parse (<anonymous>)',
      'Léa, 06 11 22 33 44',
      'https://azimut.example/metiers?q=secret',
      'read@https://azimut.example/metiers?q=secret#1p0secret:3:4',
    ]);
    const typed = errorOf('SyntaxError', 'Invalid regular expression: /médecin comme papa/: nothing to repeat', []);
    for (const error of [quoted, typed]) {
      expect(writeReport(error, PLACE)).not.toMatch(/Léa|dit|06 11|secret|papa|médecin/);
    }
    expect(writeReport(quoted, PLACE)).toContain('  read@https://azimut.example/metiers:3:4');
  });

  it.each([
    ['a text', 'Léa', 'string'],
    ['nothing', undefined, 'undefined'],
    ['a promise', Promise.resolve(), 'object'],
  ])('is made of %s too', (_what, thrown, name) => {
    const report = writeReport(thrown, { ...PLACE, address: 'about:blank' });
    expect(report).toContain(`Erreur : ${name}\n`);
    expect(report).not.toContain('Léa');
    expect(writeReport(thrown, { ...PLACE, address: '' })).toContain('Page : inconnue');
  });

  it('is short, however long the error', () => {
    const error = errorOf('E', 'x'.repeat(10_000), Array(500).fill('    at f (https://azimut.example/a.js:1:2)'));
    expect(writeReport(error, PLACE).length).toBeLessThan(2000);
  });
});
