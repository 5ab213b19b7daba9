import { jobOf, type Logo } from '@flyer-open-data/flyer'
import { drawingsIn, layoutLeaflet } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { placeLogo } from '../logo-intake/place-logo.ts'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { someOrder } from '../testing/ordered-jobs.ts'
import {
  ARTWORK_SLOTS_MM,
  type ArtworkPlace,
  type LogoFile,
  orderArtwork,
  PLATE_MARGIN_MM,
} from './order-logo.ts'

const logoOf = (width: number, height: number, fill: { ink: string } | { colour: string }) => {
  const path = `M0 0H${width}V${height}H0Z`
  const clearSpace = 'ink' in fill ? 0 : 0.15
  const logo: Logo = {
    ...{ name: 'Essai', width, height, minimumWidth: 0.01, clearSpace },
    paths: [{ d: path, ...fill }],
  }
  return logo
}

/** The size at which artwork is drawn in a place, in mm. */
function drawnSize(place: ArtworkPlace, artwork: Logo) {
  const { logo: _, ...partner } = itemAt(CATALOGUE.partners, 0)
  const sender = { ...partner, ...(place === 'logo' ? { logo: artwork } : {}) }
  const run = {
    ...runOf('meuse-2024'),
    ...(place === 'sorting' ? { mentions: { sorting: artwork } } : {}),
  }
  const { panels } = layoutLeaflet({ ...jobOf(CATALOGUE, run, sender), fonts: FONTS })
  return panels
    .flatMap(({ content }) => drawingsIn(content))
    .find(({ name, frame }) => name === place && frame.height < 60)?.frame
}

const PLACES = ['logo', 'sorting'] as const

describe('the place that artwork is taken in for', () => {
  it.each(PLACES)('is the one that it is drawn in: %s', (place) => {
    const slot = ARTWORK_SLOTS_MM[place]
    const wide = drawnSize(place, logoOf(100, 1, { ink: 'sun' }))
    const high = drawnSize(place, logoOf(1, 100, { ink: 'sun' }))
    expect(wide?.width).toBeCloseTo(slot.width, 6)
    expect(high?.height).toBeCloseTo(slot.height, 6)
  })

  it.each(PLACES.flatMap((place) => [0.2, 1, 2, 3, 7].map((ratio) => [place, ratio] as const)))(
    'gives artwork in its own colours the very width it is drawn at: %s, %s',
    (place, ratio) => {
      const drawn = drawnSize(place, logoOf(100 * ratio, 100, { colour: '#102030' }))
      const { widthMm } = placeLogo(
        {
          ...{ bytes: new Uint8Array(), name: '', fileName: '' },
          ...{ slotMm: ARTWORK_SLOTS_MM[place], leastMarginMm: PLATE_MARGIN_MM },
        },
        ratio,
      )
      expect(drawn?.width).toBeCloseTo(widthMm, 6)
    },
  )
})

describe('the artwork of an order', () => {
  const logo = logoOf(1, 1, { ink: 'sun' })
  const order = {
    ...someOrder({ mentions: { sorting: { file: 'tri.svg' } } }),
    logo: { base64: 'AQI=' },
  }

  it('is taken in for its own place, under its own name', async () => {
    const asked: Omit<LogoFile, 'bytes'>[] = []
    const taken = await orderArtwork(
      order,
      async (file) => new TextEncoder().encode(file),
      async ({ bytes: _, ...file }) => {
        asked.push(file)
        return { logo: { ...logo, name: file.name } }
      },
    )
    expect(asked).toEqual([
      { fileName: 'logo', name: 'Commune de Valmont', place: 'logo' },
      { fileName: 'tri.svg', name: 'Consignes de tri', place: 'sorting' },
    ])
    expect(taken).toMatchObject({
      artwork: { logo: { name: 'Commune de Valmont' }, sorting: { name: 'Consignes de tri' } },
    })
  })

  it('is refused where the order names it, each fault of both', async () => {
    const taken = await orderArtwork(
      order,
      async () => new Uint8Array(),
      async () => ({
        findings: [
          { rule: 'x', fault: 'y', severity: 'error', place: { data: 'logo' }, values: {} },
        ],
      }),
    )
    if (!('findings' in taken)) throw new Error('it was taken')
    expect(taken.findings.map(({ place }) => place)).toEqual([
      { data: 'order', field: 'logo' },
      { data: 'order', field: 'reprint.mentions.sorting' },
    ])
  })
})
