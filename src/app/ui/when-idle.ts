/** Safari has no requestIdleCallback: a moment, in ms, stands for it. */
const WITHOUT_CALLBACK = 100;

/** How long after its loading a page rests, in ms. */
const REST = 2000;

/** Calls back when the page has nothing more pressing to do. @returns what cancels it */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, WITHOUT_CALLBACK);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(() => then());
  return () => cancelIdleCallback(request);
}

/** Calls back some seconds after everything that the page asked for has come. */
export function whenPageRests(then: () => void): void {
  const rest = () => setTimeout(() => whenIdle(then), REST);
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}
