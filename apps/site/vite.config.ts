import { fileURLToPath } from 'node:url'
import { BUILD_TARGET } from '@flyer-open-data/browser/browser-range'
import { defineConfig } from 'vite'
import { pageFiles, staticPages } from './build/static-pages.ts'
import { toolVersionsModule } from './build/tool-versions-module.ts'

export default defineConfig({
  // Any folder of any host: no address begins with a slash.
  base: './',
  appType: 'mpa',
  plugins: [staticPages(), toolVersionsModule()],
  resolve: {
    alias: {
      'brotli/decompress.js': fileURLToPath(new URL('./build/no-woff2.ts', import.meta.url)),
    },
  },
  build: {
    outDir: 'site-static',
    target: BUILD_TARGET,
    // A font inlined into a style sheet would be loaded where it is not used.
    assetsInlineLimit: 0,
    rolldownOptions: { input: pageFiles() },
  },
})
