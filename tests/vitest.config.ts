import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    globalSetup: ['setup/prepare.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What a page comes to show may take its time on a busy machine.
    expect: { poll: { timeout: 45_000 } },
    // Two cores are all there is. The files of a worker share its modules.
    maxWorkers: 2,
    isolate: false,
  },
})
