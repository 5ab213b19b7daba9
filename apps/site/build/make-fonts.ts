// Writes the fonts of the site beside it: `npm run fonts`.
import { mkdir, writeFile } from 'node:fs/promises'
import { FONT_FACES, type FontFaceName } from '@flyer-open-data/ui'
import { webFont, webFontName } from './web-fonts.ts'

const folder = new URL('../fonts/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const face of Object.keys(FONT_FACES) as FontFaceName[]) {
  await writeFile(new URL(webFontName(face), folder), await webFont(face))
}
