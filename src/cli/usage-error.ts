/** Wrong use of the command: said on standard error, with exit code 2. */
export class UsageError extends Error {}
