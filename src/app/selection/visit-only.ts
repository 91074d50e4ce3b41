/** Whether the reader said that others use this device: what they do is then kept for the visit alone. */

const STORE = 'azimut-ordinateur-partage';

/** Calls back when another tab changes the setting. */
export function onVisitOnlyChange(then: () => void): void {
  window.addEventListener('storage', ({ key }) => key === STORE && then());
}

/** Known without waiting. Where storage is refused nothing is kept, so nothing has to be asked. */
export function isVisitOnly(): boolean {
  try {
    return localStorage.getItem(STORE) !== null;
  } catch {
    return false;
  }
}

/** The setting itself says nothing of the reader, and stays for whoever comes next. */
export function setVisitOnly(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(STORE, 'oui');
    else localStorage.removeItem(STORE);
  } catch {
    // Storage is refused.
  }
}
