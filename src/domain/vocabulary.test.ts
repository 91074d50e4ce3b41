import { describe, expect, it } from 'vitest';
import { slugify } from './fold.ts';
import { DOMAINS, domains, INTERESTS, interests, STATUSES, statuses } from './vocabulary.ts';

describe('closed lists', () => {
  it('hold 32 interests and 20 domains', () => {
    expect(INTERESTS).toHaveLength(32);
    expect(DOMAINS).toHaveLength(20);
  });

  it.each([
    ['interests', INTERESTS],
    ['statuses', STATUSES],
    ['domains', DOMAINS],
  ])('give each of the %s its own word in an address', (_name, terms) => {
    expect(new Set(terms.map((term) => slugify(term.label))).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.short)).size).toBe(terms.length);
  });

  it.each([
    [interests, 'j’aime communiquer', "J'aime communiquer"],
    [interests, 'J’AI LE SENS DU CONTACT', "j'ai le sens du contact"],
    [interests, 'tv, ciné, radios\u00a0: ces univers me fascinent', 'TV, ciné, radios : ces univers me fascinent'],
    [interests, 'ma vocation est de soigner ', 'ma vocation est de soigner'],
    [statuses, 'Salarie', 'salarié'],
    [domains, 'Sante, social,  sport', 'santé, social, sport'],
  ])('find a wording in another case and with other signs', (list, wording, label) => {
    expect(list.find(wording)?.label).toBe(label);
  });

  it('have no term for a wording that is not theirs, and suggest the nearest', () => {
    expect(statuses.find('salariée')).toBeNull();
    expect(statuses.suggest('salariée')).toBe('salarié');
    expect(interests.suggest("j'aime la natur")).toBe("j'aime la nature");
    expect(interests.suggest('collectionner des timbres')).toBeNull();
  });

  it('give the screen a short wording, and a stranger its own', () => {
    expect(interests.short("j'aime bouger")).toBe('bouger');
    expect(statuses.short('salarié')).toBe('salarié/e');
    expect(statuses.short('stagiaire')).toBe('stagiaire');
  });
});
