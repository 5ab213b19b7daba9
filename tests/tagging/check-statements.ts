import { readXml, type XmlElement } from '../../packages/print/src/testing/read-xml.ts'
import type { ExpectedFile } from './expected-file.ts'
import { entriesOf, isTrue, nameIn, numberIn, streamIn, textIn, valueAt } from './pdf-values.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/** What the file says of itself: that it is tagged, in which language, by which standards. */
export function* checkStatements(file: TaggedFile, expected: ExpectedFile): Generator<TagFault> {
  const { catalog } = file.document
  for (const { page, where } of file.pages) {
    if (nameIn(valueAt(page.node, 'Tabs')) !== 'S') yield tagFault('page/tabs', where)
  }
  const isSuspect = isTrue(valueAt(catalog, 'MarkInfo', 'Suspects'))
  if (!isTrue(valueAt(catalog, 'MarkInfo', 'Marked')) || isSuspect) {
    yield tagFault('file/marked', String(valueAt(catalog, 'MarkInfo')))
  }
  const language = textIn(valueAt(catalog, 'Lang'))
  if (language !== expected.language) yield tagFault('file/language', String(language))
  if (!isTrue(valueAt(catalog, 'ViewerPreferences', 'DisplayDocTitle'))) {
    yield tagFault('file/title', 'its name is shown instead')
  }
  const hasIntent = entriesOf(valueAt(catalog, 'OutputIntents')).some((_, i) => {
    const intent = valueAt(catalog, 'OutputIntents', i)
    const components = numberIn(valueAt(intent, 'DestOutputProfile', 'N')) ?? 0
    return nameIn(valueAt(intent, 'S')) === 'GTS_PDFA1' && components >= 3
  })
  if (!hasIntent) yield tagFault('file/intent', 'PDF/A')
  yield* checkPacket(streamIn(valueAt(catalog, 'Metadata')), expected)
}

function* checkPacket(packet: string, expected: ExpectedFile): Generator<TagFault> {
  if (packet === '') {
    yield tagFault('file/metadata', 'none')
    return
  }
  const root = readXml(
    Buffer.from(packet, 'latin1')
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  const all = [...elementsOf(root)]
  const told = (name: string) => all.find((element) => element.name === name)
  const claims = ['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((n) => told(n)?.text)
  if (claims.join() !== '2,A,1') yield tagFault('file/conformance', claims.join())
  const title = [...elementsOf(told('dc:title') ?? root)].map(({ text }) => text.trim()).join('')
  if (title !== expected.title) yield tagFault('file/title', title)
  const isDescribed = all.some(({ children }) => {
    const inside = children.flatMap((child) => [...elementsOf(child)])
    const says = (name: string, text: string) =>
      inside.some((element) => element.name === name && element.text === text)
    return (
      children.some(({ name }) => name === 'pdfaSchema:prefix') &&
      says('pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/') &&
      says('pdfaSchema:prefix', 'pdfuaid') &&
      says('pdfaProperty:name', 'part') &&
      says('pdfaProperty:valueType', 'Integer')
    )
  })
  if (!isDescribed) yield tagFault('file/extension', 'pdfuaid')
}

function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* elementsOf(child)
}
