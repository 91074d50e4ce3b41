import { expect, it } from 'vitest';
import { sayAgainst, sayReasons } from './say-match.ts';

const sayInterest = (slug: string) => `« ${slug} »`;
const MATCH = { id: 'MET.1', reasons: ['reparer', 'bouger'], against: [] };

it('the reasons are what one said yes to', () => {
  expect(sayReasons(MATCH, sayInterest)).toBe('Parce que tu as dit oui à\u00a0: « reparer »\u00a0; « bouger ».');
  expect(sayReasons({ ...MATCH, reasons: [] }, sayInterest)).toContain('Rien dans tes réponses');
});

it('what does not fit is said in one sentence, and nothing where all fits', () => {
  const against = [
    { kind: 'no', interest: 'conduire' },
    { kind: 'level', level: 'bac-5' },
    { kind: 'salary', min: 1801 },
    { kind: 'status' },
  ] as const;
  expect(sayAgainst({ ...MATCH, against: [...against] }, sayInterest)).toBe(
    'À savoir\u00a0: demande bac + 5, tu préférais moins\u00a0; commence à 1\u202f801\u00a0€, tu espérais plus\u00a0; aucun des statuts que tu as choisis\u00a0; on y retrouve ce que tu n’aimes pas trop (« conduire »).',
  );
  expect(sayAgainst(MATCH, sayInterest)).toBe('');
});
