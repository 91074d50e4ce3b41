/** `npm run seeds`: installs what is missing, then runs the command, whose TypeScript tsx reads as it is. */

import { callerFolder, ensureInstalled } from './ensure-installed.js';

ensureInstalled();
// A reader that has seen enough (`| head -1`) closes the pipe: that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { register } = await import('tsx/esm/api');
register();
const { runSeeds } = await import('./seeds-command.ts');
process.exitCode = await runSeeds(process.argv.slice(2), callerFolder());
