import { defineConfig } from 'vitest/config'

// No test is about time: the limit only ends one that hangs, on a machine however busy.
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 120_000 },
})
