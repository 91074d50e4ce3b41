/** Where the build says which files a page needs beside those of the first load; `src/cli/prerender.js` reads it. */
export const PAGE_FILES = 'pages.json';

/** By the page's name (`job` of `job-page.tsx`): paths below the app's base. */
export type PageFiles = Record<string, string[]>;
