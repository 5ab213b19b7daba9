import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    globalSetup: ['setup/prepare.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What a page comes to show may take its time on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    // One browser and one rasteriser at a time: two cores are all there is.
    maxWorkers: 2,
  },
})
