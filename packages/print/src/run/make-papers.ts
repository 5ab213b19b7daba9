import type { Job } from '@flyer-open-data/flyer'
import { occasionText, senderText, standingPoints } from '../job-facts/job-words.ts'
import type { Bundle } from '../papers/bundle.ts'
import type { Paper, PrintedFile } from '../papers/paper-source.ts'
import { buildPapers } from '../papers/run-papers.ts'
import type { WantedPreview } from '../preflight/rendered/draw-previews.ts'
import { tellReport } from '../preflight/tell-report.ts'
import type { Workshop } from '../products/workshop.ts'
import { picturesOf } from '../report-page/pictures-of.ts'
import { reportPage } from '../report-page/report-page.tsx'
import type { InspectedProduct } from './inspect-products.ts'
import { paperNames } from './paper-list.ts'
import { previewsOf } from './previews.ts'

/** Draws parts of a finished file as PNG, in the order in which they are wanted. */
export type DrawPreviews = (
  bytes: Uint8Array,
  wanted: readonly WantedPreview[],
) => Promise<readonly Uint8Array[]>

/**
 * Makes what goes with the products of a job, as its bundle says: the proof, the order slip, the
 * report, the ticket, the texts for members and for the printer, and pictures.
 *
 * @param guide the members' guide as Markdown, if one goes with it
 * @throws ContentError when a text of the proof has no room, with its field
 */
export async function makePapers(
  workshop: Workshop,
  bundle: Bundle,
  files: readonly PrintedFile[],
  products: readonly InspectedProduct[],
  draw: DrawPreviews,
  guide: string | undefined,
): Promise<Paper[]> {
  const { job } = workshop
  const reports = new Map(products.map(({ product, checked }) => [product.name, checked.report]))
  const papers = [...(await buildPapers({ ...workshop, bundle, files, reports, guide }))]
  const name = bundle.papers.report
  if (name !== undefined) {
    papers.push({ name, bytes: new TextEncoder().encode(reportOf(job, files, products)) })
  }
  if (bundle.hasPreviews) papers.push(...(await drawPreviews(job, products, draw)))
  const names = paperNames(job, bundle)
  const sorted = papers.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
  return sorted
}

function reportOf(
  job: Job,
  files: readonly PrintedFile[],
  products: readonly InspectedProduct[],
): string {
  return reportPage({
    subject: `Tirage ${job.id}`,
    job: {
      title: job.edition.title,
      details: [job.run.event, occasionText(job), senderText(job)],
      isExample: job.partner?.isExample === true,
    },
    files: products.map(({ checked: { report, rendered } }, i) => ({
      report: tellReport(report, files[i]?.path ?? '', 'fr'),
      pictureOf: picturesOf(rendered),
    })),
    openPoints: standingPoints(job),
  })
}

async function drawPreviews(
  job: Job,
  products: readonly InspectedProduct[],
  draw: DrawPreviews,
): Promise<Paper[]> {
  const press = products.find(({ product }) => product.name === 'press')
  if (!press) return []
  const wanted = previewsOf(job)
  const pictures = await draw(press.bytes, wanted)
  return pictures.flatMap((bytes, i) => {
    const name = wanted[i]?.name
    return name === undefined ? [] : [{ name, bytes }]
  })
}
