import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, inject, it } from 'vitest'
import { entriesOf, numberIn, textIn, valueAt } from './pdf-values.ts'
import type { TreeKid } from './read-tree.ts'
import { readTaggedFile } from './tagged-file.ts'
import { jobNamed, readProduct, TAGGED_PRODUCTS } from './tagged-products.ts'

const JOB = jobNamed('meuse-2024')

/** What pdf.js tells of a page: elements, and marks and annotations by their names. */
interface ToldNode {
  readonly role?: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly type?: string
  readonly id?: string
  readonly children?: readonly ToldNode[]
}

/** What pdf.js finds on each page, line by line. */
async function toldByPdfjs(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const told: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const tree: ToldNode = await (await document.getPage(number)).getStructTree()
    told.push((tree.children ?? []).flatMap((node) => linesOf(node, '')))
  }
  await document.destroy()
  return told
}

function linesOf({ role, alt, bbox, type, id = '', children }: ToldNode, above: string): string[] {
  if (type === 'content') return [`${above}mark ${/mc(\d+)$/.exec(id)?.[1]}`]
  if (type) return [`${above}${type} ${id.replace(/R$/, ' 0 R')}`]
  const line = [`${above}${role}`, alt, bbox?.join(' ')].filter(Boolean).join(' | ')
  return [line, ...(children ?? []).flatMap((child) => linesOf(child, `${above}  `))]
}

/** What our own reading finds on a page, in the same words; an element with nothing there is not on it. */
function ourLines(kid: TreeKid, page: number, above: string): string[] {
  if (kid.kind !== 'element') {
    if (kid.page !== page) return []
    return [`${above}${kid.kind} ${kid.kind === 'mark' ? kid.number : kid.ref}`]
  }
  const below = kid.kids.flatMap((one) => ourLines(one, page, `${above}  `))
  if (below.length === 0) return []
  const box = entriesOf(valueAt(kid.dictionary, 'A', 'BBox'))
    .map(numberIn)
    .join(' ')
  // Readers know a Strong by what the role map says it is.
  const role = kid.role === 'Strong' ? 'Span' : kid.role
  const alt = textIn(valueAt(kid.dictionary, 'Alt'))
  return [[`${above}${role}`, alt, box].filter(Boolean).join(' | '), ...below]
}

it.each(TAGGED_PRODUCTS)('pdf.js reads the tree of %s as we do', async (product) => {
  const pdf = await readProduct(inject('out'), JOB, product)
  const file = readTaggedFile(await PDFDocument.load(pdf, { updateMetadata: false }))
  if (!file) throw new Error(`${product} has no tags.`)
  const ours = file.pages.map((_, page) => file.tree.kids.flatMap((kid) => ourLines(kid, page, '')))
  expect(ours.flat().filter((line) => /^ *Figure \| .+ \| /.test(line))).toHaveLength(1)
  expect(ours.flat().length).toBeGreaterThan(150)
  expect(await toldByPdfjs(pdf)).toEqual(ours)
})
