import { describe, expect, it } from 'vitest'
import { pressJob } from '../testing/press-job.ts'
import { follow, readBack, smallPdf } from '../testing/small-pdf.ts'
import type { PrintingWish } from './press-job.ts'
import { setViewerPreferences } from './viewer-preferences.ts'

async function preferencesFor(printing: PrintingWish | null) {
  const document = await smallPdf(() => [{ content: 'q Q' }])
  setViewerPreferences(document, pressJob({ printing }))
  const read = await readBack(document)
  return ['PrintScaling', 'Duplex'].map((key) => follow(read.catalog, 'ViewerPreferences', key))
}

describe('a print dialog', () => {
  it.each([
    ['long-edge', '/DuplexFlipLongEdge'],
    ['short-edge', '/DuplexFlipShortEdge'],
  ] as const)(
    'begins with 100 %% and two sides, turned over along the %s',
    async (turnOver, duplex) => {
      const preferences = await preferencesFor({ turnOver })
      expect(preferences.map(String)).toEqual(['/None', duplex])
    },
  )

  it('is left alone by a file that is not printed as it is', async () => {
    expect(await preferencesFor(null)).toEqual([undefined, undefined])
  })
})
