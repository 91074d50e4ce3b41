/** `npm run seeds`: installs what is missing, then runs the command, whose TypeScript tsx reads as it is. */

import { callerFolder, ensureInstalled } from './ensure-installed.js';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { runSeeds } = await import('./seeds-command.ts');
process.exitCode = runSeeds(process.argv.slice(2), callerFolder());
