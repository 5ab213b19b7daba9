import { SIDES, type Side } from '@flyer-open-data/flyer'
import { structureOfSide } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { setMarginText } from '../../document/place-slug.ts'
import { renderPdf } from '../../document/render-pdf.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { OfficeDocument } from './OfficeDocument.tsx'
import { OFFICE_MARGIN } from './office-sheet.ts'

const NOTE = 'Imprimer à 100\u00a0%, recto verso, retourner sur le bord court'

/** The sheet at full size for an office printer: no bleed, a blank edge, ticks at the folds. */
export async function buildOfficeA4(workshop: Workshop): Promise<BuiltFile> {
  const { layout, job, fonts } = workshop
  const { width, height } = layout.format.openSize
  const note = (side: Side) => {
    const [first, middle] = layout.format[side]
    return setMarginText(fonts, {
      text: NOTE,
      // Under the second panel, clear of the ticks on either side.
      x: (first?.width ?? 0) + OFFICE_MARGIN,
      firstBaseline: height - OFFICE_MARGIN / 2 + 0.8,
      measure: (middle?.width ?? width) - 2 * OFFICE_MARGIN,
      maxLines: 1,
    })
  }
  const bytes = await renderPdf(
    createElement(OfficeDocument, {
      layout,
      margin: OFFICE_MARGIN,
      notes: { outside: note('outside'), inside: note('inside') },
      date: dateOf(job.edition),
    }),
    fonts,
  )
  const sheet: RenderedSheet = {
    boxes: pageBoxes({ width, height }, 0, 0),
    bytes,
    structure: SIDES.map((side) => structureOfSide(layout, side, { x: 0, y: 0 })),
    printing: { turnOver: 'short-edge' },
  }
  return {
    bytes: await workshop.finish(sheet, null),
    pages: 2,
    trimMm: [width, height],
    bleedMm: 0,
  }
}
