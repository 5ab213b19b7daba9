import { foldPositions, type Side } from '@flyer-open-data/flyer'
import { createElement } from 'react'
import { setMarginText } from '../../document/place-slug.ts'
import { renderPdf } from '../../document/render-pdf.ts'
import { prepress } from '../../prepress/prepress.ts'
import { foldOrderText, foldText } from '../../sheet/fold-words.ts'
import { SLUG_SEPARATOR, warningsOf } from '../../sheet/slug-text.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { ImpositionDocument } from './ImpositionDocument.tsx'
import { imposedBleed, imposedBoxes, imposeHeadToHead, SRA3 } from './imposition.ts'
import { placeLeaflets } from './place-leaflets.ts'

/**
 * Two leaflets on SRA3, portrait, head to head with their bleeds. The finished pages of
 * `press-no-marks` are placed as form XObjects: nothing of the leaflet is rendered again.
 */
export async function buildReproSra3(workshop: Workshop): Promise<BuiltFile> {
  const { layout, job, fonts } = workshop
  const { run, edition } = job
  const bleed = imposedBleed(run.bleed)
  const leaflets = imposeHeadToHead(layout.format.openSize, bleed)
  const note = (parts: readonly string[]) =>
    setMarginText(fonts, {
      text: parts.join(SLUG_SEPARATOR),
      x: 0,
      firstBaseline: 0,
      measure: NOTE_MEASURE,
      maxLines: 1,
    })
  const order = foldOrderText(layout.format)
  /** Beside the upper leaflet what is done once it is printed, beside the lower one how it is printed. */
  const notes = (side: Side) => [
    note([
      `Édition ${edition.id.replace('edition-', '')}`,
      'Couper aux traits',
      `${foldText(layout.format)}\u00a0: ${order.charAt(0).toLowerCase()}${order.slice(1)}`,
    ]),
    note([
      `Tirage ${job.id}, ${side === 'outside' ? 'recto' : 'verso'}`,
      ...warningsOf(job),
      '2\u00a0exemplaires par feuille',
      'Recto verso, retourner sur le bord long',
      'Imprimer à 100\u00a0%',
    ]),
  ]
  const frame = await renderPdf(
    createElement(ImpositionDocument, {
      leaflets,
      bleed,
      folds: {
        outside: foldPositions(layout.format, 'outside'),
        inside: foldPositions(layout.format, 'inside'),
      },
      notes: { outside: notes('outside'), inside: notes('inside') },
      date: dateOf(edition),
    }),
    fonts,
  )
  // What is placed twice would be read twice: an imposed sheet has no tags.
  const { structure: _, ...sheet } = await workshop.renderSheet('no-marks')
  const finished = await workshop.finish(sheet, 'PDF/X-4')
  const imposed: RenderedSheet = {
    boxes: imposedBoxes(),
    bytes: frame,
    printing: { turnOver: 'long-edge' },
  }
  const pressJob = await workshop.pressJobOf(imposed, 'PDF/X-4', finished)
  const bytes = await prepress(frame, pressJob, (document) =>
    placeLeaflets(document, finished, leaflets, { pages: run.bleed, kept: bleed }),
  )
  return { bytes, pages: 2, trimMm: [SRA3.width, SRA3.height], bleedMm: 0 }
}

/** Room for the note beside a leaflet, in mm. */
const NOTE_MEASURE = 180
