import { type Edition, identityKeywords, type Job, SIDES, type Side } from '@flyer-open-data/flyer'
import {
  type FontBook,
  type LeafletLayout,
  type PlacedText,
  structureOfSide,
} from '@flyer-open-data/ui'
import { createElement } from 'react'
import { placeSlug } from '../document/place-slug.ts'
import { renderPdf } from '../document/render-pdf.ts'
import { proofWarning } from '../job-facts/job-words.ts'
import type { LogoInks } from '../prepress/inks/logo-inks.ts'
import type { ColourEngineBinary } from '../prepress/inks/separate-screen-colours.ts'
import { prepress } from '../prepress/prepress.ts'
import type {
  OutputCondition,
  PressJob,
  PressStandard,
  PrintingWish,
  TaggedPage,
} from '../prepress/press-job.ts'
import { sha256 } from '../prepress/sha256.ts'
import { foldLabels } from '../sheet/fold-labels.ts'
import { MARKS_MARGIN, type PageBoxes, pageBoxes } from '../sheet/page-boxes.ts'
import { slugTopics } from '../sheet/slug-topics.ts'
import { inksOfLogos, logoArtworkOf } from './logo-artwork.ts'
import { PressDocument } from './press/PressDocument.tsx'

/** What every product of a job is built from. */
export interface ProductRequest {
  readonly job: Job
  readonly layout: LeafletLayout
  readonly fonts: FontBook
  readonly condition: OutputCondition
  /** Bytes of `lcms.wasm`, asked for when a logo of the leaflet has colours of its own. */
  readonly readColourEngine: () => Promise<ColourEngineBinary>
}

/** A rendering and its boxes in mm; without boxes each page is as large as its media. */
export interface RenderedSheet {
  readonly boxes: PageBoxes | undefined
  readonly bytes: Uint8Array
  /** What each page says and paints; without it the file has no tags. */
  readonly structure?: readonly TaggedPage[]
  /** How it asks to be printed, for whoever has a printer of their own. */
  readonly printing?: PrintingWish
}

/** What products share while a job is built: each rendering is made once. */
export interface Workshop extends ProductRequest {
  /** The two sides with marks in the margin, or with nothing past the bleed. */
  readonly renderSheet: (manner: 'marks' | 'no-marks') => Promise<RenderedSheet>
  /** Prepress of a rendering: for a standard, or for a screen or an office printer when null. */
  readonly finish: (sheet: RenderedSheet, standard: PressStandard | null) => Promise<Uint8Array>
  /** What prepress must know of a file, whose identity comes from all that it is made from. */
  readonly pressJobOf: (
    sheet: RenderedSheet,
    standard: PressStandard | null,
    /** A finished file that is placed on the rendering, if there is one. */
    placed?: Uint8Array,
  ) => Promise<PressJob>
}

/** Opens the workshop of a job. */
export function openWorkshop(request: ProductRequest): Workshop {
  const { job, layout, fonts, condition } = request
  const { run, edition } = job
  const date = dateOf(edition)
  const renderings = new Map<string, Promise<RenderedSheet>>()
  const artwork = logoArtworkOf(layout)
  let separated: Promise<LogoInks> | undefined
  /** The inks of the logos, separated once for all files; undefined where they bring none. */
  const logoInks = () => {
    if (artwork) separated ??= inksOfLogos(artwork, condition, request.readColourEngine)
    return separated
  }
  const slug = (boxes: PageBoxes, side: Side): PlacedText[] =>
    placeSlug(fonts, boxes, slugTopics({ job, side, condition }), foldLabels(layout.format, side))

  const render = async (manner: 'marks' | 'no-marks'): Promise<RenderedSheet> => {
    const margin = manner === 'marks' ? MARKS_MARGIN : 0
    const boxes = pageBoxes(layout.format.openSize, run.bleed, margin)
    const slugs =
      manner === 'marks'
        ? { outside: slug(boxes, 'outside'), inside: slug(boxes, 'inside') }
        : undefined
    const document = createElement(PressDocument, { layout, boxes, slugs, date })
    const structure = SIDES.map((side) => structureOfSide(layout, side, boxes.trim))
    return { boxes, structure, bytes: await renderPdf(document, fonts) }
  }

  const pressJobOf = async (
    sheet: RenderedSheet,
    standard: PressStandard | null,
    placed?: Uint8Array,
  ): Promise<PressJob> => {
    // PDF/X-1a is PDF 1.3, which knows no tags.
    const structure = standard === 'PDF/X-1a:2001' ? undefined : sheet.structure
    const described = {
      structure,
      boxes: sheet.boxes,
      printing: sheet.printing ?? null,
      title: edition.title,
      subject: subjectOf(job),
      keywords: identityKeywords(job),
      language: edition.language,
      date,
    }
    const drawn = placed ? [sheet.bytes, placed] : [sheet.bytes]
    return {
      ...described,
      identity: await identityOf(JSON.stringify({ ...described, standard }), [
        ...drawn,
        condition.profile,
      ]),
      press: standard && { standard, condition, logos: await logoInks() },
    }
  }

  return {
    ...request,
    renderSheet(manner) {
      const rendering = renderings.get(manner) ?? render(manner)
      renderings.set(manner, rendering)
      return rendering
    },
    pressJobOf,
    finish: async (sheet, standard) => prepress(sheet.bytes, await pressJobOf(sheet, standard)),
  }
}

/** The day written inside a file: the edition's, never the clock's. */
export function dateOf(edition: Edition): Date {
  return new Date(`${edition.updatedOn}T00:00:00Z`)
}

/** What a file is for, and whether it may be printed, which no sheet without a slug can say. */
function subjectOf(job: Job): string {
  const { run, partner, id } = job
  const occasion = `${[run.event, partner?.name].filter(Boolean).join(', ')} (${id})`
  return [occasion, proofWarning(job) ?? []].flat().join('. ')
}

/** Stands for all that a file is made from: what it says of itself, what is drawn, the profile. */
async function identityOf(described: string, inputs: readonly Uint8Array[]): Promise<string> {
  const hashes = await Promise.all(inputs.map(sha256))
  return sha256(new TextEncoder().encode([described, ...hashes].join('\n')))
}
