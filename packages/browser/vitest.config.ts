import { defineConfig } from 'vitest/config'

// No test is about time: the limit only ends one that hangs, on a machine however busy.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share one process and its modules: to load them anew for each took most of the time.
    isolate: false,
    maxWorkers: 1,
  },
})
