import {
  type Catalogue,
  type Order,
  type OrderArtwork,
  PRODUCT_CHOICES,
  type ProductChoice,
  type Sender,
} from '@flyer-open-data/flyer'
import { refusePress } from '../../findings/refuse-press.ts'
import { orderArtwork } from '../../reprint/order-logo.ts'
import { reprintJob } from '../../reprint/reprint-job.ts'
import type { Manifest } from '../../run/manifest.ts'
import { UsageError } from '../exit-codes.ts'
import type { Request } from '../parse-arguments.ts'
import type { TextStream } from '../report.ts'
import { type OrderFile, readOrderFile } from './read-order-file.ts'
import { reprintIntoFolder } from './reprint-into-folder.ts'
import { takeLogoFile } from './take-logo.ts'

/**
 * The sender of an order file, for a run of the catalogue: how it is printed is the run's.
 * @throws what reading it throws
 */
export async function senderOfFile(path: string, cwd: string): Promise<Sender> {
  const file = await readOrderFile(path, cwd)
  const { logo } = await artworkOf(file)
  return { ...file.order.sender, ...(logo ? { logo } : {}) }
}

/**
 * Prints what an order file orders.
 *
 * @throws UsageError when there is no such file, or an option asks for what no reprint is
 * @throws ContentError when the order, or the leaflet that it makes, cannot be printed
 * @throws OutputError when the folder cannot be written
 */
export async function printOrder(
  catalogue: Catalogue,
  path: string,
  request: Request,
  surroundings: { readonly cwd: string; readonly stderr: TextStream },
): Promise<Manifest> {
  const file = await readOrderFile(path, surroundings.cwd)
  const order = withOptions(file.order, request)
  const ordered = reprintJob(catalogue, order, await artworkOf({ ...file, order }))
  if ('findings' in ordered) return refusePress(ordered.findings)
  const { out, json, isRelease } = request
  return reprintIntoFolder({ ...ordered, ...surroundings, out, json, isRelease })
}

async function artworkOf({ order, readBeside }: OrderFile): Promise<OrderArtwork> {
  const taken = await orderArtwork(order, readBeside, takeLogoFile)
  if (!('findings' in taken)) return taken.artwork
  refusePress(taken.findings)
  return {}
}

/** An order with what the options of the call say instead. */
function withOptions(order: Order, { bleed, products, printFor }: Request): Order {
  const product = productOf(products)
  const reprint = {
    ...order.reprint,
    ...(bleed === undefined ? {} : { bleed }),
    ...(product === undefined ? {} : { product }),
    ...printFor,
  }
  return { ...order, reprint }
}

/** The one product that the options name; none where they name none. */
export function productOf(products: Request['products']): ProductChoice | undefined {
  const [first, ...others] = products
  if (first === undefined) return undefined
  const known = PRODUCT_CHOICES.find((choice) => choice === first)
  if (known && others.length === 0) return known
  throw new UsageError({
    what: `A reprint is one file that is printed, not ${products.join(', ')}`,
    where: 'arguments: --product',
    why: 'The order slip and the proof are about the file that the printer gets.',
    mend: `Name one of ${PRODUCT_CHOICES.join(', ')}, or leave --product away.`,
  })
}
