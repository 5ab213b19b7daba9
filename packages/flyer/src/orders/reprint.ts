import type { Catalogue } from '../catalogue.ts'
import { ContentError } from '../errors/content-error.ts'
import { type PrintRun, REPRINT_RUN } from '../runs/print-run.ts'
import type { Logo } from '../senders/logo.ts'
import type { Sender } from '../senders/sender.ts'
import type { Order } from './read-order.ts'

/** Whether a run is a member's reprint, which is for no event, no place and no day. */
export const isReprintRun = ({ id }: Pick<PrintRun, 'id'>): boolean => id === REPRINT_RUN

/** The artwork of an order, taken in. */
export interface OrderArtwork {
  /** The logo of the sender. */
  readonly logo?: Logo | undefined
  /** Triman and Info-tri, as the éco-organisme supplies them. */
  readonly sorting?: Logo | undefined
}

/** What an order asks to print: `jobOf(catalogue, run, sender)` is its job. */
export interface Reprint {
  readonly run: PrintRun
  readonly sender: Sender
}

/**
 * The run and the sender of an order: the catalogue's last validated edition, for no event.
 *
 * @throws ContentError when the catalogue has no validated edition
 */
export function reprintOf(catalogue: Catalogue, order: Order, artwork: OrderArtwork = {}): Reprint {
  const { sender, reprint } = order
  const { logo, sorting } = artwork
  const { sorting: _, ...worded } = reprint.mentions ?? {}
  const mentions = { ...worded, ...(sorting ? { sorting } : {}) }
  const edition = catalogue.editions.findLast(({ status }) => status === 'validated')
  if (!edition) {
    const place = { data: 'catalogue', field: 'editions' }
    throw new ContentError([{ rule: 'value', fault: 'none', severity: 'error', place, values: {} }])
  }
  const { quantity } = reprint
  return {
    run: {
      id: REPRINT_RUN,
      event: 'Réimpression',
      place: null,
      date: null,
      quantity: quantity === undefined ? { kind: 'unknown' } : { kind: 'exact', count: quantity },
      paper: reprint.paper,
      bleed: reprint.bleed ?? 3,
      edition: edition.id,
      ...(Object.keys(mentions).length > 0 ? { mentions } : {}),
    },
    sender: {
      ...sender,
      // A member of the owner's own name is a member all the same.
      id: sender.id === catalogue.owner.id ? `${sender.id}-2` : sender.id,
      ...(logo ? { logo } : {}),
    },
  }
}
