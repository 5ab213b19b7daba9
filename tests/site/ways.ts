import {
  type Catalogue,
  type Job,
  type Order,
  readCatalogue,
  readOrder,
} from '@flyer-open-data/flyer'
import { PRODUCTS } from '@flyer-open-data/print'
import { readRenderer } from '@flyer-open-data/print/node'
import { expectedLeaflet, preflight } from '@flyer-open-data/print/preflight'
import { takeSenderLogo } from '@flyer-open-data/print/reprint'
import { reprintJob } from '@flyer-open-data/print/reprint-choices'
import type { LogoFile } from './logo-files.ts'
import { MEMBER } from './member-page.ts'

/** The ways to have it printed: what the page calls each, and what an order file does. */
export const WAYS = [
  { label: 'Imprimeur en ligne', printerKind: 'online' },
  { label: 'Imprimeur local', printerKind: 'local' },
  { label: 'Atelier de reprographie', printerKind: 'reprographics' },
  { label: 'Imprimante de bureau', printerKind: 'office' },
] as const

/** The order file of what a member fills in, chooses, and hands in as a logo. */
export const orderValueOf = (printerKind: Order['reprint']['printerKind'], logo: LogoFile) => ({
  sender: { name: MEMBER.name, contact: { email: MEMBER.email, website: MEMBER.website } },
  logo: { base64: logo.bytes.toString('base64') },
  reprint: { printerKind },
})

/** What a page’s file must be: made here, of the same choices, without the page. */
export interface WantedFile {
  readonly job: Job
  readonly choice: Exclude<ReturnType<typeof reprintJob>, { findings: unknown }>['choice']
}

let catalogue: Catalogue | undefined

/** What an order with a logo asks for. */
export async function wantedFile(
  printerKind: Order['reprint']['printerKind'],
  { fileName, bytes }: LogoFile,
): Promise<WantedFile> {
  catalogue ??= readCatalogue()
  const order = readOrder(orderValueOf(printerKind, { fileName, bytes }))
  const owner = { fileName, name: order.sender.name, place: 'logo' } as const
  const file = { bytes: new Uint8Array(bytes), ...owner }
  const taken = await takeSenderLogo(file, { renderer: readRenderer })
  if (!('logo' in taken)) throw new Error(JSON.stringify(taken.findings))
  const ordered = reprintJob(catalogue, order, { logo: taken.logo })
  if ('findings' in ordered) throw new Error(JSON.stringify(ordered.findings))
  return ordered
}

/** What preflight says in this process of a file that was taken away. */
export async function preflightHere(bytes: Uint8Array, { job, choice }: WantedFile) {
  const { report } = await preflight({
    bytes,
    renderer: readRenderer,
    wanted: () => choice.wanted,
    leaflet: () => expectedLeaflet(job, PRODUCTS[choice.product].heldTo.pages),
  })
  return report
}
