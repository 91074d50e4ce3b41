import { toRandomId } from '../../domain/class.ts';

/** An id that no other class or student has. */
export function randomId(): string {
  return toRandomId(crypto.getRandomValues(new Uint8Array(6)));
}
