import {
  type Catalogue,
  type Finding,
  type Job,
  jobOf,
  type Order,
  type OrderArtwork,
  reprintOf,
} from '@flyer-open-data/flyer'
import type { PrinterDemands } from '../preflight/demands/printer-demands.ts'
import { type TechnicalChoice, technicalChoice } from './technical-choice.ts'

/** What an order becomes: the job that is printed, and how. */
export type OrderedJob =
  | { readonly job: Job; readonly choice: TechnicalChoice }
  | { readonly findings: readonly [Finding, ...Finding[]] }

/**
 * The job of an order, or all that makes no sense in its choices.
 *
 * @param printers whose demands are known; the project's own unless others are given
 */
export function reprintJob(
  catalogue: Catalogue,
  order: Order,
  artwork?: OrderArtwork,
  printers?: readonly PrinterDemands[],
): OrderedJob {
  const chosen = technicalChoice(order.reprint, printers)
  if ('findings' in chosen) return chosen
  const { choice } = chosen
  const reprint = { ...order.reprint, bleed: choice.bleed }
  const { run, sender } = reprintOf(catalogue, { ...order, reprint }, artwork)
  return { job: jobOf(catalogue, run, sender), choice }
}
