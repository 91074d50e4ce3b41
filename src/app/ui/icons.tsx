/** The few pictures of the interface, on a 24-unit grid, 2-unit line, round joins. Always beside their words. */

import type { ReactNode } from 'react';

function Icon({ children, size = 24 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      {children}
    </svg>
  );
}

export function SearchIcon({ size = 24 }: { size?: number }) {
  return (
    <Icon size={size}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </Icon>
  );
}

/** A mortarboard: a training. */
export function TrainingIcon({ size = 24 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="m3 9 9-4 9 4-9 4zM7 11v5c3 2 7 2 10 0v-5" />
    </Icon>
  );
}

/** A heart: something that one likes. */
export function LikeIcon({ size = 24 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M12 20s-7.5-4.6-7.5-10.2A4.1 4.1 0 0 1 12 7.5a4.1 4.1 0 0 1 7.5 2.3C19.5 15.4 12 20 12 20z" />
    </Icon>
  );
}

export function CloseIcon({ size = 16 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M6 6l12 12M18 6 6 18" />
    </Icon>
  );
}

export function FilterIcon() {
  return (
    <Icon>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </Icon>
  );
}

export function ArrowIcon({ direction }: { direction: 'left' | 'right' }) {
  return (
    <Icon size={20}>
      <path d={direction === 'left' ? 'M19 12H5m6-6-6 6 6 6' : 'M5 12h14m-6-6 6 6-6 6'} />
    </Icon>
  );
}

/** Six dots: what can be taken hold of. */
export function GripIcon() {
  return (
    <Icon>
      <path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />
    </Icon>
  );
}

/** The control flag, a square halved on its diagonal: what is kept. */
export function FlagIcon({ isKept }: { isKept: boolean }) {
  return (
    <Icon size={20}>
      <path d="M3 3h18v18H3z" fill={isKept ? '#fff' : 'none'} />
      <path d="M21 3v18H3z" fill={isKept ? 'currentColor' : 'none'} />
    </Icon>
  );
}

/** The mark of Azimut: a compass whose needle alone is orange. */
export function Compass() {
  return (
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 32 32" fill="none" className="shrink-0">
      <circle cx="16" cy="16" r="13" stroke="currentColor" strokeWidth="2.5" />
      <path d="M16 3v3.500M16 25.500V29M3 16h3.500M25.500 16H29" stroke="currentColor" strokeWidth="2.500" />
      <path d="M21.500 9.500 18.200 18.200 10.500 22.500l3.300-8.700z" className="fill-flag" />
    </svg>
  );
}
