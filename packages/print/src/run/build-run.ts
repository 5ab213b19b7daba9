import { FlyerError, type Job } from '@flyer-open-data/flyer'
import { type FontBook, type LeafletRequest, layoutLeaflet } from '@flyer-open-data/ui'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { inArchive, packForAudiences } from '../papers/audience-archives.ts'
import { type Bundle, runBundle } from '../papers/bundle.ts'
import { FOLDER_INSIDE } from '../papers/french-file-name.ts'
import { packRun } from '../papers/pack-run.ts'
import type { Paper, PrintedFile } from '../papers/paper-source.ts'
import type { Wanted } from '../preflight/profiles/profile.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { sha256 } from '../prepress/sha256.ts'
import { type BuiltProduct, buildProduct } from '../products/build-product.ts'
import { PRODUCT_NAMES, PRODUCTS, type ProductName } from '../products/products.ts'
import { openWorkshop, type ProductRequest, type Workshop } from '../products/workshop.ts'
import {
  assertReleasable,
  type Inspect,
  type InspectedProduct,
  inspectProduct,
} from './inspect-products.ts'
import { type DrawPreviews, makePapers } from './make-papers.ts'
import { MANIFEST_NAME, type Manifest, makeManifest } from './manifest.ts'
import { previewsOf } from './previews.ts'
import { ProductError } from './product-error.ts'

/** A file of a run: its name in the run's folder, and its bytes. */
export interface RunFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the files of a job are built from. */
export interface RunRequest {
  readonly job: Job
  readonly fonts: FontBook
  /** Panels that were laid out before, of the same format, links, sender and fonts. */
  readonly laidOut?: LeafletRequest['laidOut']
  /** What the inks are printed on and by. */
  readonly condition: OutputCondition
  /** Bytes of `lcms.wasm`, asked for when a logo has colours of its own. */
  readonly readColourEngine: ProductRequest['readColourEngine']
  /** The tools that draw and write the files, with their versions, for the manifest. */
  readonly tools: Readonly<Record<string, string>>
  /** Reads each finished file back: nothing is released that did not pass. */
  readonly inspect: Inspect
  /** Draws the pictures of the finished leaflet. */
  readonly draw: DrawPreviews
  /** Whether open points stand in the way: a real printing needs them settled. */
  readonly isRelease: boolean
  /** Told of each file as soon as it is made, so that it can be written while the next is built. */
  readonly onFile: (file: RunFile) => void
  /** The products to build; all of them unless some are asked for. */
  readonly products?: readonly ProductName[]
  /**
   * What an earlier run says of the same folder: when some products alone are built, the others stay
   * in the manifest as long as the same inputs would make them again.
   */
  readonly earlier?: Manifest | undefined
  /**
   * What the files are called and which papers go with them. Unless it is given, they are those of a
   * run of the catalogue, and there are papers only when all products are built.
   */
  readonly bundle?: Bundle
  /** What the files are held to, instead of what their run asks for. */
  readonly wanted?: Wanted
  /** The members' guide as Markdown: without it none goes with the files. */
  readonly guide?: string
  /** Told of each step as it begins, and waited for: whoever is told can call the work off. */
  readonly onStep?: (step: RunStep) => void | Promise<void>
  /** Calls the work off between two steps, with its reason as the error. */
  readonly signal?: AbortSignal | undefined
}

/** What is done for a run, in order; a product and its check as often as there are products. */
export type RunStep = 'layout' | 'product' | 'check' | 'papers' | 'archive'

/**
 * Builds the files of a job, then the papers that go with all of them, the manifest last. It knows no file system and no process: the
 * command line and the browser give it what it reads and take what it makes.
 *
 * @throws FlyerError for content that cannot be printed as it stands; ProductError for a fault of
 * one product; ContentError with all that preflight found in the finished files, or with all open
 * points of a release
 */
