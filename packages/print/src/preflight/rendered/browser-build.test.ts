import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('is built for browsers: it imports nothing of Node', async () => {
  const { metafile } = await build({
    entryPoints: ['renderer.ts', 'render-file.ts', 'draw-previews.ts', 'preview-png.ts'].map(
      (name) => fileURLToPath(new URL(name, import.meta.url)),
    ),
    bundle: true,
    write: false,
    outdir: 'out',
    // It fails on what a browser does not have.
    platform: 'browser',
    format: 'esm',
    jsx: 'automatic',
    metafile: true,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs.filter((input) => input.includes('@hyzyla/pdfium/'))).toEqual([
    expect.stringMatching(/index\.esm\.browser\.js$/),
  ])
  expect(inputs.filter((input) => input.includes('zxing-wasm/'))).not.toHaveLength(0)
})
