import { PDFDict, PDFHexString, PDFRawStream, PDFString } from 'pdf-lib'
import { changeXmp, found, name, type PlantedFault, page, repaint, valueAt } from './plant.ts'

const nothing = () => undefined

/** Bytes with one stretch of text for another of the same length. */
function withText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(from, 0, 'latin1')
  if (at < 0) throw new RangeError(`there is no ${from}`)
  const changed = bytes.slice()
  changed.set(Buffer.from(to, 'latin1'), at)
  return changed
}

/** Faults of the file as such, and of what it says of itself. */
export const IN_FILE: readonly PlantedFault[] = [
  {
    what: 'it does not begin as a PDF',
    rule: 'P101',
    plant: nothing,
    change: (bytes) => withText(bytes, '%PDF-1.6', '%PSF-1.6'),
  },
  {
    what: 'it is cut after a third',
    rule: 'P101',
    plant: nothing,
    change: (bytes) => bytes.slice(0, bytes.length / 3),
  },
  {
    what: 'it says that it keeps no standard for presses',
    rule: 'P102',
    plant: (document) =>
      changeXmp(document, (xml) => xml.replaceAll(/<pdfxid:GTS_PDFXVersion>.*?<\/[^>]*>/g, '')),
  },
  {
    what: 'it says that it keeps another standard',
    rule: 'P102',
    plant: (document) =>
      changeXmp(document, (xml) => xml.replaceAll(/(GTS_PDFXVersion>)PDF\/X-4/g, '$1PDF/X-5g')),
  },
  {
    what: 'it is a PDF 1.7 and says PDF/X-4',
    rule: 'P103',
    plant: nothing,
    change: (bytes) => withText(bytes, '%PDF-1.6', '%PDF-1.7'),
  },
  {
    what: 'it is a PDF 1.6 and says PDF/X-1a',
    rule: 'P103',
    product: 'press-x1a',
    plant: nothing,
    change: (bytes) => withText(bytes, '%PDF-1.', '%PDF-1.6'),
  },
  {
    what: 'it says PDF/UA and is not marked as tagged',
    rule: 'P103',
    plant: (document) => {
      document.catalog.delete(name('MarkInfo'))
    },
  },
  {
    what: 'it has no identifiers',
    rule: 'P104',
    plant: (document) => {
      delete document.context.trailerInfo.ID
    },
    change: (bytes) => {
      const text = Buffer.from(bytes).toString('latin1')
      return Uint8Array.from(Buffer.from(text.replace(/\/ID\s*\[[^\]]*\]/, ''), 'latin1'))
    },
  },
  {
    what: 'the content of a page is no stream that can be undone',
    rule: 'P105',
    plant: (document) => {
      const stream = document.context.stream('no zlib', { Filter: 'FlateDecode' })
      page(document).node.set(name('Contents'), document.context.register(stream))
    },
  },
  {
    what: 'a page holds an operator that PDF has not',
    rule: 'P105',
    plant: (document) => repaint(document, /\nf\n/, '\nfill\n'),
  },
  {
    what: 'it does not say whether it is trapped',
    rule: 'P901',
    plant: (document) => info(document).set(name('Trapped'), name('Unknown')),
  },
  {
    what: 'its two titles differ',
    rule: 'P902',
    plant: (document) => info(document).set(name('Title'), PDFHexString.fromText('Sans titre')),
  },
  {
    what: 'its two dates differ',
    rule: 'P902',
    plant: (document) => info(document).set(name('ModDate'), PDFString.of('D:20250101000000Z')),
  },
  {
    what: 'it has no title',
    rule: 'P903',
    plant: (document) => {
      info(document).delete(name('Title'))
      changeXmp(document, (xml) => xml.replace(/<dc:title>[\s\S]*?<\/dc:title>/, ''))
    },
  },
  {
    what: 'its metadata are filtered',
    rule: 'P904',
    plant: (document) => {
      const packet = found(valueAt(document.catalog, 'Metadata'))
      if (!(packet instanceof PDFRawStream)) throw new TypeError('there is no packet')
      const hex = `${Buffer.from(packet.contents).toString('hex')}>`
      const entries = { Type: 'Metadata', Subtype: 'XML', Filter: 'ASCIIHexDecode' }
      const stream = document.context.stream(hex, entries)
      document.catalog.set(name('Metadata'), document.context.register(stream))
    },
  },
  {
    what: 'its metadata are no XML',
    rule: 'P904',
    plant: (document) => changeXmp(document, (xml) => xml.replace('</rdf:RDF>', '</rdf>')),
  },
]

/** The information dictionary. */
function info({ context }: Parameters<PlantedFault['plant']>[0]): PDFDict {
  const dictionary = context.lookup(context.trailerInfo.Info)
  if (!(dictionary instanceof PDFDict)) throw new TypeError('there is no information')
  return dictionary
}
