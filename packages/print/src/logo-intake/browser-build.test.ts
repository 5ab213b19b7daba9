import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('the intake is built for browsers: it imports nothing of Node', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../logo-intake.ts', import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'browser',
    format: 'esm',
    jsx: 'automatic',
    metafile: true,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs.some((input) => input.endsWith('svg/draw-svg.ts'))).toBe(true)
  // Whoever has a renderer brings it: that of a PDF or a JPEG alone.
  expect(inputs.filter((input) => /@hyzyla\/pdfium|zxing-wasm/.test(input))).toEqual([])
})
