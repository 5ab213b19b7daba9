import { SIDES, type Side } from '@flyer-open-data/flyer'
import { type PlacedText, structureOfSide } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { setMarginText } from '../../document/place-slug.ts'
import { renderPdf } from '../../document/render-pdf.ts'
import { foldOrderText, foldText } from '../../sheet/fold-words.ts'
import type { PageBoxes } from '../../sheet/page-boxes.ts'
import { SLUG_SEPARATOR } from '../../sheet/slug-text.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { A3, centredBoxes } from './a3-sheet.ts'
import { ReproA3Document } from './ReproA3Document.tsx'

/** From the right trim edge to the end of the note, in mm: clear of the crop marks, as the slug is. */
const INDENT_MM = 12
/** From the middle of the sheet to its start, in mm: clear of the target there. */
const CLEAR_OF_TARGET_MM = 8

/**
 * One leaflet on A3, landscape, with its bleed, marks and targets: what a town hall prints that has no
 * SRA3. Both pages stand upright and are wider than high, so the back is right side up when the sheet
 * is turned about an upright edge, its short one.
 */
export async function buildReproA3(workshop: Workshop): Promise<BuiltFile> {
  const { layout, job, fonts } = workshop
  const { bleed } = job.run
  const { width, height } = layout.format.openSize
  const boxes = centredBoxes(A3, { width, height }, bleed)
  const textsOf = (side: Side): readonly [PlacedText, PlacedText] => {
    const slug = workshop.slug(boxes, side)
    return [slug, placeNote(workshop, boxes, slug)]
  }
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

/** What the operator does, beside the slug, on the other side of the target. */
function placeNote(
  { layout: { format }, fonts }: Workshop,
  { trim }: PageBoxes,
  slug: PlacedText,
): PlacedText {
  const order = foldOrderText(format)
  return setMarginText(fonts, {
    text: [
      'Feuille A3, un dépliant au milieu',
      'Recto verso, retourner sur le bord court',
      'Imprimer à 100\u00a0%',
      'Couper aux traits',
      `${foldText(format)}\u00a0: ${order.charAt(0).toLowerCase()}${order.slice(1)}`,
    ].join(SLUG_SEPARATOR),
    x: trim.x + trim.width / 2 + CLEAR_OF_TARGET_MM,
    firstBaseline: slug.firstBaseline,
    measure: trim.width / 2 - INDENT_MM - CLEAR_OF_TARGET_MM,
    maxLines: 3,
  })
}
