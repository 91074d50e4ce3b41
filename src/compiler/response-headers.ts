/**
 * What a server has to say with the app's files, written once: the build takes the policy for its pages from here, and
 * `response-headers.test.ts` holds the files of `docs/deploy/` against the rest.
 */

/** What a page may load and do. A page carries it itself, for servers whose headers nobody can set. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Sent with every answer. `frame-ancestors` is heard in a header only. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The camera is for gathering a class's codes, and asked for there.
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For files whose name holds a hash of their content, below `assets/` and `data/`. */
export const CACHE_HASHED = 'public, max-age=31536000, immutable';

/** For all others: kept, but asked about each time, which costs a 304 without content. */
export const CACHE_OTHERS = 'no-cache';
