import { expect, it } from 'vitest'
import { renderFile } from '../preflight/rendered/render-file.ts'
import { pagesOf, smallFile } from '../testing/rendered-page.ts'
import { readRenderer } from './read-renderer.ts'

it('reads the renderer from the installed packages, once for all who ask', async () => {
  const renderer = await readRenderer()
  expect(await readRenderer()).toBe(renderer)
  const bytes = await smallFile(() => [{ content: '0 0 100 100 re f' }])
  expect((await renderFile(renderer, bytes, pagesOf(1))).pages).toHaveLength(1)
})
