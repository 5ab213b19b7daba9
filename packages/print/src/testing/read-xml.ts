/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly inside it, entities read. */
  readonly text: string
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^<"]*")*)\\s*(/?)>`)
const INSTRUCTION = /^<\?[a-z]+ [^?]*\?>/
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/**
 * Reads an XML document strictly and returns its root. It knows elements, attributes, text,
 * entities, processing instructions and prefixes of namespaces, and refuses everything else:
 * a tag left open, an attribute that stands twice, a prefix that is not declared, a bare ampersand,
 * a character that XML 1.0 does not allow.
 */
export function readXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) {
    throw new SyntaxError('a character that XML does not allow')
  }
  type Open = { name: string; attributes: Map<string, string>; children: Open[]; text: string }
  const document: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [document]
  const last = () => open.at(-1) ?? document
  for (let rest = xml; rest !== ''; ) {
    const instruction = INSTRUCTION.exec(rest)
    const tag = TAG.exec(rest)
    if (instruction) rest = rest.slice(instruction[0].length)
    else if (tag) {
      const [whole, closes, name = '', attributes = '', isEmpty] = tag
      rest = rest.slice(whole.length)
      if (closes) {
        if (open.pop()?.name !== name || attributes !== '') throw new SyntaxError(`</${name}>`)
        continue
      }
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' }
      last().children.push(element)
      open.push(element)
      for (const used of [name, ...element.attributes.keys()]) assertDeclared(used, open)
      if (isEmpty) open.pop()
    } else {
      const text = /^[^<]+/.exec(rest)?.[0]
      if (text === undefined) throw new SyntaxError(`no tag: ${rest.slice(0, 40)}`)
      if (open.length === 1 && text.trim() !== '') throw new SyntaxError(`text outside: ${text}`)
      last().text += readEntities(text)
      rest = rest.slice(text.length)
    }
  }
  const [root, ...others] = document.children
  if (!root || others.length > 0 || open.length > 1) throw new SyntaxError('not one root element')
  return root
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new SyntaxError(`the attribute ${name} stands twice`)
    found.set(name, readEntities(value))
  }
  return found
}

function assertDeclared(
  name: string,
  open: readonly { attributes: ReadonlyMap<string, string> }[],
) {
  const [prefix, local] = name.split(':')
  if (local === undefined || prefix === 'xmlns' || prefix === 'xml') return
  if (open.some(({ attributes }) => attributes.has(`xmlns:${prefix}`))) return
  throw new SyntaxError(`the prefix of ${name} is not declared`)
}

function readEntities(text: string): string {
  return text.replaceAll(/&(\w*;?)/g, (_, reference: string) => {
    const read = reference.endsWith(';') ? ENTITIES[reference.slice(0, -1)] : undefined
    if (read === undefined) throw new SyntaxError(`the entity &${reference} is not known`)
    return read
  })
}
