import { DOMAIN_MARKS, type Family, UNKNOWN_MARK } from './domain-marks.ts';

const GROUNDS: Record<Family, string> = {
  forest: 'M9 0h14a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9V9a9 9 0 0 1 9-9z',
  water: 'M16 0a16 16 0 0 1 0 32 16 16 0 0 1 0-32z',
  earth: 'M10 0h20a2 2 0 0 1 2 2v20L22 32H2a2 2 0 0 1-2-2V10z',
};
const COLOURS: Record<Family, string> = { forest: 'text-forest', water: 'text-water', earth: 'text-earth' };

export function DomainMark({ slug, size = 46 }: { slug: string; size?: number }) {
  const mark = Object.hasOwn(DOMAIN_MARKS, slug) ? DOMAIN_MARKS[slug] : undefined;
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
      <path d={(mark?.paths ?? UNKNOWN_MARK).join('')} />
      {mark?.dots?.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" fill="currentColor" stroke="none" />
      ))}
    </svg>
  );
}
