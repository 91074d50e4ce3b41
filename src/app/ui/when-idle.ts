/** Safari has no requestIdleCallback: a moment, in ms, stands for it. */
const WITHOUT_CALLBACK = 100;

/** Calls back when the page has nothing more pressing to do. @returns what cancels it */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, WITHOUT_CALLBACK);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(() => then());
  return () => cancelIdleCallback(request);
}
