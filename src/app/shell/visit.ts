/** Whether this document was opened by a link or an address, rather than reloaded or come back to. */
export function wasOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}
