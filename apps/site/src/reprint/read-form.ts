import {
  type Catalogue,
  ContentError,
  type Finding,
  type Job,
  type Order,
  type OrderArtwork,
  readOrder,
} from '@flyer-open-data/flyer'
import { tellPressInFrench } from '@flyer-open-data/print/findings'
import { reprintJob } from '@flyer-open-data/print/reprint-choices'
import type { LeafletLayout } from '@flyer-open-data/ui'
import { fieldWords } from './field-words.ts'
import {
  type FieldName,
  NEEDED_FIELDS,
  orderValueOf,
  type PlaceName,
  PRINTER_FIELDS,
  type ReprintForm,
} from './form.ts'

/** What is wrong in a field, in French. */
export interface FieldFault {
  readonly what: string
  readonly mend: string
  /** Whether there is too much of it: that is told while it is being typed. */
  readonly isTooLong: boolean
}

/** All that is wrong, by its place. */
export type FormFaults = Partial<Record<PlaceName, readonly FieldFault[]>>

/** A form as it was read. */
export interface ReadForm {
  /** The order, when it can be printed as it stands. */
  readonly order: Order | undefined
  /** Fields that are empty and must not be, as things stand. */
  readonly missing: readonly FieldName[]
  readonly faults: FormFaults
  /** The leaflet, examples in the place of what is missing or wrong; none when it has no room. */
  readonly layout: LeafletLayout | undefined
}

/** What stands on the picture where a field is still empty. */
const EXAMPLES: Partial<ReprintForm> = {
  name: 'Nom de votre collectivité',
  email: 'contact@votre-collectivite.fr',
  website: 'www.votre-collectivite.fr',
  printerName: 'Nom de l’imprimeur',
  printerAddress: 'adresse de l’imprimeur',
}

/** The fields, by the end of their path in an order or in the layout. */
const FIELDS: readonly (readonly [ending: string, field: PlaceName])[] = [
  ['contact.email', 'email'],
  ['contact.telephone', 'telephone'],
  ['contact.website', 'website'],
  ['reprint.printerKind', 'printerKind'],
  ['reprint.printer', 'printer'],
  ['reprint.product', 'product'],
  ['reprint.bleed', 'bleed'],
  ['reprint.paper', 'paper'],
  ['reprint.quantity', 'quantity'],
  ['mentions.printer', 'printerName'],
  ['mentions.printer.name', 'printerName'],
  ['mentions.printer.address', 'printerAddress'],
  ['mentions.keepOffStreet', 'keepOffStreet'],
  ['mentions.sorting', 'sorting'],
  ['.mention', 'mention'],
  ['.name', 'name'],
  ['.service', 'service'],
  ['.logo', 'logo'],
]

/** Lays a job out, or says what keeps it from it. */
export type LayOut = (
  job: Job,
) => { readonly layout: LeafletLayout } | { readonly findings: readonly Finding[] }

/** Reads a form and lays its leaflet out: all that the page shows of it follows from this. */
export function readForm(
  catalogue: Catalogue,
  form: ReprintForm,
  artwork: OrderArtwork,
  layOut: LayOut,
): ReadForm {
  const missing = missingFields(form)
  const first = tryForm(catalogue, withExamples(form, missing), artwork, layOut)
  const faults = faultsOf(first.findings)
  const isWhole = missing.length === 0 && first.findings.length === 0
  if (first.isRead) {
    return { order: isWhole ? first.order : undefined, missing, faults, layout: first.layout }
  }
  // What is wrong is left away, so that the picture shows the rest.
  const wrong = Object.keys(faults).filter((field): field is FieldName => field in form)
  const blank = Object.fromEntries(wrong.map((field) => [field, BLANKS[field] ?? '']))
  const rest = { ...form, ...blank }
  const again = tryForm(catalogue, withExamples(rest, [...missing, ...wrong]), artwork, layOut)
  return { order: undefined, missing, faults, layout: again.layout }
}

/** Who prints is told by name and address, or not at all. */
function missingFields(form: ReprintForm): FieldName[] {
  const isEmpty = (field: FieldName) => form[field].trim() === ''
  const halves = PRINTER_FIELDS.filter(isEmpty)
  return [...NEEDED_FIELDS.filter(isEmpty), ...(halves.length === 1 ? halves : [])]
}

/** What stands for a choice that makes no sense. */
const BLANKS: Partial<ReprintForm> = { printerKind: 'online', paper: 'coated' }

const withExamples = (form: ReprintForm, fields: readonly FieldName[]): ReprintForm => ({
  ...form,
  ...Object.fromEntries(
    fields.flatMap((field) => (EXAMPLES[field] ? [[field, EXAMPLES[field]]] : [])),
  ),
})

interface Tried {
  readonly order?: Order
  /** Whether the order could be read: what is wrong then is in its leaflet. */
  readonly isRead: boolean
  readonly layout: LeafletLayout | undefined
  readonly findings: readonly Finding[]
}

function tryForm(
  catalogue: Catalogue,
  form: ReprintForm,
  artwork: OrderArtwork,
  layOut: LayOut,
): Tried {
  try {
    const order = readOrder(orderValueOf(form))
    const ordered = reprintJob(catalogue, order, artworkOf(order, artwork))
    if ('findings' in ordered) {
      return { isRead: false, layout: undefined, findings: ordered.findings }
    }
    const laidOut = layOut(ordered.job)
    return 'layout' in laidOut
      ? { order, isRead: true, layout: laidOut.layout, findings: [] }
      : { order, isRead: true, layout: undefined, findings: laidOut.findings }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { isRead: false, layout: undefined, findings: error.findings }
  }
}

/** Artwork as it is printed: the logo is its sender’s. */
export const artworkOf = (
  { sender }: Pick<Order, 'sender'>,
  { logo, sorting }: OrderArtwork,
): OrderArtwork => ({ logo: logo && { ...logo, name: sender.name }, sorting })

/** What was found, by the field that it is to be mended in. */
export function faultsOf(findings: readonly Finding[]): FormFaults {
  const faults: Partial<Record<PlaceName, FieldFault[]>> = {}
  for (const finding of findings) {
    const path = finding.place.field ?? ''
    const [, field = 'name'] = FIELDS.find(([ending]) => `.${path}`.endsWith(ending)) ?? []
    const { what, mend, excerpt } = tellPressInFrench(finding)
    const words = fieldWords(field, finding.fault) ?? {
      what: excerpt === undefined ? what : `${what} «\u00a0${excerpt}\u00a0»`,
      mend,
    }
    const fault = {
      ...words,
      isTooLong: finding.rule === 'room',
    }
    faults[field] = [...(faults[field] ?? []), fault]
  }
  return faults
}
