import type { Job, Quantity } from '@flyer-open-data/flyer'
import type { FontFiles } from '@flyer-open-data/ui'
import type { Bundle } from '../papers/bundle.ts'
import type { Paper } from '../papers/paper-source.ts'
import type { PreflightReport, RuleOutcome, Verdict } from '../preflight/report.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { sha256 } from '../prepress/sha256.ts'
import { PRODUCT_NAMES } from '../products/products.ts'
import type { InspectedProduct } from './inspect-products.ts'
import { paperNames } from './paper-list.ts'
import { type ToldPoint, toldPoints } from './told-points.ts'

/** Name of the manifest in the folder of its run. */
export const MANIFEST_NAME = 'manifest.json'

/** What a run's folder holds: a contract that other tools read. */
export interface Manifest {
  /** Name of its folder and of its files. */
  readonly job: string
  readonly run: string
  /** Who prints it: the owner of the leaflet, or who reprints it. */
  readonly sender: string
  readonly edition: string
  /** Copies; null when the number is not known. */
  readonly quantity: number | { readonly min: number; readonly max: number } | null
  readonly openPoints: readonly ToldPoint[]
  /** SHA-256 of everything the files were made from, by name; `tools` holds the code's own hash. */
  readonly inputs: Readonly<Record<string, string>>
  readonly files: readonly ManifestFile[]
}

/** One file of a run: a product, or a paper that goes with them. */
export type ManifestFile = ManifestProduct | ManifestPaper

/** A paper that goes with the products: the proof, the report, a picture. */
export interface ManifestPaper {
  readonly product: string
  /** Relative to the manifest. */
  readonly path: string
  readonly standards: readonly []
  readonly pages: null
  readonly trimMm: null
  readonly bleedMm: null
  readonly bytes: number
  readonly sha256: string
  readonly preflight: null
}

/** A product of a run. */
export interface ManifestProduct {
  readonly product: string
  /** Relative to the manifest. */
  readonly path: string
  /** The PDF standards that it keeps. */
  readonly standards: readonly string[]
  readonly pages: number
  /** Of the first page; of `repro-sra3`, the sheet. */
  readonly trimMm: readonly [width: number, height: number]
  readonly bleedMm: number
  readonly bytes: number
  readonly sha256: string
  readonly preflight: PassedPreflight
}

/** How a released file passed preflight. */
export interface PassedPreflight {
  readonly profile: string
  readonly verdict: Verdict
  /** How many rules it keeps, how many find something to look at, how many could not be checked. */
  readonly passed: number
  readonly warned: number
  readonly unchecked: number
}

function quantityOf(quantity: Quantity): Manifest['quantity'] {
  switch (quantity.kind) {
    case 'exact':
      return quantity.count
    case 'range':
      return { min: quantity.min, max: quantity.max }
    case 'unknown':
      return null
  }
}

const jsonBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Describes the files of a run and what they were made from. */
export async function makeManifest(from: {
  job: Job
  bundle: Bundle
  fontFiles: FontFiles
  condition: OutputCondition
  tools: Readonly<Record<string, string>>
  products: readonly InspectedProduct[]
  papers: readonly Paper[]
  /** What an earlier run says of the same folder, when some products alone were asked for. */
  earlier?: Manifest | undefined
}): Promise<Manifest> {
  const { job, bundle, fontFiles, condition, tools, products, papers, earlier } = from
  const { run, edition, format, owner, partner, landingLink, openPoints } = job
  const inputs: [string, Uint8Array][] = [
    ['content', jsonBytes(edition)],
    ['format', jsonBytes(format)],
    ['landingLink', jsonBytes(landingLink)],
    ['senders', jsonBytes(partner ? [owner, partner] : [owner])],
    ['printRun', jsonBytes(run)],
    ['openPoints', jsonBytes(openPoints)],
    [`profile:${condition.identifier}`, condition.profile],
    ['tools', jsonBytes(tools)],
    ...Object.entries(fontFiles).map(([face, bytes]): [string, Uint8Array] => [
      `font:${face}`,
      bytes,
    ]),
  ]
  const hashes = Object.fromEntries(
    await Promise.all(inputs.map(async ([name, bytes]) => [name, await sha256(bytes)] as const)),
  )
  const made = await Promise.all(
    products.map(async ({ product, bytes, pages, trimMm, bleedMm, checked }) => ({
      product: product.name,
      path: bundle.product(product.name),
      standards: product.standards,
      pages,
      trimMm,
      bleedMm,
      bytes: bytes.length,
      sha256: await sha256(bytes),
      preflight: passedPreflight(checked.report),
    })),
  )
  const beside = await Promise.all(papers.map(async (paper) => manifestPaper(paper, bundle)))
  const files = new Map<string, ManifestFile>(
    [...filesThatHold(earlier, hashes), ...made, ...beside].map((file) => [file.path, file]),
  )
  const names = [...PRODUCT_NAMES.map(bundle.product), ...paperNames(job, bundle)]
  return {
    job: job.id,
    run: run.id,
    sender: (partner ?? owner).id,
    edition: edition.id,
    quantity: quantityOf(run.quantity),
    openPoints: toldPoints(openPoints),
    inputs: hashes,
    files: names.flatMap((name) => files.get(name) ?? []),
  }
}

async function manifestPaper(
  { name, bytes }: Paper,
  { papers, archive }: Bundle,
): Promise<ManifestPaper> {
  const known = Object.entries(papers).find(([, called]) => called === name)?.[0]
  return {
    product: known ?? (name === archive ? 'archive' : 'preview'),
    path: name,
    standards: [],
    pages: null,
    trimMm: null,
    bleedMm: null,
    bytes: bytes.length,
    sha256: await sha256(bytes),
    preflight: null,
  }
}

function passedPreflight({ profile, verdict, rules }: PreflightReport): PassedPreflight {
  const count = (wanted: RuleOutcome['outcome']) =>
    rules.filter(({ outcome }) => outcome === wanted).length
  return {
    profile,
    verdict,
    passed: count('passed'),
    warned: count('found'),
    unchecked: count('not-checked'),
  }
}

/** The files of an earlier run that the same inputs would make again. */
function filesThatHold(
  earlier: Manifest | undefined,
  inputs: Manifest['inputs'],
): readonly ManifestFile[] {
  const isSame = JSON.stringify(sorted(earlier?.inputs)) === JSON.stringify(sorted(inputs))
  return earlier && isSame ? earlier.files : []
}

const sorted = (inputs: Manifest['inputs'] = {}) =>
  Object.entries(inputs).toSorted(([a], [b]) => (a < b ? -1 : 1))
