/** Focuses an element when it comes to be shown: what had the focus before it is gone, and this is what is new. */
export function focusOnShow(element: HTMLElement | null): void {
  element?.focus({ preventScroll: false });
}
