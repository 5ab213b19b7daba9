import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { timeLimit } from '../../../cli/time-limit.ts'
import { smallFile } from '../../../testing/rendered-page.ts'
import { type OpenFile, openPdfium, type Pdfium } from './open-pdfium.ts'
import { noTimeLimit } from './time-limit.ts'

const WASM = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')

let compiled: WebAssembly.Module
let file: Uint8Array
beforeAll(async () => {
  compiled = await WebAssembly.compile(new Uint8Array(await readFile(WASM)))
  file = await smallFile(() => [{ content: '0 0 100 100 re f' }])
})

const VIEW = { width: 400, height: 200, scale: [2, 2], offset: [0, 0], edges: 'pixels' } as const
const draw = (open: OpenFile) => open.page(0, (page) => page.draw(VIEW))
/** The colours of a row of pixels, each as its first byte. */
const reds = (pixels: Uint8ClampedArray) => new Set(pixels.filter((_, i) => i % 4 === 0))

async function memoryAfter(pdfium: Pdfium, times: number, use: () => Promise<unknown>) {
  for (let i = 0; i < times; i++) await use()
  return pdfium.memory()
}

describe('PDFium', () => {
  it('tells the sizes of pages and draws them', async () => {
    const pdfium = openPdfium(compiled)
    await pdfium.file(file, (open) => {
      expect(open.pageCount).toBe(1)
      open.page(0, ({ width, height }) => expect([width, height]).toEqual([200, 100]))
    })
    expect(reds(await pdfium.file(file, draw))).toEqual(new Set([0, 255]))
  })

  it('draws nothing again of what lies behind things that are mixed with it', async () => {
    // Each drawn over all before it would take minutes; drawn once, they take a tenth of a second.
    const things = '/G gs 9 9 m 20 9 l 20 20 l f '.repeat(20_000)
    const mixed = await smallFile(() => [
      { content: things, resources: { ExtGState: { G: { BM: 'Darken' } } } },
    ])
    const pdfium = openPdfium(compiled, timeLimit(20_000))
    expect(reds(await pdfium.file(mixed, draw))).toContain(0)
  })

  it('takes no more memory for many files than for a few', async () => {
    const pdfium = openPdfium(compiled)
    const use = () => pdfium.file(file, draw)
    const few = await memoryAfter(pdfium, 20, use)
    expect(await memoryAfter(pdfium, 200, use)).toBe(few)
  })

  it('takes no more memory for files that it cannot open, or whose pages are not there', async () => {
    const pdfium = openPdfium(compiled)
    const letter = new Uint8Array(100_000).fill(0x41)
    const use = async () => {
      await expect(pdfium.file(letter, draw)).rejects.toMatchObject({ why: 'not-opened' })
      const other = pdfium.file(file, (open) => open.page(7, ({ width }) => width))
      await expect(other).rejects.toMatchObject({ why: 'no-page' })
    }
    const few = await memoryAfter(pdfium, 20, use)
    expect(await memoryAfter(pdfium, 200, use)).toBe(few)
  })
})

describe('a PDFium that breaks down', () => {
  it.each([
    ['by a trap', () => new WebAssembly.RuntimeError('unreachable')],
    ['by a full stack', () => new RangeError('Maximum call stack size exceeded')],
  ])('%s is told, and the next file gets a new one', async (_, crash) => {
    const pdfium = openPdfium(compiled)
    const breaking = pdfium.file(file, (open) =>
      open.page(0, () => {
        throw crash()
      }),
    )
    await expect(breaking).rejects.toMatchObject({ why: 'crashed' })
    expect(reds(await pdfium.file(file, draw))).toEqual(new Set([0, 255]))
  })

  it('does no more work on the file that it broke down on', async () => {
    const pdfium = openPdfium(compiled)
    const breaking = pdfium.file(file, (open) => {
      const trap = () => {
        throw new WebAssembly.RuntimeError('unreachable')
      }
      expect(() => open.page(0, trap)).toThrow(expect.objectContaining({ why: 'crashed' }))
      return draw(open)
    })
    await expect(breaking).rejects.toMatchObject({ why: 'crashed' })
  })

  it('by having no end is broken off, and the next file gets a new one', async () => {
    let limit = timeLimit(50)
    const pdfium = openPdfium(compiled, (work) => limit(work))
    const endless = pdfium.file(file, (open) =>
      open.page(0, (page) => {
        for (;;) page.draw(VIEW)
      }),
    )
    await expect(endless).rejects.toMatchObject({ why: 'too-long' })
    limit = noTimeLimit
    expect(reds(await pdfium.file(file, draw))).toEqual(new Set([0, 255]))
  })

  it('gives back, when it is new, the memory of the one that broke', async () => {
    const pdfium = openPdfium(compiled)
    const huge = { ...VIEW, width: 4000, height: 4000 }
    await pdfium.file(file, (open) => open.page(0, (page) => page.draw(huge)))
    const before = await pdfium.memory()
    const breaking = pdfium.file(file, () => {
      throw new WebAssembly.RuntimeError('unreachable')
    })
    await expect(breaking).rejects.toMatchObject({ why: 'crashed' })
    expect(await pdfium.memory()).toBeLessThan(before)
  })

  it('is not what an error of the work is taken for', async () => {
    const pdfium = openPdfium(compiled)
    const failing = pdfium.file(file, () => {
      throw new TypeError('a defect of ours')
    })
    await expect(failing).rejects.toThrow(TypeError)
    expect(reds(await pdfium.file(file, draw))).toEqual(new Set([0, 255]))
  })
})
