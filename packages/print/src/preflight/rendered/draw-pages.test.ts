import { describe, expect, it } from 'vitest'
import { readRenderer } from '../../cli/read-renderer.ts'
import { type Breakdown, breakingLimit } from '../../testing/breaking-limit.ts'
import { drawnCode } from '../../testing/drawn-code.ts'
import { pagesOf, smallFile } from '../../testing/rendered-page.ts'
import { rendererBinaries } from '../../testing/renderer-binaries.ts'
import { DRAWING_LIMITS } from './drawing-budget.ts'
import { renderFile } from './render-file.ts'
import type { RenderedFacts } from './rendered-facts.ts'
import { openRenderer } from './renderer.ts'

const CODE = { text: 'https://example.org', x: 8, y: 8, moduleMm: 0.6 }
const FILE = smallFile(() =>
  [10, 20, 30].map((width) => ({
    content: `0 0 ${width} 10 re f ${drawnCode(CODE, (100 * 25.4) / 72)}`,
  })),
)

/** What a renderer draws that breaks down at a piece of its work, and what it draws next. */
async function drawnTwice(at: number, how: Breakdown): Promise<[RenderedFacts, RenderedFacts]> {
  const renderer = await openRenderer(await rendererBinaries(), breakingLimit(at, how))
  const bytes = await FILE
  return [
    await renderFile(renderer, bytes, pagesOf(3)),
    await renderFile(renderer, bytes, pagesOf(3)),
  ]
}

const whole = async () => renderFile(await readRenderer(), await FILE, pagesOf(3))

describe('a renderer that breaks down', () => {
  it('on a page has that page told; a new one draws those after it, and the next file', async () => {
    const { pages } = await whole()
    const [broken, next] = await drawnTwice(3, 'crashed')
    expect(broken.undrawn).toEqual([{ page: 2, why: 'crashed' }])
    expect(broken.pages).toEqual([pages[0], pages[2]])
    expect(broken.pages.map(({ codes }) => codes.length)).toEqual([1, 1])
    expect(next).toEqual({ pages })
  })

  it('on a page without an end begins no page after it; a new one draws the next file', async () => {
    const { pages } = await whole()
    const [broken, next] = await drawnTwice(3, 'too-long')
    expect(broken.undrawn).toEqual([
      { page: 2, why: 'too-long' },
      { page: 3, why: 'too-long' },
    ])
    expect(broken.pages).toEqual([pages[0]])
    expect(next).toEqual({ pages })
  })

  it.each(['crashed', 'too-long'] as const)('opens no file: %s', async (how) => {
    const [broken, next] = await drawnTwice(1, how)
    expect(broken).toEqual({ pages: [], undrawn: [{ page: null, why: 'not-opened' }] })
    expect(next).toEqual(await whole())
  })

  it('when it closes a file has drawn all of it', async () => {
    const [broken, next] = await drawnTwice(5, 'crashed')
    expect(broken).toEqual(await whole())
    expect(next).toEqual(broken)
  })

  it.each(['crashed', 'too-long'] as const)('on plates has none, and says so: %s', async (how) => {
    // Three pages, between the opening and the closing of the file; the opening of its plates.
    const [broken, next] = await drawnTwice(7, how)
    expect(broken.pages.map(({ plates, platesMissing }) => [plates, platesMissing])).toEqual(
      Array.from({ length: 3 }, () => [null, how]),
    )
    expect(next).toEqual(await whole())
  })
})

describe('a page that costs too much to draw', () => {
  const drawing = (cost: number, pictures = 0) => ({ cost, pictures })
  const { page } = DRAWING_LIMITS
  const withCosts = (costs: readonly ReturnType<typeof drawing>[]) => ({
    pages: pagesOf(costs.length).pages.map((one, i) => ({
      ...one,
      drawing: costs[i] ?? drawing(0),
    })),
  })
  const drawn = async (...costs: readonly ReturnType<typeof drawing>[]) =>
    renderFile(await readRenderer(), await FILE, withCosts(costs))

  it('is told, and those after it are drawn', async () => {
    const { pages, undrawn } = await drawn(
      drawing(page.cost + 1),
      drawing(0, page.pictures + 1),
      drawing(0),
    )
    expect(pages.map(({ number }) => number)).toEqual([3])
    expect(undrawn).toEqual([
      { page: 1, why: 'too-costly' },
      { page: 2, why: 'too-costly' },
    ])
  })

  it('is one of which nobody knows what else it paints', async () => {
    const { pages, undrawn } = await drawn(drawing(Number.POSITIVE_INFINITY))
    expect(pages).toEqual([])
    expect(undrawn).toEqual([{ page: 1, why: 'too-costly' }])
  })

  it('costs as much as it may at most, with its code drawn again', async () => {
    const { pages, undrawn } = await drawn(drawing(page.cost, page.pictures))
    expect(pages.map(({ codes }) => codes.length)).toEqual([1])
    expect(undrawn).toBeUndefined()
  })
})
