/** Where the build says how large the copy for the device is, below the app's base. */
export const OFFLINE_SIZE_FILE = 'offline.json';

/** How many files a device keeps, and their bytes as gzip makes them. */
export type OfflineSize = { files: number; bytes: number };
