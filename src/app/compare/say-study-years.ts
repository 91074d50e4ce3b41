import type { StudyYears } from '../../domain/study-years.ts';

/** « 2 ans après la 3e », « 5 ans après la 3e, dont 2 après le bac ». */
export function sayStudyYears(years: StudyYears | null): string {
  if (years === null) return 'durée non indiquée';
  const { afterThird, afterBac, orMore } = years;
  if (afterThird === 0) return 'pas d’études demandées après la 3e';
  const more = orMore ? ' ou plus' : '';
  const whole = `${afterThird}\u00a0an${afterThird > 1 ? 's' : ''}${more} après la 3e`;
  if (afterBac === null) return whole;
  return afterBac === 0 ? `${whole}, jusqu’au bac` : `${whole}, dont ${afterBac}${more} après le bac`;
}
