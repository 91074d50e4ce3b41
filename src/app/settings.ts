import type { Settings } from '../domain/settings.ts';

/** What the deployer said of the service; the build checks it and puts it here. */
export const settings: Settings = __AZIMUT_SETTINGS__;

/** A page's title, with the service's name. */
export function pageTitle(title: string): string {
  return `${title} — ${settings.name}`;
}
