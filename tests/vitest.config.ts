import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    globalSetup: ['setup/prepare.ts'],
    // No test measures time: these limits only end one that hangs, however busy the machine.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // What a page comes to show may take its time on a busy machine.
    expect: { poll: { timeout: 45_000 } },
    // Two cores are all there is. The files of a worker share its modules.
    maxWorkers: 2,
    isolate: false,
  },
})
