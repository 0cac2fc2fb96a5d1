import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Against hanging only: how fast something is, is measured and never asserted.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
