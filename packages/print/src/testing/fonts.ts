import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'

/** The leaflet's fonts, opened once for a test file. */
export const FONTS = openFonts(await readFontFiles())
