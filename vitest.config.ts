import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; e2e/ is Playwright's. A busy machine takes many times as long as a quiet one. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/cli/property-runs.ts'],
    // How long many thousand cases take is nobody's mistake.
    testTimeout: process.env.FUZZ_RUNS === undefined ? 60_000 : 0,
  },
});
