import { describe, expect, it } from 'vitest'
import { fitLogo } from '../../artwork/logo.ts'
import { drawingAt, settingOn } from '../../testing/parts.ts'
import { layoutWordmark } from '../Wordmark/layout.ts'
import { LOGO_SLOT } from './LogoSlot.examples.ts'
import { layoutLogoSlot } from './layout.ts'

const setting = settingOn('dark', 'cover')
const slot = { x: 11, baseline: 17, width: 78 }
const { logo } = LOGO_SLOT.examples.filled.data
const name = 'DataGrandEst'

describe('the slot of a logo', () => {
  it('holds the wordmark until a logo comes', () => {
    expect(layoutLogoSlot(setting, { owner: { name, logo: undefined }, slot })).toEqual(
      layoutWordmark(setting, { name, slot }),
    )
  })

  it('holds the logo once it is there, with the name of its owner', () => {
    const drawing = drawingAt(layoutLogoSlot(setting, { owner: { name, logo }, slot }), 'logo')
    expect(drawing.label).toBe(logo.name)
    const box = { ...slot, y: 7, height: 14, plate: 'as-logo' } as const
    expect([drawing]).toEqual(fitLogo(logo, box).items)
  })

  it('has the logo around the line on which the wordmark would stand', () => {
    const drawing = drawingAt(layoutLogoSlot(setting, { owner: { name, logo }, slot }), 'logo')
    const { x, y, height } = drawing.frame
    expect(x).toBe(slot.x)
    expect(y).toBeLessThan(slot.baseline)
    expect(y + height).toBeGreaterThan(slot.baseline)
  })

  it('refuses a logo that it cannot show as large as its owner asks', () => {
    const large = { ...logo, minimumWidth: 60 }
    expect(() => layoutLogoSlot(setting, { owner: { name, logo: large }, slot })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: 'owner.logo' }),
      }),
    )
  })
})
