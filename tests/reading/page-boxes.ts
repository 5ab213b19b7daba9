const POINTS_PER_MM = 72 / 25.4

/** A box of a page in mm, from the bottom left of its media. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** The page dictionaries of a PDF, read from its bytes as text: no PDF library has a say in it. */
export function pageDictionaries(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/\d+ 0 obj\s*<<(.*?)>>\s*endobj/gs)]
    .map(([, body = '']) => body)
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
}

/** A box of a page dictionary; undefined when the page has none. */
export function boxOf(dictionary: string, name: string): Box | undefined {
  const numbers = new RegExp(`/${name}\\s*\\[([^\\]]*)\\]`).exec(dictionary)?.[1]
  if (numbers === undefined) return undefined
  const [left, bottom, right, top] = numbers
    .trim()
    .split(/\s+/)
    .map((n) => Number(n) / POINTS_PER_MM)
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
    throw new Error(`${name} holds ${numbers}, not four numbers`)
  }
  return { left, bottom, right, top }
}

/** A box that a test cannot do without. */
export function requireBox(dictionary: string, name: string): Box {
  const box = boxOf(dictionary, name)
  if (!box) throw new Error(`The page has no ${name}.`)
  return box
}
