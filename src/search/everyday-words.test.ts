import { describe, expect, it } from 'vitest';
import { OTHER_NAMES, RELATED_WORDS } from './everyday-words.ts';
import { readQuery, toTerms } from './terms.ts';

const GROUPS = [...OTHER_NAMES, ...RELATED_WORDS];

describe('the groups of everyday words', () => {
  it('each say something, mean something and give a reason', () => {
    for (const [said, means, why] of GROUPS) {
      for (const phrase of [...said.split('|'), ...means.split('|')])
        expect(toTerms(phrase), `${said} → ${means}`).not.toEqual([]);
      expect(why, said).toMatch(/\w/);
    }
  });

  it('never say a generic word alone, which would answer everything', () => {
    const generic = ['technicien', 'responsable', 'agent', 'assistant', 'chef', 'ingenieur', 'charge', 'conseiller'];
    const alone = GROUPS.flatMap(([said]) => said.split('|').map(readQuery)).filter((terms) => terms.length === 1);
    expect(alone.filter(([term]) => generic.includes(term?.word ?? ''))).toEqual([]);
  });

  it('never mean just what they say', () => {
    const key = (phrase: string) =>
      toTerms(phrase)
        .map(({ stem }) => stem)
        .join(' ');
    const idle = OTHER_NAMES.filter(([said, means]) =>
      said.split('|').some((phrase) => means.split('|').length === 1 && key(phrase) === key(means)),
    );
    expect(idle).toEqual([]);
  });
});
