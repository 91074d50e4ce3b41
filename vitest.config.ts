import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; e2e/ is Playwright's. A busy machine takes many times as long as a quiet one. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