export async function buildRun(request: RunRequest): Promise<Manifest> {
  const { job, fonts, condition, readColourEngine, tools, onFile, laidOut } = request
  const asked = request.products ?? PRODUCT_NAMES
  assertValidated(job)
  if (request.isRelease) assertSettled(job)
  await enter(request, 'layout')
  const layout = layoutLeaflet({ ...job, fonts, ...(laidOut ? { laidOut } : {}) })
  const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
  const products = await buildProducts(request, asked, workshop)
  assertReleasable(products, job)
  const bundle = request.bundle ?? runBundle(job)
  const files = await Promise.all(products.map((product) => printedFile(product, bundle)))
  const isWhole = request.bundle !== undefined || asked.length === PRODUCT_NAMES.length
  if (isWhole) await enter(request, 'papers')
  const { draw, guide } = request
  const papers = isWhole ? await makePapers(workshop, bundle, files, products, draw, guide) : []
  const describe = (beside: readonly Paper[], called = bundle) =>
    makeManifest({
      job,
      bundle: called,
      guide,
      fontFiles: fonts.files,
      condition,
      tools,
      products,
      papers: beside,
      earlier: isWhole ? undefined : request.earlier,
    })
  if (isWhole) {
    await enter(request, 'archive')
    papers.push(...(await packAll(job, bundle, files, papers, describe)))
  }
  for (const paper of papers) onFile(paper)
  const manifest = await describe(papers)
  onFile(manifestFile(manifest))
  return manifest
}

/** The archives of a job: one for each audience, then that of all. */
async function packAll(
  job: Job,
  bundle: Bundle,
  files: readonly PrintedFile[],
  papers: readonly Paper[],
  describe: (beside: readonly Paper[], called: Bundle) => Promise<Manifest>,
): Promise<Paper[]> {
  const pictures = new Set(bundle.hasPreviews ? previewsOf(job).map(({ name }) => name) : [])
  const packed = papers.map(inArchive)
  const printed = files.map(({ path, bytes }) => ({ name: path, bytes }))
  // An archive says what its files are, as the folder does; of itself it cannot tell the hash.
  const inside = manifestFile(await describe(packed, { ...bundle, product: bundle.handedOver }))
  return [
    ...packForAudiences(bundle, files, papers, pictures),
    { name: bundle.archive, bytes: await packRun(FOLDER_INSIDE, [...printed, ...packed, inside]) },
  ]
}

/** Begins a step, unless the work was called off. */
async function enter({ onStep, signal }: RunRequest, step: RunStep): Promise<void> {
  await onStep?.(step)
  signal?.throwIfAborted()
}

const manifestFile = (manifest: Manifest): RunFile => ({
  name: MANIFEST_NAME,
  bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
})

/** A product as the papers tell it. */
async function printedFile(
  { product, ...file }: InspectedProduct,
  bundle: Bundle,
): Promise<PrintedFile> {
  const { bytes, pages, trimMm, bleedMm } = file
  return {
    product: product.name,
    path: bundle.handedOver(product.name),
    inFolder: bundle.product(product.name),
    bytes,
    sha256: await sha256(bytes),
    standards: product.standards,
    pages,
    trimMm,
    bleedMm,
  }
}

/** Builds the products one after the other; while one is built, those before it are read back. */
async function buildProducts(
  request: RunRequest,
  asked: readonly ProductName[],
  workshop: Workshop,
): Promise<InspectedProduct[]> {
  const { job, inspect, onFile, wanted, bundle = runBundle(job) } = request
  const inspections: Promise<InspectedProduct>[] = []
  try {
    for (const name of PRODUCT_NAMES.filter((one) => asked.includes(one))) {
      await enter(request, 'product')
      const product = await buildOrName(name, workshop)
      onFile({ name: bundle.product(name), bytes: product.bytes })
      await enter(request, 'check')
      inspections.push(inspectProduct(product, job, inspect, wanted))
    }
  } finally {
    // A product that cannot be built does not leave the others being read.
    await Promise.allSettled(inspections)
  }
  return Promise.all(inspections)
}

/** Builds a product; an error names the run and the product besides its own place. */
async function buildOrName(name: ProductName, workshop: Workshop): Promise<BuiltProduct> {
  try {
    return await buildProduct(PRODUCTS[name], workshop)
  } catch (error) {
    throw error instanceof FlyerError ? new ProductError(error, workshop.job, name) : error
  }
}

/** A real printing has no open points: a person settled each, and wrote down on what ground. */
function assertSettled({ openPoints, run }: Job): void {
  refusePress(
    openPoints
      .filter(({ lifted }) => lifted === undefined)
      .map(({ id, what }) =>
        pressFinding(
          'release',
          'open-point',
          { id, what },
          { run: run.id, data: 'open points', field: id },
        ),
      ),
  )
}

function assertValidated({ edition, run }: Job): void {
  if (edition.status === 'validated') return
  const values = { run: run.id, edition: edition.id }
  const place = { edition: edition.id, field: 'status' }
  refusePress([pressFinding('edition', 'draft', values, place)])
}
