/** What a deployer says of the service, by environment variables. */

import * as v from 'valibot';

/** The variables, each with what is wrong when it is wrong. Read from `.env`, `.env.local` and the environment. */
export const SettingsSchema = v.object({
  AZIMUT_NAME: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'doit donner un nom'),
    v.maxLength(30, 'tient en 30 signes'),
  ),
  AZIMUT_CONTACT: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^(?:|https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, 'est une adresse e-mail, une adresse https, ou vide'),
  ),
  AZIMUT_LEGAL: v.pipe(v.string(), v.trim(), v.maxLength(1000, 'tient en 1000 signes')),
  SITE_URL: v.pipe(
    v.string(),
    v.trim(),
    v.regex(
      /^(?:|https?:\/\/[a-z\d.-]+(?::\d+)?\/?)$/i,
      'est l’adresse de l’hôte, https://exemple.fr, sans chemin (le chemin est dans BASE), ou vide',
    ),
  ),
});

/** The settings as the app uses them; `null`: the deployer said nothing. `site` is the home page's whole address. */
export type Settings = {
  name: string;
  contact: string | null;
  legal: string | null;
  site: string | null;
  version: string;
};

/**
 * Checks the variables.
 *
 * @param environment variables by name
 * @param version the app's own
 * @param base the path below the host, with a stroke at both ends
 * @throws Error naming each wrong variable and what it should be
 */
export function readSettings(environment: Readonly<Record<string, string>>, version: string, base = '/'): Settings {
  const result = v.safeParse(SettingsSchema, { AZIMUT_CONTACT: '', AZIMUT_LEGAL: '', SITE_URL: '', ...environment });
  if (!result.success) {
    const wrong = result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`);
    throw new Error(`Réglages à corriger dans .env : ${wrong.join(' ; ')}.`);
  }
  const { AZIMUT_NAME, AZIMUT_CONTACT, AZIMUT_LEGAL, SITE_URL } = result.output;
  const site = SITE_URL === '' ? null : new URL(base, SITE_URL).href;
  return { name: AZIMUT_NAME, contact: AZIMUT_CONTACT || null, legal: AZIMUT_LEGAL || null, site, version };
}
