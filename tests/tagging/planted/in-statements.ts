import { PDFBool, type PDFDocument, PDFString } from 'pdf-lib'
import { streamIn, valueAt } from '../pdf-values.ts'
import { arrayAt, dictionaryAt, name, type PlantedFault } from './plant.ts'

/** Changes the XMP packet; a change that changes nothing fails. */
function rewritePacket(document: PDFDocument, pattern: RegExp, replacement: string): void {
  const before = streamIn(valueAt(document.catalog, 'Metadata'))
  const after = before.replace(pattern, replacement)
  if (after === before) throw new RangeError(`nothing is changed by ${pattern}`)
  const bytes = Uint8Array.from(Buffer.from(after, 'latin1'))
  document.catalog.set(
    name('Metadata'),
    document.context.register(document.context.stream(bytes, { Type: 'Metadata' })),
  )
}

/** Faults in what a file says of itself. */
export const IN_STATEMENTS: readonly PlantedFault[] = [
  {
    what: 'a page has no order of links',
    fault: 'page/tabs',
    plant: (document) => document.getPage(1).node.delete(name('Tabs')),
  },
  {
    what: 'the links of a page are in the order of its rows',
    fault: 'page/tabs',
    plant: (document) => document.getPage(1).node.set(name('Tabs'), name('R')),
  },
  {
    what: 'the file says not that it is tagged',
    fault: 'file/marked',
    plant: ({ catalog }) => catalog.delete(name('MarkInfo')),
  },
  {
    what: 'the file says that it is not tagged',
    fault: 'file/marked',
    plant: (document) => dictionaryAt(document, 'MarkInfo').set(name('Marked'), PDFBool.False),
  },
  {
    what: 'the file says that its tags are a guess',
    fault: 'file/marked',
    plant: (document) => dictionaryAt(document, 'MarkInfo').set(name('Suspects'), PDFBool.True),
  },
  {
    what: 'the file says no language',
    fault: 'file/language',
    plant: ({ catalog }) => catalog.delete(name('Lang')),
  },
  {
    what: 'the file says another language',
    fault: 'file/language',
    plant: ({ catalog }) => catalog.set(name('Lang'), PDFString.of('en')),
  },
  {
    what: 'viewers show the name of the file',
    fault: 'file/title',
    plant: ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  },
  {
    what: 'the metadata have another title',
    fault: 'file/title',
    plant: (document) => rewritePacket(document, /x-default">[^<]*/, 'x-default">Sans titre'),
  },
  {
    what: 'there are no metadata',
    fault: 'file/metadata',
    plant: ({ catalog }) => catalog.delete(name('Metadata')),
  },
  {
    what: 'the metadata claim PDF/A at level U',
    fault: 'file/conformance',
    plant: (document) => rewritePacket(document, /conformance>A/, 'conformance>U'),
  },
  {
    what: 'the metadata claim PDF/A-1',
    fault: 'file/conformance',
    plant: (document) => rewritePacket(document, /pdfaid:part>2/, 'pdfaid:part>1'),
  },
  {
    what: 'the metadata do not claim PDF/UA',
    fault: 'file/conformance',
    plant: (document) => rewritePacket(document, /<pdfuaid:part>1<\/pdfuaid:part>/, ''),
  },
  {
    what: 'PDF/UA is claimed and not described',
    fault: 'file/extension',
    plant: (document) =>
      rewritePacket(
        document,
        /<rdf:li rdf:parseType="Resource">\s*<pdfaSchema:schema>PDF\/UA[\s\S]*?<\/pdfaSchema:property>\s*<\/rdf:li>/,
        '',
      ),
  },
  {
    what: 'the part of PDF/UA is described as a text',
    fault: 'file/extension',
    plant: (document) => rewritePacket(document, /valueType>Integer/, 'valueType>Text'),
  },
  {
    what: 'the file says not what its colours are',
    fault: 'file/intent',
    plant: ({ catalog }) => catalog.delete(name('OutputIntents')),
  },
  {
    what: 'the file says it without a profile',
    fault: 'file/intent',
    plant: (document) =>
      dictionaryAt(document, 'OutputIntents', 0).delete(name('DestOutputProfile')),
  },
  {
    what: 'the file says it to presses alone',
    fault: 'file/intent',
    product: 'press',
    plant: (document) => {
      const intents = arrayAt(document, 'OutputIntents')
      intents.remove(intents.size() - 1)
    },
  },
]
