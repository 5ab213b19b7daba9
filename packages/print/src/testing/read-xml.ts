import { SaxesParser } from 'saxes'

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly inside it, entities read. */
  readonly text: string
}

/**
 * Reads an XML document with a strict parser and returns its root.
 * @throws Error for what is not well-formed XML with namespaces
 */
export function readXml(xml: string): XmlElement {
  type Open = { name: string; attributes: Map<string, string>; children: Open[]; text: string }
  const document: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [document]
  const last = () => open.at(-1) ?? document
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element: Open = { name, attributes: new Map(values), children: [], text: '' }
    last().children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    last().text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [root] = document.children
  if (!root) throw new SyntaxError('the document has no element')
  return root
}
