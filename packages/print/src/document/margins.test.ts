import { foldPositions, jobOf, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { foldLabels } from '../sheet/fold-labels.ts'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { slugTopics } from '../sheet/slug-topics.ts'
import { CATALOGUE, runOf } from '../testing/catalogue.ts'
import { COATED } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { FORMATS_TO_FIT } from '../testing/formats.ts'
import { marginPieces } from '../testing/margin-pieces.ts'
import { isWithin, overlap } from '../testing/rectangles.ts'
import { placeSlug } from './place-slug.ts'

const sheets = FORMATS_TO_FIT.flatMap((format) =>
  SIDES.flatMap((side) =>
    [1, 2, 3, 5].map((bleed) => ({
      format,
      side,
      bleed,
      panels: format[side].map(({ width }) => width).join(' | '),
    })),
  ),
)

describe.each(sheets)(
  'the margin of panels $panels, $side, bleed $bleed mm',
  ({ format, side, bleed }) => {
    const boxes = pageBoxes(format.openSize, bleed, MARKS_MARGIN)
    const job = { ...jobOf(CATALOGUE, runOf('rencontres-2024'), CATALOGUE.partners[0]), format }
    const topics = slugTopics({ job, side, condition: COATED })
    const slug = placeSlug(FONTS, boxes, topics, foldLabels(format, side))
    const pieces = marginPieces(boxes, foldPositions(format, side), slug)

    it('holds marks, targets, colour bar and slug between the bleed and the edge', () => {
      const misplaced = pieces.filter(
        ({ area }) => !isWithin(area, boxes.media) || overlap(area, boxes.bleed),
      )
      expect(misplaced).toEqual([])
    })

    it('lets none of them overlap another', () => {
      const clashes = pieces.flatMap((one, i) =>
        pieces
          .slice(i + 1)
          .filter((other) => overlap(one.area, other.area))
          .map((other) => `${one.name} × ${other.name}`),
      )
      expect(clashes).toEqual([])
    })
  },
)
