import { jobOf, type Logo } from '@flyer-open-data/flyer'
import { drawingsIn, layoutLeaflet } from '@flyer-open-data/ui'
import { expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { LOGO_SLOT_MM } from './order-logo.ts'

/** The size at which a logo of some shape is drawn, in mm. */
function drawnSize(width: number, height: number) {
  const path = `M0 0H${width}V${height}H0Z`
  const logo: Logo = {
    ...{ name: 'Essai', width, height, minimumWidth: 0.01, clearSpace: 0 },
    paths: [{ d: path, ink: 'sun' }],
  }
  const sender = { ...itemAt(CATALOGUE.partners, 0), logo }
  const { panels } = layoutLeaflet({
    ...jobOf(CATALOGUE, runOf('meuse-2024'), sender),
    fonts: FONTS,
  })
  const ratio = width / height
  return panels
    .flatMap(({ content }) => drawingsIn(content))
    .map(({ frame }) => frame)
    .find((frame) => Math.abs(frame.width / frame.height / ratio - 1) < 1e-6)
}

it('the place that logos are taken in for is the one that they are drawn in', () => {
  expect(drawnSize(100, 1)?.width).toBeCloseTo(LOGO_SLOT_MM.width, 6)
  expect(drawnSize(1, 100)?.height).toBeCloseTo(LOGO_SLOT_MM.height, 6)
})
