import { afterEach, describe, expect, it, vi } from 'vitest'
import { FONT_FILE_URLS } from './fonts.ts'
import { readFontFiles } from './node.ts'
import { FONT_FACES } from './tokens/type.ts'

afterEach(() => vi.restoreAllMocks())

describe('the font files', () => {
  it('are read from the package, one for each face', async () => {
    const files = await readFontFiles()
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(FONT_FACES).toSorted())
    for (const bytes of Object.values(files)) {
      expect([...bytes.slice(0, 4)]).toEqual([0, 1, 0, 0])
    }
  })

  it('that cannot be read are an error that names the face and the path', async () => {
    const missing = new URL('../fonts/no-such-font.ttf', import.meta.url)
    vi.spyOn(FONT_FILE_URLS, 'titleBold', 'get').mockReturnValue(missing)
    await expect(readFontFiles()).rejects.toThrow(
      expect.objectContaining({
        name: 'FontError',
        parts: expect.objectContaining({
          what: 'The font file of titleBold cannot be read',
          where: missing.pathname,
        }),
        cause: expect.objectContaining({ code: 'ENOENT' }),
      }),
    )
  })
})
