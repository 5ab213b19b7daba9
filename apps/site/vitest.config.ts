import { defineConfig } from 'vitest/config'

// No test measures time: the limit only ends one that hangs, however busy the machine.
export default defineConfig({
  test: {
    include: ['{build,src}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share one process and its modules: loading them for each took most of the time.
    isolate: false,
    maxWorkers: 1,
  },
})
