/** The SMIC, France's minimum wage: it changes at least once a year, so it is a dated table. */

/**
 * Gross euros a month for 35 hours a week, newest first, with the text that set each.
 * Figures as openfisca-france and mon-entreprise cite them.
 */
export const SMIC = [
  { from: '2026-06-01', monthly: 1867.02, source: 'arrêté du 22 mai 2026, JO du 24 mai 2026' },
  { from: '2026-01-01', monthly: 1823.03, source: 'décret n° 2025-1228' },
  { from: '2024-11-01', monthly: 1801.8, source: 'décret n° 2024-951 du 23 octobre 2024' },
] as const;

/** Whole gross euros a month on an ISO date (« 2025-10-21 »); `null` before the table begins. */
export function smicOn(date: string): number | null {
  const row = SMIC.find((entry) => entry.from <= date);
  return row === undefined ? null : Math.floor(row.monthly);
}

/**
 * The SMIC that sheets of an unknown edition were written with: the one whose figure most of them cite
 * (« A partir de 1801 euros », « 1 801 € »); the newest where none is cited.
 */
export function smicCitedBy(texts: Iterable<string>): number {
  const figures = SMIC.map((entry) => Math.floor(entry.monthly));
  const citations = new Map(figures.map((figure) => [figure, 0]));
  const anyFigure = new RegExp(`\\b(${figures.join('|').replace(/\d(?=\d{3})/g, '$&\\s?')})\\s*(?:euros|€)`, 'g');
  for (const text of texts) {
    for (const [, cited = ''] of text.matchAll(anyFigure)) {
      const figure = Number(cited.replace(/\s/, ''));
      citations.set(figure, (citations.get(figure) ?? 0) + 1);
    }
  }
  const [first] = [...citations].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? Math.floor(SMIC[0].monthly);
}
