/** What the page says to the service worker when the reader accepts a new version. */
export const TAKE_OVER = 'azimut:take-over';

/** What the service worker says to the pages each time that it has taken a file. */
export const FILE_TAKEN = 'azimut:file-taken';

/** What the page says to the service worker that is in charge: to take what has gone of its copy. */
export const COMPLETE = 'azimut:complete';

/** What it answers where something has gone: that it takes it, and how that ended. */
export type CopyWord = { copy: 'taking' | 'ready' | 'stopped' };

/** How the address of the importer's script begins, below the app's base. Its name is the file's, and a hash. */
export const IMPORTER_PATH = '/assets/import-worker-';
