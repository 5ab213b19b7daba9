import { inflateSync } from 'node:zlib'

/** An object of a PDF, cut out of its bytes. */
export interface PdfObject {
  readonly number: number
  /** Its text without the data of a stream; strings are left out, so that names are names. */
  readonly dictionary: string
  /** The data of a stream, its filter undone, one character a byte. */
  readonly stream: string | undefined
}

/** All objects that a PDF lists, and what it leads to from its trailer. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly trailer: string
  /** Numbers of the objects that the trailer leads to. */
  readonly reached: ReadonlySet<number>
}

const STRINGS = /\((?:\\[\s\S]|[^\\()])*\)|(?<!<)<[\da-fA-F\s]*>/g

/**
 * Reads every object that a PDF lists in its cross-reference table, used or not: with no PDF
 * library, which would pass over what nothing leads to.
 *
 * @throws Error for a table of several parts, an object that is not where the table says, or bytes
 * between the objects
 */
export function readPdfObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const table = /^xref\n(\d+) (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\s*(<<[\s\S]*>>)\s*startxref/
  const [, first, count, rows = '', trailer = ''] =
    table.exec(text.slice(start).replace(/\n\s*\n/g, '\n')) ?? []
  const offsets = [...rows.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
  if (first !== '0' || Number(count) !== offsets.length + 1) {
    throw new Error(`The table has ${offsets.length} objects and says ${first} ${count}.`)
  }
  const ends = [...offsets, start].toSorted((a, b) => a - b)
  const objects = new Map<number, PdfObject>()
  for (const [i, offset] of offsets.entries()) {
    const end = ends[ends.indexOf(offset) + 1]
    objects.set(i + 1, readObject(i + 1, text.slice(offset, end)))
  }
  const reached = new Set<number>()
  const open = refsIn(trailer)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...refsIn(objects.get(next)?.dictionary ?? ''))
  }
  return { objects, trailer, reached }
}

function readObject(number: number, text: string): PdfObject {
  const [, body] = new RegExp(`^${number} 0 obj\\n([\\s\\S]*)\\nendobj\\s*$`).exec(text) ?? []
  if (body === undefined) throw new Error(`Object ${number} is not where the table says.`)
  const [, before = body, data] = /^(<<[\s\S]*?>>)\s*stream\n([\s\S]*)\nendstream$/.exec(body) ?? []
  const dictionary = before.replace(STRINGS, '()')
  if (data === undefined) {
    if (/\bendobj\b/.test(body)) throw new Error(`Something stands after object ${number}.`)
    return { number, dictionary, stream: undefined }
  }
  const filter = /\/Filter\s*\/(\w+)/.exec(dictionary)?.[1]
  if (Number(/\/Length (\d+)/.exec(dictionary)?.[1]) !== data.length) {
    throw new Error(`Stream ${number} is not as long as it says.`)
  }
  const bytes = Buffer.from(data, 'latin1')
  const decoded = filter === undefined ? bytes : inflateSync(bytes)
  if (filter !== undefined && filter !== 'FlateDecode') throw new Error(`Filter ${filter}`)
  return { number, dictionary, stream: decoded.toString('latin1') }
}

/** The numbers that follow a key, or all when no key is given; those of an array too. */
export function refsIn(dictionary: string, key?: string): number[] {
  const pattern = key === undefined ? /[\s\S]*/ : new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`)
  return [...(pattern.exec(dictionary)?.[0] ?? '').matchAll(/(\d+) 0 R\b/g)].map(([, n]) =>
    Number(n),
  )
}

/** Operators of a content stream that paint in screen colours or name their space. */
export function screenColoursIn(content: string): string[] {
  const operators = content.replace(STRINGS, '()')
  return [...operators.matchAll(/(?<=[\d\s])(?:rg|RG)(?=\s|$)|\/(?:DeviceRGB|RGB)\b/g)].map(
    ([name]) => name,
  )
}
