/** The mark of a domain, always beside its name; a domain that has none gets a neutral one. */

import { DOMAIN_MARKS, type Family, GROUNDS, UNKNOWN_MARK } from './domain-marks.ts';

const COLOURS: Readonly<Record<Family, string>> = { forest: 'text-forest', water: 'text-water', earth: 'text-earth' };

type Props = { slug: string; size?: number };

export function DomainMark({ slug, size = 46 }: Props) {
  const mark = Object.hasOwn(DOMAIN_MARKS, slug) ? DOMAIN_MARKS[slug] : undefined;
  const { paths, dots = [] } = mark ?? UNKNOWN_MARK;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${mark ? COLOURS[mark.family] : 'text-ink-2'}`}
    >
      {mark && <path d={GROUNDS[mark.family]} fill="currentColor" fillOpacity="0.14" stroke="none" />}
      <path d={paths.join('')} />
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.7" fill="currentColor" stroke="none" />
      ))}
    </svg>
  );
}
