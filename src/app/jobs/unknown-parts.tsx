import type { UnknownPart } from '../address/job-address.ts';

/** Says which parts of the address were ignored, so that nobody trusts a filter that is not there. */
export function UnknownParts({ parts }: { parts: readonly UnknownPart[] }) {
  if (parts.length === 0) return null;
  return (
    <p role="status" className="mt-3 rounded-piece border border-line bg-card px-4 py-3 text-sm">
      Cette adresse demande quelque chose qu’Azimut ne connaît pas ici&nbsp;:{' '}
      {parts.map(({ name, value }, index) => (
        <span key={`${name}=${value}`}>
          {index > 0 && ', '}
          <span className="font-bold [overflow-wrap:anywhere]">{`${name} «\u00a0${value}\u00a0»`}</span>
        </span>
      ))}
      . C’est ignoré&nbsp;; le reste est appliqué.
    </p>
  );
}
