import type { Found, Rule } from '@flyer-open-data/flyer'

/** How an address keeps a QR code from being read. */
export type QrCodeFaults = {
  readonly 'not-ascii': { readonly url: string }
  readonly 'too-long': { readonly length: number; readonly most: number }
  readonly 'modules-too-small': {
    readonly length: number
    readonly moduleMm: number
    readonly smallestMm: number
  }
}

/** An address that a code shall carry, and how large its modules are once they are known, in mm. */
export interface CodedAddress {
  readonly url: string
  readonly moduleMm?: number
}

/** The most bytes that the largest code holds at error correction M (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2331

/** Modules smaller than this fail with older telephones, in mm (15 mil, the usual minimum in print). */
const SMALLEST_MODULE_MM = 0.396

/** A telephone reads the QR code. Source: ISO/IEC 18004, and what print shops ask for. */
export const qrCodeRule: Rule<CodedAddress, 'qr-code', Found<QrCodeFaults>> = {
  id: 'qr-code',
  title: 'A QR code that telephones read',
  source: 'ISO/IEC 18004, table 7; the usual minimum of a module in print',
  severity: 'error',
  examples: {
    passes: [{ url: 'https://x.fr/a' }, { url: 'https://x.fr/a', moduleMm: SMALLEST_MODULE_MM }],
    fails: [
      { url: 'https://données.fr/a', finds: ['not-ascii'] },
      { url: 'a'.repeat(MOST_BYTES + 1), finds: ['too-long'] },
      { url: 'https://x.fr/a', moduleMm: 0.395, finds: ['modules-too-small'] },
    ],
  },
  check({ url, moduleMm = SMALLEST_MODULE_MM }) {
    const { length } = url
    if (!/^[!-~]*$/.test(url)) return [{ fault: 'not-ascii', values: { url } }]
    if (length > MOST_BYTES) return [{ fault: 'too-long', values: { length, most: MOST_BYTES } }]
    if (moduleMm >= SMALLEST_MODULE_MM) return []
    const values = { length, moduleMm, smallestMm: SMALLEST_MODULE_MM }
    return [{ fault: 'modules-too-small', values }]
  },
}
