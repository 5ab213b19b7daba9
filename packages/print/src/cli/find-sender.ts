import { type Catalogue, type Sender, sendersOf, UnknownNameError } from '@flyer-open-data/flyer'
import { suggestion } from './name-like.ts'

/**
 * The sender that was asked for; none when nobody was named.
 * @throws UnknownNameError with the list of senders and the nearest name
 */
export function findSender(catalogue: Catalogue, id: string | undefined): Sender | undefined {
  if (id === undefined) return undefined
  const senders = sendersOf(catalogue)
  const sender = senders.find((known) => known.id === id)
  if (sender) return sender
  const known = senders.map((one) => one.id)
  throw new UnknownNameError({
    what: `There is no sender « ${id} »`,
    where: 'arguments: --sender',
    why: 'Only the senders of the catalogue can print the leaflet.',
    mend: `${suggestion([id], known)}The senders are: ${known.join(', ')}.`,
  })
}
