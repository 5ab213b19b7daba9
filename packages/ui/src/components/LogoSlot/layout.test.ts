import { describe, expect, it } from 'vitest'
import { fitLogo } from '../../artwork/logo.ts'
import { fonts } from '../../testing/project-leaflet.ts'
import { typesetterOf } from '../../typesetting/typesetter.ts'
import { layoutWordmark } from '../Wordmark/layout.ts'
import { LOGO_SLOT } from './LogoSlot.examples.ts'
import { layoutLogoSlot } from './layout.ts'

const setText = typesetterOf(fonts, 'cover')
const box = { x: 11, baseline: 17, width: 78 }
const { logo } = LOGO_SLOT.examples.filled.data

describe('the slot of a logo', () => {
  it('holds the wordmark until a logo comes', () => {
    expect(layoutLogoSlot(setText, { name: 'DataGrandEst', logo: undefined }, box)).toEqual({
      kind: 'wordmark',
      wordmark: layoutWordmark(setText, 'DataGrandEst', box),
    })
  })

  it('holds the logo once it is there, with the name of its owner', () => {
    const layout = layoutLogoSlot(setText, { name: 'DataGrandEst', logo }, box)
    if (layout.kind !== 'logo') throw new Error('the logo is not shown')
    expect(layout.name).toBe(logo.name)
    expect(layout.artwork.paths).toEqual(fitLogo(logo, { ...box, y: 7, height: 14 }).artwork.paths)
  })

  it('has the logo around the line on which the wordmark would stand', () => {
    const layout = layoutLogoSlot(setText, { name: 'DataGrandEst', logo }, box)
    if (layout.kind !== 'logo') throw new Error('the logo is not shown')
    const { x, y, height } = layout.artwork.frame
    expect(x).toBe(box.x)
    expect(y).toBeLessThan(box.baseline)
    expect(y + height).toBeGreaterThan(box.baseline)
  })

  it('refuses a logo that it cannot show as large as its owner asks', () => {
    expect(() =>
      layoutLogoSlot(setText, { name: 'DataGrandEst', logo: { ...logo, minimumWidth: 60 } }, box),
    ).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: 'owner.logo' }),
      }),
    )
  })
})
