/** A source that cannot be imported. The message says in French which, where in it, and what to do. */
export class SourceError extends Error {
  override name = 'SourceError';
}
