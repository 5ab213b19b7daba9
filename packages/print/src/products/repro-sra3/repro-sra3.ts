import { foldPositions, pt, type Side, toMillimetres } from '@flyer-open-data/flyer'
import { TEXT_STYLES } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { setTopics } from '../../document/set-topics.ts'
import { prepress } from '../../prepress/prepress.ts'
import { warningTopic } from '../../sheet/slug-text.ts'
import {
  foldTopic,
  leafletTopic,
  orderTopic,
  runTopic,
  senderTopic,
  sideText,
  sizeTopic,
} from '../../sheet/slug-topics.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { ImpositionDocument } from './ImpositionDocument.tsx'
import {
  imposedBleed,
  imposedBoxes,
  imposeHeadToHead,
  noteMeasure,
  notePlaces,
  SRA3,
} from './imposition.ts'
import { placeLeaflets } from './place-leaflets.ts'

/** How low the lowest sign of Source Sans 3 reaches, per em. */
const DEPTH = 0.25

/**
 * Two leaflets on SRA3, portrait, head to head with their bleeds. The finished pages of
 * `press-no-marks` are placed as form XObjects: nothing of the leaflet is rendered again.
 */
export async function buildReproSra3(workshop: Workshop): Promise<BuiltFile> {
  const { layout, job, fonts, condition } = workshop
  const { run, edition } = job
  const bleed = imposedBleed(run.bleed)
  const leaflets = imposeHeadToHead(layout.format.openSize, bleed)
  const places = notePlaces(leaflets, bleed, toMillimetres(pt(TEXT_STYLES.slug.size * DEPTH)))
  const notes = (side: Side) => {
    const topics = [
      [
        ...warningTopic(job),
        { field: 'side', text: sideText(side) },
        { field: 'sheet', text: '2\u00a0exemplaires par feuille' },
        { field: 'turning', text: 'Recto verso, retourner sur le bord long' },
        { field: 'scale', text: 'Imprimer à 100\u00a0%' },
      ],
      [...leafletTopic(job), ...sizeTopic(job)],
      [...runTopic(job), ...senderTopic(job)],
      [...foldTopic(job), ...orderTopic(job, condition)],
    ]
    const measure = noteMeasure(layout.format.openSize)
    return setTopics(fonts, topics, { measure, maxLines: places.length }).flatMap((text, i) => {
      const place = places[i]
      return place ? [{ ...place, text }] : []
    })
  }
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
