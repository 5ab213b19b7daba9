import { type Order, readOrder } from '@flyer-open-data/flyer'
import { reprintJob } from '../reprint/reprint-job.ts'
import { CATALOGUE } from './catalogue.ts'

/** An order of a small commune, with these choices. */
export function someOrder(reprint: object = {}, name = 'Commune de Valmont'): Order {
  return readOrder({
    sender: {
      name,
      service: 'Secrétariat général',
      contact: {
        email: 'mairie@valmont.example',
        telephone: '0300000000',
        website: 'www.valmont.example',
      },
    },
    reprint,
  })
}

/** The job of such an order, which a test knows to make sense. */
export function orderedJob(reprint: object = {}, name?: string) {
  const ordered = reprintJob(CATALOGUE, someOrder(reprint, name))
  if ('findings' in ordered) throw new Error(ordered.findings.map(({ fault }) => fault).join())
  return ordered
}
