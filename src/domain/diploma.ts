/** The kinds of French diplomas and titles, as trainings' labels and people write them. */

import { foldText } from './fold.ts';
import type { LevelId } from './level.ts';

/** `level`: the level of job that such a diploma opens as a rule; `null` where the kind spans several. */
export type Diploma = { id: string; wordings: readonly string[]; level: LevelId | null };

/**
 * Wordings are folded, longest first where one begins another. Levels: the national framework of certifications as
 * Onisep's « niveau de sortie » uses it (CAP: niveau 3, bac: 4, BTS: 5, licence and BUT: 6, master: 7, doctorat: 8).
 */
export const DIPLOMAS: readonly Diploma[] = [
  { id: 'capa', wordings: ['capa', 'cap agricole'], level: 'cap' },
  { id: 'cap', wordings: ["certificat d'aptitude professionnelle", 'cap'], level: 'cap' },
  { id: 'bac-pro', wordings: ['baccalaureat professionnel', 'bac professionnel', 'bac pro', 'bacpro'], level: 'bac' },
  {
    id: 'bac-techno',
    wordings: ['baccalaureat technologique', 'bac technologique', 'bac techno'],
    level: 'bac',
  },
  { id: 'bp', wordings: ['brevet professionnel', 'bp'], level: 'bac' },
  { id: 'bma', wordings: ["brevet des metiers d'art", 'bma'], level: 'bac' },
  { id: 'btm', wordings: ['brevet technique des metiers', 'btm'], level: 'bac' },
  { id: 'bm', wordings: ['brevet de maitrise', 'bm'], level: 'bac-2' },
  {
    id: 'cs',
    wordings: ['certificat de specialisation', 'mention complementaire', 'cs', 'mc'],
    level: null,
  },
  { id: 'tp', wordings: ['titre professionnel', 'titre pro', 'tp'], level: null },
  { id: 'btsa', wordings: ['brevet de technicien superieur agricole', 'bts agricole', 'btsa'], level: 'bac-2' },
  { id: 'bts', wordings: ['brevet de technicien superieur', 'bts'], level: 'bac-2' },
  { id: 'deust', wordings: ['deust'], level: 'bac-2' },
  { id: 'dut', wordings: ['diplome universitaire de technologie', 'dut'], level: 'bac-2' },
  { id: 'but', wordings: ['bachelor universitaire de technologie', 'but'], level: 'bac-3' },
  { id: 'licence-pro', wordings: ['licence professionnelle', 'licence pro'], level: 'bac-3' },
  { id: 'dnmade', wordings: ["diplome national des metiers d'art et du design", 'dn made', 'dnmade'], level: 'bac-3' },
  { id: 'bachelor', wordings: ['bachelor'], level: 'bac-3' },
  { id: 'licence', wordings: ['licence'], level: 'bac-3' },
  { id: 'mastere', wordings: ['mastere specialise', 'mastere spe.', 'mastere'], level: 'bac-5' },
  { id: 'master', wordings: ['master'], level: 'bac-5' },
  { id: 'ingenieur', wordings: ["diplome d'ingenieur", "ecole d'ingenieur"], level: 'bac-5' },
  { id: 'doctorat', wordings: ['doctorat'], level: 'bac-8' },
  { id: 'de', wordings: ["diplome d'etat", "diplomes d'etat", 'de'], level: null },
  { id: 'cqp', wordings: ['certificat de qualification professionnelle', 'cqp'], level: null },
  { id: 'fcil', wordings: ["formation complementaire d'initiative locale", 'fcil'], level: null },
  { id: 'bpjeps', wordings: ['bpjeps'], level: 'bac' },
  { id: 'dejeps', wordings: ['dejeps'], level: 'bac-2' },
  { id: 'desjeps', wordings: ['desjeps'], level: 'bac-3' },
];

/** Wordings that are words of every day too: they name a diploma at the beginning of a text alone. */
const EVERYDAY: readonly string[] = ['de', 'but', 'tp', 'cs', 'mc', 'bm', 'bp', 'master'];

/**
 * The kind of diploma that a text names, and the text without it: « bac pro cuisine » is a `bac-pro` and « cuisine ».
 * `null`: it names none, or several.
 */
export function parseDiploma(text: string): { diploma: Diploma; subject: string } | null {
  const folded = ` ${foldText(text)
    .replace(/[^a-z0-9+.']+/g, ' ')
    .trim()} `;
  for (const diploma of DIPLOMAS) {
    for (const wording of diploma.wordings) {
      const place = folded.indexOf(` ${wording} `);
      if (place < 0 || (place > 0 && EVERYDAY.includes(wording))) continue;
      // « bac + 2 » is a level, not a training.
      const subject = (folded.slice(0, place) + folded.slice(place + wording.length + 1)).trim();
      if (diploma.id === 'de' && wording === 'de' && subject === '') return null;
      return {
        diploma,
        subject: subject
          .replace(/\b(?:mention|option|parcours)\b/g, ' ')
          .replace(/^\s*(?:d'|de |des |du |en )\s*/, '')
          .trim(),
      };
    }
  }
  return null;
}
