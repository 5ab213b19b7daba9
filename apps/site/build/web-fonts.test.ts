import { readdirSync, readFileSync } from 'node:fs'
import { FONT_FACES, type FontFaceName } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { webFont, webFontName } from './web-fonts.ts'

const FOLDER = new URL('../fonts/', import.meta.url)
const FACES = Object.keys(FONT_FACES) as FontFaceName[]

describe('the fonts of the site', () => {
  it('are one for each face of the leaflet, and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(FACES.map(webFontName).toSorted())
  })

  it.each(FACES)('of %s are what `npm run fonts` makes of the leaflet’s', async (face) => {
    const made = await webFont(face)
    expect(Buffer.from(made).equals(readFileSync(new URL(webFontName(face), FOLDER)))).toBe(true)
  })
})
