import {
  BLEEDS,
  PRINTER_KINDS,
  PRODUCT_CHOICES,
  type PrinterKind,
  type ProductChoice,
} from '@flyer-open-data/flyer'
import type { ArtworkPlace } from '@flyer-open-data/print/reprint-choices'

/** All that a member types and chooses, as the fields hold it; the logo is not part of it. */
export interface ReprintForm {
  readonly printerKind: PrinterKind
  /** Id of a printer whose demands are known; empty for none in particular. */
  readonly printer: string
  /** Empty for the file that is proposed. */
  readonly product: ProductChoice | ''
  /** In mm; empty for what is proposed. */
  readonly bleed: `${(typeof BLEEDS)[number]}` | ''
  readonly paper: 'coated' | 'uncoated'
  /** Empty when it is still to be said. */
  readonly quantity: string
  readonly printerName: string
  readonly printerAddress: string
  /** Whether « Ne pas jeter sur la voie publique » is printed. */
  readonly keepOffStreet: 'yes' | ''
  readonly name: string
  readonly service: string
  readonly mention: string
  readonly email: string
  readonly telephone: string
  readonly website: string
}

/** Name of a field. */
export type FieldName = keyof ReprintForm

/** A place of the page where something can be wrong: a field, or a file that is no part of the form. */
export type PlaceName = FieldName | ArtworkPlace

/** A form that nobody has touched. */
export const EMPTY_FORM: ReprintForm = {
  printerKind: 'online',
  printer: '',
  product: '',
  bleed: '',
  paper: 'coated',
  quantity: '',
  printerName: '',
  printerAddress: '',
  keepOffStreet: '',
  name: '',
  service: '',
  mention: '',
  email: '',
  telephone: '',
  website: '',
}

/** What must be typed before anything can be printed. */
export const NEEDED_FIELDS = ['name', 'email', 'website'] as const satisfies FieldName[]

/** What says who prints it: both, or neither. */
export const PRINTER_FIELDS = ['printerName', 'printerAddress'] as const satisfies FieldName[]

/** The most characters of a field that is kept or handed on: no text of that length can be printed. */
const MOST_CHARACTERS = 500

const CHOICES: Partial<Record<FieldName, readonly string[]>> = {
  printerKind: PRINTER_KINDS,
  product: ['', ...PRODUCT_CHOICES],
  bleed: ['', ...BLEEDS.map(String)],
  paper: ['coated', 'uncoated'],
  keepOffStreet: ['', 'yes'],
}

/**
 * A form out of what a link or a browser's storage holds; undefined when it is something else. A field
 * that is not there is as in an empty form.
 */
export function formFrom(value: unknown): ReprintForm | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  const isField = ([name, held]: [string, unknown]) =>
    Object.hasOwn(EMPTY_FORM, name) &&
    typeof held === 'string' &&
    held.length <= MOST_CHARACTERS &&
    (CHOICES[name as FieldName]?.includes(held) ?? true)
  return entries.every(isField) ? { ...EMPTY_FORM, ...Object.fromEntries(entries) } : undefined
}

/** What of a form differs from an empty one. */
export const filledFields = (form: ReprintForm): Partial<ReprintForm> =>
  Object.fromEntries(
    Object.entries(form).filter(([name, held]) => EMPTY_FORM[name as FieldName] !== held),
  )

/** What `readOrder` reads of a form: fields that are empty are not in it. */
export function orderValueOf(form: ReprintForm): unknown {
  const printedBy = given({ name: form.printerName, address: form.printerAddress })
  const mentions = {
    ...(Object.keys(printedBy).length === 0 ? {} : { printer: printedBy }),
    ...(form.keepOffStreet === '' ? {} : { keepOffStreet: true }),
  }
  const { quantity, name, service, mention, email, telephone, website } = form
  const digits = quantity.replaceAll(/\s/gu, '')
  return {
    sender: {
      ...given({ mention, name, service }),
      contact: given({ email, telephone, website }),
    },
    reprint: {
      ...technicalValueOf(form),
      ...(Object.keys(mentions).length === 0 ? {} : { mentions }),
      ...(digits === '' ? {} : { quantity: /^\d+$/.test(digits) ? Number(digits) : quantity }),
    },
  }
}

/** Of what `readReprint` reads, what decides which file is built and how it is checked. */
export function technicalValueOf({ printerKind, printer, product, bleed, paper }: ReprintForm) {
  return {
    ...{ printerKind, paper },
    ...given({ printer, product }),
    ...(bleed === '' ? {} : { bleed: Number(bleed) }),
  }
}

const given = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''))
