/** Whether this document was opened by a link or an address, rather than reloaded or come back to. Rendered by the build, it is. */
export function wasOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry === undefined || !('type' in entry) || entry.type === 'navigate';
}
