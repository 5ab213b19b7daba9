import { type PDFDocument, PDFHexString, PDFString } from 'pdf-lib'
import type { Claims, FileFacts, XmpFacts } from './file-facts.ts'
import { dictOf, entriesOf, itemsOf, nameOf, streamAt, textOf } from './pdf-values.ts'
import { filtersOf, type ReadingBudget } from './reading-budget.ts'
import { readXmp } from './xmp-facts.ts'

/** The metadata packet of a file. */
export function xmpOf({ catalog }: PDFDocument, budget: ReadingBudget): XmpFacts | null {
  const stream = streamAt(catalog, 'Metadata')
  const bytes = stream && budget.decode(stream)
  if (!stream || !(bytes instanceof Uint8Array)) return null
  return {
    isFiltered: filtersOf(stream).length > 0,
    ...readXmp(new TextDecoder().decode(bytes)),
  }
}

/** The texts and names of the information dictionary. */
export function infoOf({ context }: PDFDocument): Record<string, string> {
  const info = dictOf(context.lookup(context.trailerInfo.Info))
  return Object.fromEntries(
    entriesOf(info).flatMap(([key, value]) => {
      const text = textOf(value) ?? nameOf(value)
      return text === undefined ? [] : [[key, text]]
    }),
  )
}

/** What a file says of itself, in its metadata or its information dictionary. */
export function claimsOf(info: Readonly<Record<string, string>>, xmp: XmpFacts | null): Claims {
  const properties = xmp?.properties ?? {}
  const part = properties['pdfaid:part']
  const ua = properties['pdfuaid:part']
  return {
    // PDF/X-1a and X-3 say more in the second key: which of the parts of the standard it is.
    pdfx:
      properties['pdfxid:GTS_PDFXVersion'] ??
      info['GTS_PDFXConformance'] ??
      info['GTS_PDFXVersion'] ??
      null,
    pdfa: part ? `PDF/A-${part}${(properties['pdfaid:conformance'] ?? '').toLowerCase()}` : null,
    pdfua: ua ? `PDF/UA-${ua}` : null,
  }
}

/** The identifiers of the trailer as hexadecimal digits; null when they are not two. */
export function identifiersOf({ context }: PDFDocument): FileFacts['identifiers'] {
  const [permanent, changing] = itemsOf(context.lookup(context.trailerInfo.ID)).map(hexOf)
  return permanent && changing ? [permanent, changing] : null
}

function hexOf(value: unknown): string {
  if (!(value instanceof PDFHexString || value instanceof PDFString)) return ''
  return Array.from(value.asBytes(), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
