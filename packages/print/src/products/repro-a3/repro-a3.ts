import { SIDES, type Side } from '@flyer-open-data/flyer'
import { structureOfSide } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { setMarginText } from '../../document/set-topics.ts'
import { foldOrderText, foldText } from '../../job-facts/fold-words.ts'
import { SLUG_SEPARATOR } from '../../sheet/slug-text.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { A3, centredBoxes } from './a3-sheet.ts'
import { ReproA3Document } from './ReproA3Document.tsx'

/** From the edge of the sheet to the baseline of the operator's note, in mm: past the slug. */
const NOTE_LINE_MM = 8

/**
 * One leaflet on A3, landscape, with its bleed, marks and targets: what a town hall prints that has no
 * SRA3. Both pages stand upright and are wider than high, so the back is right side up when the sheet
 * is turned about an upright edge, its short one.
 */
export async function buildReproA3(workshop: Workshop): Promise<BuiltFile> {
  const { layout, job, fonts } = workshop
  const { bleed } = job.run
  const { width, height } = layout.format.openSize
  const foldOrder = foldOrderText(layout.format)
  const boxes = centredBoxes(A3, { width, height }, bleed)
  const note = setMarginText(fonts, {
    text: [
      'Feuille A3, un dépliant au milieu',
      'Recto verso, retourner sur le bord court',
      'Couper aux traits',
      `${foldText(layout.format)}\u00a0: ${foldOrder.charAt(0).toLowerCase()}${foldOrder.slice(1)}`,
    ].join(SLUG_SEPARATOR),
    x: boxes.trim.x,
    firstBaseline: A3.height - NOTE_LINE_MM,
    measure: width,
    maxLines: 1,
  })
  const textsOf = (side: Side) => [...workshop.slug(boxes, side), note]
  const document = createElement(ReproA3Document, {
    layout,
    boxes,
    texts: { outside: textsOf('outside'), inside: textsOf('inside') },
    date: dateOf(job.edition),
  })
  const sheet: RenderedSheet = {
    boxes,
    bytes: await renderPdf(document, fonts),
    structure: SIDES.map((side) => structureOfSide(layout, side, boxes.trim)),
    printing: { turnOver: 'short-edge', picksTray: true },
  }
  return {
    bytes: await workshop.finish(sheet, 'PDF/X-4'),
    pages: 2,
    trimMm: [width, height],
    bleedMm: bleed,
  }
}
