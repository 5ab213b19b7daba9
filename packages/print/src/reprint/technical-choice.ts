import {
  BLEEDS,
  type Bleed,
  type Finding,
  type ProductChoice,
  type ReprintChoices,
} from '@flyer-open-data/flyer'
import type { ChoiceFaults } from '../findings/choice-faults.ts'
import { pressFinding } from '../findings/press-finding.ts'
import type { PrinterDemands } from '../preflight/demands/printer-demands.ts'
import { PRINTERS } from '../preflight/demands/printers.ts'
import type { ProfileId, Wanted } from '../preflight/profiles/profile.ts'
import { wantedOf } from '../preflight/profiles/wanted-of.ts'
import { PRODUCTS } from '../products/products.ts'
import { PRINTER_KIND_FACTS, type PrinterKindFacts } from './printer-kinds.ts'

/** What is built for a reprint, and what it is held to. */
export interface TechnicalChoice {
  readonly kind: PrinterKindFacts
  /** The printer whose demands decide; none where only the kind is known. */
  readonly printer: PrinterDemands | undefined
  readonly product: ProductChoice
  /** In mm past the trim; what the leaflet is drawn with where a product shows none. */
  readonly bleed: Bleed
  readonly wanted: Wanted
}

/** A choice that can be built, or all that makes no sense in it. */
export type Chosen =
  | { readonly choice: TechnicalChoice }
  | { readonly findings: readonly [Finding, ...Finding[]] }

/** The default of a run, for a product that shows no bleed. */
const DRAWN_BLEED: Bleed = 3

/**
 * What follows from who prints a reprint: the product, its bleed, what preflight holds it to. A printer
 * that is named decides by what it publishes; what is chosen by hand must agree with it.
 *
 * @param printers whose demands are known: the project's own, unless others are given
 */
export function technicalChoice(
  choices: ReprintChoices,
  printers: readonly PrinterDemands[] = PRINTERS,
): Chosen {
  const kind = PRINTER_KIND_FACTS[choices.printerKind]
  const printer = printers.find(({ id }) => id === choices.printer)
  const findings = [...strangers(choices, kind, printer, printers)]
  const demands = kind.takesDemands ? printer : undefined
  const product = choices.product ?? proposedProduct(kind, demands)
  const bleed = choices.bleed ?? proposedBleed(kind, demands)
  findings.push(
    ...(product === undefined
      ? [noProduct(kind, demands)]
      : disagreements(choices, product, kind, demands)),
  )
  if (bleed === undefined) {
    const values = { printer: demands?.name ?? kind.name, bleed: demands?.bleedMm ?? 0 }
    findings.push(misfit('no-bleed', values, 'printer'))
  }
  const [first, ...others] = findings
  if (first) return { findings: [first, ...others] }
  if (product === undefined || bleed === undefined) throw new TypeError('a choice without reason')
  return {
    choice: {
      ...{ kind, printer: demands, product, bleed },
      wanted: wantedOfChoice(choices, product, bleed, demands),
    },
  }
}

/** Names that are not known, and what such a printer cannot use. */
function strangers(
  { printer: id, product, bleed }: ReprintChoices,
  kind: PrinterKindFacts,
  printer: PrinterDemands | undefined,
  printers: readonly PrinterDemands[],
): Finding[] {
  const findings: Finding[] = []
  if (id !== undefined && !printer) {
    const known = printers.map((one) => one.id).join(', ')
    findings.push(misfit('unknown-printer', { id, printers: known }, 'printer'))
  }
  if (printer && !kind.takesDemands) {
    findings.push(
      misfit('printer-of-no-use', { printer: printer.name, kind: kind.kind }, 'printer'),
    )
  }
  if (product !== undefined && !kind.products.includes(product)) {
    const values = { product, kind: kind.kind, products: kind.products.join(', ') }
    findings.push(misfit('product-of-other-kind', values, 'product'))
  }
  if (bleed !== undefined && kind.bleed === null) {
    findings.push(misfit('bleed-of-no-use', { bleed, kind: kind.kind }, 'bleed'))
  }
  return findings
}

