/** An element to write: its name, its attributes in order, and what it holds. */
export interface XmlNode {
  readonly name: string
  /** An attribute without a value is left out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly children?: readonly XmlNode[] | string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

const escaped = (text: string) =>
  text.replace(/[&<>"\n\t]/g, (character) => ESCAPES[character] ?? '')

/** An XML document in UTF-8, two spaces a level; XML forbids the control characters that JSON allows. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}\n`
}

function lines({ name, attributes = {}, children = [] }: XmlNode, indent: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const start = `${indent}<${name}${written}`
  if (children.length === 0) return `${start}/>`
  if (typeof children === 'string') return `${start}>${escaped(children)}</${name}>`
  const inside = children.map((child) => lines(child, `${indent}  `)).join('\n')
  return `${start}>\n${inside}\n${indent}</${name}>`
}
