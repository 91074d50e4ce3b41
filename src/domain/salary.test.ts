import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasReversedRange, readSalary } from './salary.ts';

const SMIC = 1801;

/** The alternatives as « min-max condition », `…` for an open end. */
function said(text: string, smic: number | null = SMIC): string[] {
  return readSalary(text, smic).alternatives.map(
    ({ min, max, condition }) => `${min}-${max ?? '…'}${condition === null ? '' : ` ${condition}`}`,
  );
}

describe('one figure or range a month', () => {
  it.each([
    ['A partir de 1801 euros brut par mois', '1801-…'],
    ['À partir de 1 950 euros brut par mois.', '1950-…'],
    ['A partir de 1\u00a0950 euros brut par mois', '1950-…'],
    ['A partir de 1\u202f950\u00a0€ brut par mois', '1950-…'],
    ['A partir de 1.950 euros brut par mois', '1950-…'],
    ['A partir de 1950,80 euros brut par mois', '1950-…'],
    ['A partir de 1950 brut par mois', '1950-…'],
    ['2 500 euros bruts mensuels', '2500-…'],
    ['2500 €/mois', '2500-…'],
    ['2500 € bruts / mois', '2500-…'],
    ['2500 euros (brut mensuel)', '2500-…'],
    ['2500 euros par mois (brut)', '2500-…'],
    ['2 500 euros bruts environ par mois', '2500-…'],
    ['2500 euros de salaire brut par mois', '2500-…'],
    ['Salaire mensuel brut : 2 000 euros', '2000-…'],
    ['Salaire mensuel brut : 2 000 à 2 500 euros', '2000-2500'],
    ['Autour de 2000 euros brut par mois', '2000-…'],
    ['Aux alentours de 2000 euros brut par mois', '2000-…'],
    ['Environ 2000 euros brut mensuel', '2000-…'],
    ['Entre 2000 et 3492 euros brut par mois', '2000-3492'],
    ['Entre 2000 euros et 3000 euros brut par mois', '2000-3000'],
    ['Entre 2000 euros brut et 3000 euros brut par mois', '2000-3000'],
    ['Entre 2000 euros brut par mois et 3000 euros brut par mois', '2000-3000'],
    ['De 800 à 1700 euros brut par mois', '800-1700'],
    ['De 2000 jusqu’à 3000 euros brut par mois', '2000-3000'],
    ['A partir de 2000 euros brut par mois, jusqu’à 3000 euros', '2000-3000'],
    ['2 000 - 3 000 € brut par mois', '2000-3000'],
    ['2000/2500 euros brut par mois', '2000-2500'],
    ['En moyenne entre 35 et 39 heures par semaine, 2000 euros brut par mois', '2000-…'],
  ])('reads « %s »', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('reads the smaller figure first when a range is reversed', () => {
    expect(said('Entre 3100 et 2920 euros brut par mois')).toEqual(['2920-3100']);
  });

  it('rounds cents down', () => {
    expect(readSalary('A partir de 1999,99 euros brut par mois', null).min).toBe(1999);
  });

  it.each([
    ['Entre 1 801 et 2 200 € brut', ['1801-2200']],
    ['Entre 1900 et 2200 euros, selon l’employeur', ['1900-2200 selon l’employeur']],
    ['A partir de 1900 euros', ['1900-…']],
    ['30 000 à 35 000 euros brut', []],
    ['3 000 euros brut pour un documentaire', []],
    ['Par exemple, 5000 euros brut pour un film', []],
    ['2 036 euros, semaine de 39 heures', []],
    ['150 euros brut', []],
  ])('takes « %s » by the month only where that goes without saying', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('takes the period from a line before', () => {
    expect(said('Salaire mensuel brut :\n2 000 euros dans le public\n2 200 euros dans le privé')).toEqual([
      '2000-… dans le public',
      '2200-… dans le privé',
    ]);
  });
});

describe('what is no figure a month', () => {
  it.each([
    '993 euros brut par semaine de 39 heures',
    '769,64 euros brut par semaine',
    '1 250 € la semaine',
    'Salaire hebdomadaire minimal de 1 479 euros brut (base de 39h)',
    'Entre 80 et 90 euros brut le forfait journalier',
    'Facturer une journée entre 170 à 270 euros brut',
    'Entre 0,30 et 0,40 euros brut par mile',
    '150 euros la journée',
    '11,88 euros brut de l’heure',
    'Taux horaire : 12 euros brut',
    '50 euros brut le feuillet',
    '25 euros la consultation de 30 minutes',
    '1200 euros par tournage',
    '30 000 euros brut par an',
    'Salaire annuel brut : 30 000 euros',
    '1 600 euros net par mois',
    'Salaire net mensuel : 1 600 euros',
    'Variable',
    'Variable selon l’employeur et la région',
    'Rémunération au cachet',
    '',
  ])('gives none for « %s »', (text) => {
    expect(readSalary(text, SMIC)).toEqual({ min: null, max: null, text, alternatives: [] });
  });

  it('says nothing where the sheet says nothing', () => {
    expect(readSalary(null, SMIC)).toEqual({ min: null, max: null, text: null, alternatives: [] });
  });

  it.each([
    ['1600 euros net par mois, soit 2000 euros brut par mois', '2000-…'],
    ['2000 euros brut par mois (1600 euros net)', '2000-…'],
    ['A partir de 1801 euros brut par mois, ou en cachet : 106.75 euros euros par jour', '1801-…'],
    ['De 24 000 à 30 000 euros brut par an, soit 2 000 à 2 500 euros brut par mois', '2000-2500'],
    ['2500 euros brut par mois, soit 30 000 euros brut', '2500-…'],
    ['1 801 euros brut par mois et 200 euros de primes par mois', '1801-…'],
    ['1 801 euros brut par mois auxquels s’ajoutent 300 euros par mois de primes', '1801-…'],
  ])('leaves what is beside the pay aside: « %s »', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('conditions', () => {
  it.each([
    ['A partir de 1801 euros brut par mois, hors primes', 'hors primes'],
    ['A partir de 1801 euros brut par mois (hors primes)', 'hors primes'],
    ['A partir de 2000 euros brut par mois, hors primes et 13e mois', 'hors primes et 13e mois'],
    ['A partir de 1801 euros brut par mois pour 35 heures hebdomadaires', 'pour 35 heures hebdomadaires'],
    ['1801 euros brut par mois, pour un agent, échelon 1', 'pour un agent, échelon 1'],
    ['1801 euros brut par mois, à l\u2019hôpital', 'à l\u2019hôpital'],
    ['1801 euros brut par mois dans le public ; en libéral, les revenus varient', 'dans le public'],
    ['Dans le public, le salaire est de 1801 euros brut par mois', 'Dans le public'],
    ['Pour un débutant : 1801 euros brut par mois', 'Pour un débutant'],
    ['Dans le public : 1801 euros brut par mois, hors primes', 'Dans le public, hors primes'],
    ['A partir de 1801 euros brut par mois (Smic)', null],
    ['A partir de 1801 euros brut par mois. Les primes varient.', null],
  ])('of « %s »', (text, condition) => {
    expect(readSalary(text, SMIC).alternatives.map((alternative) => alternative.condition)).toEqual([condition]);
  });

  it('keeps each figure with its own on several lines', () => {
    const text = 'Entre 2000 et 3492 euros brut par mois, dans le secteur public\nA partir de 3333 euros brut par mois';
    expect(readSalary(`${text}, dans le secteur privé`, SMIC)).toMatchObject({
      min: 2000,
      max: null,
      alternatives: [
        { min: 2000, max: 3492, condition: 'dans le secteur public' },
        { min: 3333, max: null, condition: 'dans le secteur privé' },
      ],
    });
  });

  it.each([
    ['A partir de 1801 euros brut par mois dans le public, 2200 euros dans le privé'],
    ['1801 euros brut par mois dans le public et 2200 euros dans le privé'],
    ['1801 euros brut par mois dans le public ; dans le privé : 2200 euros brut par mois'],
  ])('keeps each figure with its own in « %s »', (text) => {
    expect(said(text)).toEqual(['1801-… dans le public', '2200-… dans le privé']);
  });

  it('gives the highest end only where every alternative has one', () => {
    const text = 'Entre 3620 et 5800 euros brut par mois\nEntre 5000 et 9000 euros brut par mois';
    expect(readSalary(text, SMIC)).toMatchObject({ min: 3620, max: 9000 });
    expect(readSalary(`${text}\n3000 euros brut par mois`, SMIC)).toMatchObject({ min: 3000, max: null });
  });
});

describe('later in a career', () => {
  it.each([
    ['A partir de 2160 euros brut par mois, en début de carrière, 5969 euros brut par mois en fin de carrière'],
    ['2160 euros brut par mois en début de carrière et 4000 euros en fin de carrière'],
    ['De 2160 euros brut par mois en début de carrière à 4000 euros brut par mois en fin de carrière'],
    ['De 2160 en début de carrière à 4000 euros brut par mois en fin de carrière'],
    ['Entre 2160 euros en début de carrière et 3000 euros brut par mois en fin de carrière'],
  ])('reads only the beginning of « %s »', (text) => {
    expect(said(text)).toEqual(['2160-… en début de carrière']);
  });

  it.each([
    '2000 euros brut par mois, 3000 euros brut par mois après 10 ans',
    '2000 euros brut par mois et 3000 euros brut par mois après dix ans d’expérience',
    '2000 euros brut par mois et peut atteindre 3000 euros',
    '2000 euros brut par mois mais peut atteindre 3000 euros',
    '2000 euros brut par mois pouvant atteindre 3000 euros',
    '2000 euros brut par mois, pouvant aller jusqu’à 3500 euros avec les primes',
    '2000 euros brut par mois. Avec de l’expérience, il peut atteindre 3500 € brut par mois.',
    '2000 euros brut par mois. Un cadre expérimenté gagne 3500 € brut par mois.',
    '2000 euros brut par mois. En fin de carrière, 4000 euros dans le public et 5000 euros dans le privé',
    '2000 euros brut par mois, 3000 pour un confirmé',
  ])('leaves the later figure of « %s » aside', (text) => {
    expect(said(text)).toEqual(['2000-…']);
  });

  it.each([
    ['2000 euros brut par mois, davantage avec de l’expérience', 'davantage avec de l’expérience'],
    ['2000 euros brut par mois, variable selon l’ancienneté', 'variable selon l’ancienneté'],
    ['2000 euros brut par mois, peut évoluer avec l’ancienneté', 'peut évoluer avec l’ancienneté'],
    ['2000 euros brut par mois selon l’expérience', 'selon l’expérience'],
    ['2000 euros brut par mois après 5 ans d’études', 'après 5 ans d’études'],
  ])('keeps the start of « %s »', (text, condition) => {
    expect(said(text)).toEqual([`2000-… ${condition}`]);
  });

  it('knows a ceiling from a start', () => {
    expect(said('Jusqu’à 3000 euros brut par mois')).toEqual([]);
    expect(said('2500 euros brut par mois au bout de 10 ans')).toEqual([]);
  });
});

describe('the Smic', () => {
  it.each([
    'À partir du Smic',
    'A partir du SMIC.',
    'Smic',
    'Au Smic',
    'Rémunération au Smic',
    'Proche du Smic',
    'Le salaire est égal au Smic',
    'À partir du Smic, soit 1 801 euros brut par mois',
  ])('is a figure in « %s »', (text) => {
    expect(said(text)).toEqual(['1801-…']);
  });

  it.each(['1,5 fois le Smic', 'Inférieur au Smic', 'En pourcentage du Smic selon l’âge', 'Smic horaire'])(
    'is none in « %s »',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it('can be one end of a range', () => {
    expect(said('Du Smic à 2 500 euros brut par mois')).toEqual(['1801-2500']);
  });

  it('gives no figure where its amount is not known', () => {
    expect(said('À partir du Smic', null)).toEqual([]);
    expect(said('Entre le Smic et 2500 euros brut par mois', null)).toEqual([]);
  });
});

it('sees a range whose larger figure comes first', () => {
  expect(hasReversedRange('Entre 3100 et 2920 euros brut par mois')).toBe(true);
  expect(hasReversedRange('Entre 2920 et 3100 euros brut par mois')).toBe(false);
  expect(hasReversedRange('De 39 à 35 heures, 2000 euros brut par mois')).toBe(false);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Entre ',
      'de ',
      '1801',
      '2 500,5',
      ' euros',
      ' €',
      ' brut',
      ' par mois',
      '(',
      ')',
      ', ',
      ' et ',
      ' à ',
      '\n',
      'Smic ',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
  );

  it('never throws, keeps the text, and takes conditions from it', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 1000, max: 3000 })), (text, smic) => {
        const salary = readSalary(text, smic);
        expect(salary.text).toBe(text);
        for (const { min, max, condition } of salary.alternatives) {
          expect(Number.isInteger(min)).toBe(true);
          expect(max === null || max >= min).toBe(true);
          for (const word of condition?.match(/\p{L}+/gu) ?? []) expect(text).toContain(word);
        }
        expect(salary.min).toBe(
          salary.alternatives.length === 0 ? null : Math.min(...salary.alternatives.map(({ min }) => min)),
        );
      }),
    );
  });

  it('reads back the figures of a sentence, however they are written', () => {
    const euros = fc.integer({ min: 500, max: 9999 });
    const style = fc.record({
      group: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      unit: fc.constantFrom(
        ' euros brut par mois',
        '\u00a0€ brut par mois',
        ' euros bruts mensuels',
        ' euros brut/mois',
      ),
      start: fc.constantFrom('A partir de ', 'À partir de '),
      range: fc.constantFrom<[string, string]>(['Entre ', ' et '], ['De ', ' à ']),
      condition: fc.constantFrom(null, 'dans le public', 'pour un technicien', 'hors primes'),
    });
    const line = fc.record({ low: euros, high: fc.option(euros), style });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines
          .map(({ low, high, style: { group, unit, start, range, condition } }) => {
            const written = (sum: number) => String(sum).replace(/\d(?=\d{3}$)/, `$&${group}`);
            const sums = high === null ? start + written(low) : range[0] + written(low) + range[1] + written(high);
            return `${sums}${unit}${condition === null ? '' : `, ${condition}`}`;
          })
          .join('\n');
        expect(readSalary(text, null).alternatives).toEqual(
          lines.map(({ low, high, style: { condition } }) => ({
            min: high === null ? low : Math.min(low, high),
            max: high === null ? null : Math.max(low, high),
            condition,
          })),
        );
      }),
    );
  });
});
