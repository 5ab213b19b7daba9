import { expect, it } from 'vitest'
import { drawnCode } from '../../../testing/drawn-code.ts'
import { renderedPage } from '../../../testing/rendered-page.ts'
import { rendererBinaries } from '../../../testing/renderer-binaries.ts'
import { greyOf } from './grey.ts'
import { openCodeReader } from './read-codes.ts'

const CODE = { text: 'https://example.org', x: 8, y: 8, moduleMm: 0.6 }

it('a reader of codes that breaks down reads nothing more, and the next one is new', async () => {
  const { raster } = await renderedPage(() => [{ content: drawnCode(CODE, (100 * 25.4) / 72) }])
  const picture = greyOf(raster)
  const { zxing } = await rendererBinaries()
  const codeReader = openCodeReader(await WebAssembly.compile(zxing))
  const broken = await codeReader()
  const textsOf = (read: typeof broken) => read(picture).map(({ text }) => text)
  expect(textsOf(broken)).toEqual([CODE.text])
  const breaking = {
    ...picture,
    get light(): Uint8Array {
      throw new WebAssembly.RuntimeError('unreachable')
    },
  }
  expect(() => broken(breaking)).toThrow(expect.objectContaining({ why: 'crashed' }))
  expect(() => broken(picture)).toThrow(expect.objectContaining({ why: 'crashed' }))
  expect(textsOf(await codeReader())).toEqual([CODE.text])
})
