/** The address that a shared link has, and who can open it. */

/** The pages that open a link, below the app's base: a selection's, a class's and an answer's. */
export const RECEIVED_PATH = 'selection/recue';
export const CLASS_PATH = 'classe';
export const ANSWER_PATH = 'conseiller/classe';

/** The app's own address here, `https://azimut.example/orientation/`. */
export function appBase(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href;
}

/**
 * A whole address for a link's text.
 *
 * @param base the app's own address
 * @param path the page that opens it
 */
export function linkAddress(base: string, path: string, link: string): string {
  return `${new URL(path, base).href}#${link}`;
}

/** Who reaches a host: `device`, this one alone; `network`, the devices of the same network; `everyone`. */
export type Reach = 'device' | 'network' | 'everyone';

const PRIVATE = [
  /^(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.\d+\.\d+$/,
  /^\[(?:f[cd]|fe[89ab])/,
  /\.(?:local|lan|home|internal)$/,
  // A name without a full stop is known to a network alone.
  /^[^.[\]]+$/,
];

/** Who reaches a host, by its name as `location.hostname` says it (RFC 1918, 4193, 6761, 6762). */
export function reachOf(hostname: string): Reach {
  if (/^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(hostname)) return 'device';
  return PRIVATE.some((pattern) => pattern.test(hostname)) ? 'network' : 'everyone';
}
