import { type Job, panelFrames } from '@flyer-open-data/flyer'
import type { WantedPreview } from '../preflight/rendered/draw-previews.ts'

/** A picture of the leaflet as it will be cut, for a message or a web page. */
export interface Preview extends WantedPreview {
  readonly name: string
}

/** What a page of the web shows, and what a message carries: wide in pixels. */
const WIDTHS = { web: 1600, courriel: 800 } as const

/** A closed leaflet is a third as wide as a side. */
const COVER_WIDTHS = { web: 800, courriel: 400 } as const

/** The pictures of a job: both sides as they are cut, and the cover of the folded leaflet. */
export function previewsOf({ format }: Job): Preview[] {
  const { width, height } = format.openSize
  const sheet = { x: 0, y: 0, width, height }
  const cover = panelFrames(format, 'outside').find(({ role }) => role === 'cover')
  return [
    ...sized('apercu-exterieur', { page: 1, area: sheet }, WIDTHS),
    ...sized('apercu-interieur', { page: 2, area: sheet }, WIDTHS),
    ...(cover
      ? sized(
          'apercu-couverture',
          { page: 1, area: { x: cover.x, y: 0, width: cover.width, height } },
          COVER_WIDTHS,
        )
      : []),
  ]
}

function sized(
  name: string,
  part: Pick<WantedPreview, 'page' | 'area'>,
  widths: Readonly<Record<string, number>>,
): Preview[] {
  return Object.entries(widths).map(([use, widthPixels]) => ({
    ...part,
    name: `${name}-${use}.png`,
    widthPixels,
  }))
}
