import type { PrinterKind, ProductChoice } from '@flyer-open-data/flyer'

/** What makes no sense in the technical choices of a reprint. */
export type ChoiceFaults = {
  readonly 'unknown-printer': { readonly id: string; readonly printers: string }
  /** Demands of a printer where no print shop prints. */
  readonly 'printer-of-no-use': { readonly printer: string; readonly kind: PrinterKind }
  readonly 'product-of-other-kind': {
    readonly product: ProductChoice
    readonly kind: PrinterKind
    readonly products: string
  }
  readonly 'bleed-of-no-use': { readonly bleed: number; readonly kind: PrinterKind }
  readonly 'marks-disagree': {
    readonly printer: string
    readonly marks: 'required' | 'allowed' | 'refused'
    readonly product: ProductChoice
  }
  readonly 'standard-disagrees': {
    readonly printer: string
    readonly standards: string
    readonly product: ProductChoice
  }
  readonly 'bleed-too-small': {
    readonly printer: string
    readonly bleed: number
    readonly least: number
  }
  /** Of all that such a printer could print, nothing is what it asks for. */
  readonly 'no-product': { readonly printer: string; readonly standards: string }
  readonly 'no-bleed': { readonly printer: string; readonly bleed: number }
}
