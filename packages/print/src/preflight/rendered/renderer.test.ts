import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawnCode } from '../../testing/drawn-code.ts'
import { pagesOf, smallFile } from '../../testing/rendered-page.ts'
import { rendererBinaries } from '../../testing/renderer-binaries.ts'
import { renderFile } from './render-file.ts'
import { openRenderer } from './renderer.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a renderer', () => {
  it('draws and reads codes without any connection', async () => {
    const fetched: unknown[] = []
    vi.stubGlobal('fetch', (address: unknown) => {
      fetched.push(address)
      return Promise.reject(new Error('There is no network.'))
    })
    const renderer = await openRenderer(await rendererBinaries())
    const code = { text: 'https://example.org', x: 8, y: 8, moduleMm: 0.6 }
    const bytes = await smallFile(() => [{ content: drawnCode(code, (100 * 25.4) / 72) }])
    const { pages } = await renderFile(renderer, bytes, pagesOf(1))
    expect(pages.flatMap(({ codes }) => codes.map(({ text }) => text))).toEqual([code.text])
    expect(fetched).toEqual([])
  })

  it('is one of several that do not disturb each other', async () => {
    const { pdfium, zxing } = await rendererBinaries()
    const one = await openRenderer({ pdfium, zxing })
    const other = await openRenderer({ pdfium: pdfium.slice().buffer, zxing: zxing.slice().buffer })
    const bytes = await smallFile(() => [{ content: '0 0 100 100 re f' }])
    const facts = await Promise.all([one, other, one].map((r) => renderFile(r, bytes, pagesOf(1))))
    const [first, ...others] = facts.map(({ pages }) => Buffer.from(pages[0]?.raster.data ?? []))
    expect(first?.length).toBeGreaterThan(0)
    for (const pixels of others) expect(first?.equals(pixels)).toBe(true)
  })

  it('is none of something else than WebAssembly', async () => {
    const { zxing } = await rendererBinaries()
    await expect(openRenderer({ pdfium: new Uint8Array(8), zxing })).rejects.toThrow(
      WebAssembly.CompileError,
    )
  })
})
