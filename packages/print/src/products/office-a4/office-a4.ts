import { SIDES } from '@flyer-open-data/flyer'
import { type LeafletLayout, structureOfSide } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { OfficeDocument } from './OfficeDocument.tsx'
import { OFFICE_MARGIN } from './office-sheet.ts'

/** The sheet at full size for an office printer: no bleed, a blank edge, ticks at the folds. */
export function buildOfficeA4(workshop: Workshop): Promise<BuiltFile> {
  return buildOfficeSheet(workshop, workshop.layout)
}

/**
 * A layout of the workshop's job on the paper of an office printer. The paper is the leaflet itself, and
 * nothing is cut off: how to print and fold it is said beside the file, never on it. Both pages stand
 * upright and are wider than high: the sheet turns about its short edge.
 */
export async function buildOfficeSheet(
  workshop: Workshop,
  layout: LeafletLayout,
): Promise<BuiltFile> {
  const { job, fonts } = workshop
  const { width, height } = layout.format.openSize
  const document = createElement(OfficeDocument, {
    layout,
    margin: OFFICE_MARGIN,
    date: dateOf(job.edition),
  })
  const sheet: RenderedSheet = {
    boxes: pageBoxes({ width, height }, 0, 0),
    bytes: await renderPdf(document, fonts),
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
