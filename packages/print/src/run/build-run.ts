import { FlyerError, type Job } from '@flyer-open-data/flyer'
import { type FontBook, layoutLeaflet } from '@flyer-open-data/ui'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { packRun } from '../papers/pack-run.ts'
import { archiveName } from '../papers/paper-names.ts'
import type { Paper, PrintedFile } from '../papers/paper-source.ts'
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
import { fileName, MANIFEST_NAME, type Manifest, makeManifest } from './manifest.ts'
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
}

/**
 * Builds the files of a job, then the papers that go with all of them, the manifest last. It knows no file system and no process: the
 * command line and the browser give it what it reads and take what it makes.
 *
 * @throws FlyerError for content that cannot be printed as it stands; ProductError for a fault of
 * one product; ContentError with all that preflight found in the finished files, or with all open
 * points of a release
 */
export async function buildRun(request: RunRequest): Promise<Manifest> {
  const { job, fonts, condition, readColourEngine, tools, onFile } = request
  const asked = request.products ?? PRODUCT_NAMES
  assertValidated(job)
  if (request.isRelease) assertSettled(job)
  const layout = layoutLeaflet({ ...job, fonts })
  const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
  const products = await buildProducts(request, asked, workshop)
  assertReleasable(products, job)
  const files = await Promise.all(products.map((product) => printedFile(product, job)))
  const isWhole = asked.length === PRODUCT_NAMES.length
  const papers = isWhole ? await makePapers(workshop, files, products, request.draw) : []
  const describe = (beside: readonly Paper[]) =>
    makeManifest({
      job,
      fontFiles: fonts.files,
      condition,
      tools,
      products,
      papers: beside,
      earlier: isWhole ? undefined : request.earlier,
    })
  if (isWhole) {
    // The archive says what its files are, as the folder does; of itself it cannot tell the hash.
    const inside = manifestFile(await describe(papers))
    const printed = files.map(({ path, bytes }) => ({ name: path, bytes }))
    const bytes = await packRun(job, [...printed, ...papers, inside])
    papers.push({ name: archiveName(job), bytes })
  }
  for (const paper of papers) onFile(paper)
  const manifest = await describe(papers)
  onFile(manifestFile(manifest))
  return manifest
}

const manifestFile = (manifest: Manifest): RunFile => ({
  name: MANIFEST_NAME,
  bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
})

/** A product as the papers tell it. */
async function printedFile({ product, ...file }: InspectedProduct, job: Job): Promise<PrintedFile> {
  const { bytes, pages, trimMm, bleedMm } = file
  return {
    product: product.name,
    path: fileName(job, product.name),
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
  { job, inspect, onFile }: RunRequest,
  asked: readonly ProductName[],
  workshop: Workshop,
): Promise<InspectedProduct[]> {
  const inspections: Promise<InspectedProduct>[] = []
  try {
    for (const name of PRODUCT_NAMES.filter((one) => asked.includes(one))) {
      const product = await buildOrName(name, workshop)
      onFile({ name: fileName(job, name), bytes: product.bytes })
      inspections.push(inspectProduct(product, job, inspect))
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
