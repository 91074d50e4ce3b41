/** What a reader may hand on of an error: enough to mend it, nothing of what they typed, kept or wrote. */

/** Where it happened. `address`: the page's whole address. `browser`: as it names itself. */
export type CrashPlace = { app: string; address: string; browser: string; isOnline: boolean };

/** Parts of an address that are people's own words. */
const WORDS = ['q', 'titre'];

/** In characters and lines: what is told of an error. */
const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 12;

/**
 * Writes the report. Of the address, the fragment (a selection or a class may be in it) and the words that were typed are left
 * out. Of the message, what stands in quotes, since browsers quote there the text that they could not read; of the stack,
 * everything but the places in the code. Never throws.
 */
export function writeReport(error: unknown, { app, address, browser, isOnline }: CrashPlace): string {
  const { page, typed } = withoutWords(address);
  const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' };
  const told = typed.reduce((text, words) => text.replaceAll(words, '…'), message).replace(/["“«].*["”»]/gs, '…');
  return [
    app,
    `Page : ${page}`,
    `Erreur : ${name}${told === '' ? '' : ` : ${told.slice(0, LONGEST_MESSAGE)}`}`,
    ...framesOf(stack ?? ''),
    `Navigateur : ${browser}`,
    `Réseau : ${isOnline ? 'oui' : 'non'}`,
  ].join('\n');
}

function withoutWords(address: string): { page: string; typed: string[] } {
  try {
    const url = new URL(address);
    const typed = WORDS.flatMap((name) => url.searchParams.getAll(name)).filter((words) => words.trim() !== '');
    for (const name of WORDS) if (url.searchParams.has(name)) url.searchParams.set(name, '***');
    url.hash = '';
    return { page: url.href, typed };
  } catch {
    return { page: 'inconnue', typed: [] };
  }
}

/** The lines that name a place in the code: « at f (address:1:2) » or « f@address:1:2 ». */
function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s*at \S.*:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => `  ${line.trim().replace(/[?#][^\s)]*?(?=(?::\d+)*\)?$)/, '')}`);
}
