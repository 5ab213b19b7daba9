import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Job, jobOf, type Logo, readCatalogue } from '@flyer-open-data/flyer'
import type { ProductName } from '@flyer-open-data/print'

/** The products that are tagged. */
export const TAGGED_PRODUCTS = [
  'press',
  'press-no-marks',
  'repro-a3',
  'office-a4',
  'office-a4-light',
  'screen',
] as const satisfies readonly ProductName[]

/** Those that are not: PDF 1.3 knows no tags, and pages placed twice would repeat their numbers. */
export const UNTAGGED_PRODUCTS = [
  'press-x1a',
  'repro-sra3',
] as const satisfies readonly ProductName[]

const catalogue = readCatalogue()

/** The jobs of the catalogue, by the owner. */
export const JOBS: readonly Job[] = catalogue.printRuns.map((run) => jobOf(catalogue, run))

/** The job of a run; by a partner when one is named. */
export function jobNamed(run: string, sender?: string): Job {
  const found = catalogue.printRuns.find(({ id }) => id === run)
  const partner = catalogue.partners.find(({ id }) => id === sender)
  if (!found || (sender && !partner)) throw new Error(`There is no ${run} by ${sender}.`)
  return jobOf(catalogue, found, partner)
}

/** That run by the example partner with another logo, under a name of its own. */
export function jobWithLogo(id: string, logo: Logo): Job {
  const { run, partner } = jobNamed('meuse-2024', 'trois-vallons')
  if (!partner) throw new Error('There is no partner.')
  return jobOf(catalogue, run, { ...partner, id, logo })
}

/** A file of a job that the command has made. */
export async function readProduct(out: string, job: Job, product: ProductName) {
  return new Uint8Array(await readFile(join(out, job.id, `${job.id}-${product}.pdf`)))
}
