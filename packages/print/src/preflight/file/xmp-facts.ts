import { SaxesParser } from 'saxes'
import type { XmpFacts } from './file-facts.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** The prefixes under which properties are told, whatever the packet calls them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/mm/': 'xmpMM',
  'http://ns.adobe.com/pdf/1.3/': 'pdf',
  'http://ns.adobe.com/pdfx/1.3/': 'pdfx',
  'http://www.npes.org/pdfx/ns/id/': 'pdfxid',
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
}

/**
 * Reads the simple properties of a packet of XMP, and the first text of each list: as attributes of a
 * description, or as elements in it.
 */
export function readXmp(xml: string): Omit<XmpFacts, 'isFiltered'> {
  const properties: Record<string, string> = {}
  /** The property that is open, and how deep. */
  let open: { name: string; depth: number } | undefined
  let depth = 0
  let isWellFormed = true
  let text = ''
  const keep = (name: string, value: string) => {
    if (value.trim() !== '' && !(name in properties)) properties[name] = value.trim()
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    isWellFormed = false
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1
    if (uri === RDF && local === 'Description' && !open) {
      for (const { uri: space, local: key, value } of Object.values(attributes)) {
        const prefix = PREFIXES[space]
        if (prefix) keep(`${prefix}:${key}`, value)
      }
    }
    const prefix = PREFIXES[uri]
    if (prefix && !open) open = { name: `${prefix}:${local}`, depth }
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', () => {
    if (open) keep(open.name, text)
    if (open?.depth === depth) open = undefined
    depth -= 1
    text = ''
  })
  // What follows the packet's end, and the padding before it, are no part of it.
  parser.write(xml.replace(/^\ufeff/, '').replaceAll('\0', '')).close()
  return { isWellFormed, properties }
}
