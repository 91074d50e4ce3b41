/** What the page says to the service worker when the reader accepts a new version. */
export const TAKE_OVER = 'azimut:take-over';
