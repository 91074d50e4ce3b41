import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; e2e/ is Playwright's. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } });
