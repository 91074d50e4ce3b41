/**
 * The app's page without content, below its base: what a server and the service worker answer at every address that has no
 * page of its own. `index.html` is the home page, with its content once pages are rendered.
 */
export const SHELL_FILE = 'shell.html';
