import { describe, expect, it } from 'vitest';
import type { Entry } from './gather.ts';
import { sayReport } from './say-report.ts';

const plan = { id: 'AAAAAAAA', title: '2de 3', instruction: '', minutes: null, scope: { ids: [] } };
const entry = (what: Entry['what'], subject: string, classId: string | null = plan.id): Entry => ({
  what,
  subject,
  classId,
});
const say = (...report: Entry[]) => sayReport(report, [{ plan }], plan.id);

describe('what is said of what was gathered', () => {
  it('has a sentence for each kind, with the names', () => {
    expect(say(entry('added', 'Léa'), entry('replaced', 'Tom'), entry('added', 'Ana'))).toEqual([
      '2 choix ajoutés\u00a0: Léa, Ana.',
      '1 élève avait déjà rendu son choix, que le nouveau remplace\u00a0: Tom.',
    ]);
  });

  it('names six of many, and counts the others', () => {
    const many = Array.from({ length: 200 }, (_, place) => entry('added', `n° ${place}`));
    expect(say(...many)).toEqual(['200 choix ajoutés\u00a0: n° 0, n° 1, n° 2, n° 3, n° 4, n° 5 et 194 autres.']);
  });

  it('says to which class an answer went where that is not the open one', () => {
    expect(sayReport([entry('added', 'Léa')], [{ plan }])).toEqual([
      'Dans la classe «\u00a02de 3\u00a0»\u00a0: 1 choix ajouté\u00a0: Léa.',
    ]);
  });

  it('says what to do about what could not be taken', () => {
    expect(say(entry('other-class', 'Léa', null), entry('newer', 'choix.json', null))).toEqual([
      expect.stringContaining('Ouvrez le lien sur l’appareil où elle a été préparée'),
      expect.stringContaining('Rechargez la page'),
    ]);
  });
});
