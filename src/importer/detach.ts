/**
 * The same text in memory of its own. A piece cut from a long text keeps the whole of it in memory as long as the piece
 * lives; what an import remembers of each job must not.
 */
export function detach(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
