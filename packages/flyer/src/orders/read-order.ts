import { refuse } from '../errors/content-error.ts'
import { parse } from '../errors/parse.ts'
import type { Finding } from '../findings/finding.ts'
import { findMentionFaults } from '../runs/mention-texts.ts'
import type { Sender } from '../senders/sender.ts'
import { findSenderFaults } from '../senders/sender-faults.ts'
import { type LogoSource, orderSchema, type ReprintChoices, reprintSchema } from './order.ts'
import { senderIdOf } from './sender-id.ts'
import { tidySender } from './tidy-sender.ts'

/** An order that was read: a sender as it is printed, its logo still to be taken in. */
export interface Order {
  readonly sender: Sender
  readonly logo: LogoSource | undefined
  readonly reprint: ReprintChoices
}

/** What the places of an order's faults begin with. */
const ORDER = 'order'

/**
 * Reads an order as a form or a file gives it: the texts of its sender are set as French sets them,
 * then checked as those of any sender.
 *
 * @throws ContentError with every field that is missing, unknown or wrong, each by its path in the
 * order: `sender.contact.email`
 */
export function readOrder(value: unknown): Order {
  const { sender, logo, reprint } = parse(orderSchema, tidied(value), ORDER)
  const named = { ...sender, id: sender.id ?? senderIdOf(sender.name) }
  const at =
    (part: string) =>
    (finding: Finding): Finding => ({
      ...finding,
      place: { data: ORDER, field: `${part}.${finding.place.field ?? ''}` },
    })
  refuse([
    ...findSenderFaults(named).map(at('sender')),
    ...findMentionFaults({ id: ORDER, mentions: reprint.mentions }).map(at('reprint')),
  ])
  return { sender: named, logo, reprint }
}

/**
 * Reads the technical choices of a reprint by themselves: what is not chosen gets its default.
 * @throws ContentError with every choice that is wrong
 */
export function readReprint(value: unknown): ReprintChoices {
  return parse(reprintSchema, value, ORDER)
}

function tidied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('sender' in value)) return value
  return { ...value, sender: tidySender(value.sender) }
}
