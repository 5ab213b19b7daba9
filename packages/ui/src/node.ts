import { readFile } from 'node:fs/promises'
import { FONT_FILE_URLS } from './fonts.ts'
import type { FontFaceName } from './tokens/type.ts'
import { FontError, type FontFiles } from './typesetting/font-book.ts'

/**
 * Reads the leaflet's font files from the package.
 * @throws FontError when one cannot be read
 */
export async function readFontFiles(): Promise<FontFiles> {
  const entries = Object.entries(FONT_FILE_URLS) as [FontFaceName, URL][]
  const files = await Promise.all(
    entries.map(async ([face, url]) => [face, await readFontFile(face, url)] as const),
  )
  return Object.fromEntries(files) as FontFiles
}

async function readFontFile(face: FontFaceName, url: URL): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(url))
  } catch (cause) {
    throw new FontError(
      {
        what: `The font file of ${face} cannot be read`,
        where: url.pathname,
        why: 'Without its fonts the leaflet has no lines and no press file.',
        mend: 'Restore the file from packages/ui/fonts; its checksum is in fonts/README.md.',
      },
      { cause },
    )
  }
}