/** What was chosen by hand and a printer's demands do not let pass. */
function disagreements(
  { bleed }: ReprintChoices,
  product: ProductChoice,
  kind: PrinterKindFacts,
  demands: PrinterDemands | undefined,
): Finding[] {
  if (!demands || !kind.products.includes(product)) return []
  const findings: Finding[] = []
  const { name: printer, bleedMm } = demands
  if (!marksAgree(product, demands)) {
    const asked = demands.marks ?? 'allowed'
    findings.push(misfit('marks-disagree', { printer, marks: asked, product }, 'product'))
  }
  if (!standardsAgree(product, demands)) {
    const standards = demands.standards?.join(', ') ?? ''
    findings.push(misfit('standard-disagrees', { printer, standards, product }, 'product'))
  }
  if (bleed !== undefined && bleedMm !== null && bleed < bleedMm) {
    findings.push(misfit('bleed-too-small', { printer, bleed, least: bleedMm }, 'bleed'))
  }
  return findings
}

const hasMarks = (product: ProductChoice) => PRODUCTS[product].heldTo.marks === 'required'

/** Whether a printer takes a product with its marks, or without any. */
function marksAgree(product: ProductChoice, { marks }: PrinterDemands): boolean {
  if (marks === 'refused') return !hasMarks(product)
  return marks !== 'required' || hasMarks(product)
}

/** Whether a product keeps a standard that a printer asks for; years are those of one standard. */
function standardsAgree(product: ProductChoice, { standards }: PrinterDemands): boolean {
  if (standards === null) return true
  return PRODUCTS[product].standards.some((kept) =>
    standards.some((asked) => kept.replace(/:\d+$/, '') === asked),
  )
}

/** The first product of a kind that a printer takes. */
function proposedProduct(
  { products }: PrinterKindFacts,
  demands: PrinterDemands | undefined,
): ProductChoice | undefined {
  if (!demands) return products[0]
  return products.find((one) => marksAgree(one, demands) && standardsAgree(one, demands))
}

/** The least bleed that a printer takes, else the one of its kind. */
function proposedBleed(
  { bleed }: PrinterKindFacts,
  demands: PrinterDemands | undefined,
): Bleed | undefined {
  const asked = demands?.bleedMm
  if (asked === undefined || asked === null) return bleed ?? DRAWN_BLEED
  return BLEEDS.find((one) => one >= asked)
}

/** What the file is held to: the profile of who prints it, and its demands over it. */
function wantedOfChoice(
  choices: ReprintChoices,
  product: ProductChoice,
  bleed: Bleed,
  demands: PrinterDemands | undefined,
): Wanted {
  const { marks, profile } = PRODUCTS[product].heldTo
  const wanted = wantedOf(profileOf(choices, profile), demands)
  const isSheet = profile === 'offset'
  return {
    ...wanted,
    // The file itself is what it is called: with its marks or without, with the bleed of its name.
    marks,
    bleedMm: isSheet ? bleed : wanted.bleedMm,
    ...(isSheet ? {} : { standards: PRODUCTS[product].standards }),
  }
}

/** A reprographics room that prints single leaflets prints them on toner, on whatever paper. */
function profileOf(
  { printerKind, paper }: ReprintChoices,
  profile: (typeof PRODUCTS)[ProductChoice]['heldTo']['profile'],
): ProfileId {
  if (profile !== 'offset') return profile
  return printerKind === 'reprographics' ? 'digital' : `offset-${paper}`
}

function noProduct({ name }: PrinterKindFacts, demands: PrinterDemands | undefined): Finding {
  const standards = demands?.standards?.join(', ') ?? ''
  return misfit('no-product', { printer: demands?.name ?? name, standards }, 'printer')
}

/** A fault of a choice, at its field in the order. */
function misfit<K extends keyof ChoiceFaults>(
  fault: K,
  values: ChoiceFaults[K] & Finding['values'],
  field: keyof ReprintChoices,
): Finding {
  return pressFinding('choice', fault, values, { data: 'order', field: `reprint.${field}` })
}
