import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { PageStructure, Painted, StructureElement } from '@flyer-open-data/ui'
import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { glyphFont, showText } from '../../testing/glyph-font.ts'
import { pressJob } from '../../testing/press-job.ts'
import { follow, pageText, readBack, smallPdf, toObject } from '../../testing/small-pdf.ts'
import { tagDocument } from './tag-document.ts'

const HREF = 'https://www.example.org/'
/** Height of a small page, in pt. */
const HEIGHT = 100

const BOX = { x: 0, y: 0, width: 0, height: 0 }
const text = (words: string): Painted => ({ kind: 'text', text: words, box: BOX })
const TITLE = text('Titre')
const ITEM = text('un')
const STRONG = text('fort')
const ADDRESS = text('example.org')
const [GROUND, CODE, OTHER_CODE] = [1, 2, 3].map((): Painted => ({ kind: 'path' })) as [
  ...[Painted, Painted, Painted],
]

const element = (
  role: StructureElement['role'],
  kids: StructureElement['kids'],
  more: Partial<StructureElement> = {},
): StructureElement => ({ role, kids, ...more })

/** Two pages; the panel of the second one is read first. */
const STRUCTURE: readonly PageStructure[] = [
  {
    painted: [GROUND, ITEM, STRONG],
    sections: [
      {
        panel: 'voices',
        order: 1,
        x: 0,
        y: 0,
        elements: [
          element(
            'L',
            [
              element('LI', [
                element('LBody', [element('P', [ITEM, element('Strong', [STRONG])])]),
              ]),
            ],
            { isOrdered: true },
          ),
        ],
      },
    ],
  },
  {
    painted: [TITLE, CODE, OTHER_CODE, ADDRESS],
    sections: [
      {
        panel: 'cover',
        order: 0,
        x: 10,
        y: 5,
        elements: [
          element('H1', [TITLE]),
          element('Figure', [CODE, OTHER_CODE], {
            label: 'QR code « été »',
            box: { x: 2, y: 3, width: 4, height: 6 },
          }),
          element('P', [element('Link', [ADDRESS], { href: HREF, label: 'Ouvrir example.org' })]),
        ],
      },
    ],
  },
]

/** The PDF that was laid out so; `uri` is where its link leads, none for a page without a link. */
async function pages(uri?: string): Promise<PDFDocument> {
  const square = '0 0 9 9 re\nf'
  return smallPdf((document) => {
    const resources = glyphFont(document)
    const link = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'URI', URI: PDFString.of(uri ?? '') },
    }
    const annotation = document.context.register(toObject(document.context, link))
    return [
      { content: [square, showText('un'), showText('fort')].join('\n'), resources },
      {
        content: [showText('Titre'), square, square, showText('example.org')].join('\n'),
        resources,
        entries: uri === undefined ? {} : { Annots: [annotation] },
      },
    ]
  })
}

async function tagged(uri?: string): Promise<PDFDocument> {
  const document = await pages(uri)
  tagDocument(document, pressJob({ structure: STRUCTURE }))
  return readBack(document)
}

/** The value at the end of a path, as it is written. */
const at = (from: unknown, ...path: (string | number)[]) =>
  String(follow(from as PDFDict, ...path)).replaceAll(/\s+/g, ' ')

const root = ({ catalog }: PDFDocument) => follow(catalog, 'StructTreeRoot')
/** An element, by its way from the Document: the first panel, its third element… */
const elementAt = (document: PDFDocument, ...way: number[]) =>
  follow(root(document), 'K', 0, ...way.flatMap((index) => ['K', index]))
const refAt = (document: PDFDocument, ...way: number[]) => {
  const kids = follow(elementAt(document, ...way.slice(0, -1)), 'K')
  return kids instanceof PDFArray ? String(kids.get(way.at(-1) ?? 0)) : ''
}

describe('the tree', () => {
  it('is one Document of panels in reading order, over all pages', async () => {
    const document = await tagged()
    expect(at(root(document), 'Type')).toBe('/StructTreeRoot')
    expect(at(elementAt(document), 'S')).toBe('/Document')
    expect([0, 1].map((i) => at(elementAt(document, i), 'S'))).toEqual(['/Sect', '/Sect'])
    expect(at(elementAt(document, 0, 0), 'S')).toBe('/H1')
    expect(at(elementAt(document, 1, 0), 'S')).toBe('/L')
    expect(at(elementAt(document, 1, 0, 0, 0, 0, 1), 'S')).toBe('/Strong')
  })

  it('names the page, the parent and the marks of each element', async () => {
    const document = await tagged()
    const [first, second] = document.getPages()
    const title = elementAt(document, 0, 0) as PDFDict
    expect(title.get(PDFName.of('Pg'))).toBe(second?.ref)
    expect(String(title.get(PDFName.of('P')))).toBe(refAt(document, 0))
    expect(at(title, 'K')).toBe('[ 0 ]')
    expect(at(elementAt(document, 0, 1), 'K')).toBe('[ 1 2 ]')
    const paragraph = elementAt(document, 1, 0, 0, 0, 0) as PDFDict
    expect(paragraph.get(PDFName.of('Pg'))).toBe(first?.ref)
    expect(at(paragraph, 'K', 0)).toBe('0')
    expect(at(elementAt(document, 1, 0, 0, 0, 0, 1), 'K')).toBe('[ 1 ]')
  })

  it('is led back to from each mark, by the number of its page', async () => {
    const document = await tagged()
    const keys = document.getPages().map((page) => at(page.node, 'StructParents'))
    expect(keys).toEqual(['0', '1'])
    const owners = (key: number) => {
      const list = follow(root(document), 'ParentTree', 'Nums', 2 * key + 1)
      return list instanceof PDFArray ? list.asArray().map(String) : []
    }
    expect(owners(0)).toEqual([refAt(document, 1, 0, 0, 0, 0), refAt(document, 1, 0, 0, 0, 0, 1)])
    const figure = refAt(document, 0, 1)
    // Without a link the address is words of its paragraph.
    expect(owners(1)).toEqual([refAt(document, 0, 0), figure, figure, refAt(document, 0, 2)])
    expect(at(root(document), 'ParentTreeNextKey')).toBe('2')
  })

  it('says which lists are in order, and what Strong is', async () => {
    const document = await tagged()
    expect(at(elementAt(document, 1, 0), 'A')).toBe('<< /O /List /ListNumbering /Decimal >>')
    expect(at(root(document), 'RoleMap')).toBe('<< /Strong /Span >>')
  })

  it('has what a figure says and where it stands, in pt from the bottom left', async () => {
    const figure = elementAt(await tagged(), 0, 1)
    const alt = follow(figure, 'Alt')
    expect(alt instanceof PDFHexString && alt.decodeText()).toBe('QR code « été »')
    expect(at(figure, 'A', 'O')).toBe('/Layout')
    const mm = POINTS_PER_MM
    const [left, top] = [(10 + 2) * mm, HEIGHT - (5 + 3) * mm]
    const box = [left, top - 6 * mm, left + 4 * mm, top]
    expect([0, 1, 2, 3].map((i) => Number(at(figure, 'A', 'BBox', i)))).toEqual(
      box.map((points) => expect.closeTo(points, 3)),
    )
  })
})

describe('a tagged file', () => {
  it('says so, and its pages lead from link to link in the order of the tree', async () => {
    const document = await tagged()
    expect(at(document.catalog, 'MarkInfo')).toBe('<< /Marked true >>')
    expect(document.getPages().map((page) => at(page.node, 'Tabs'))).toEqual(['/S', '/S'])
  })

  it('has marks of the roles in its pages', async () => {
    const [first, second] = (await tagged()).getPages().map(pageText)
    expect(first?.match(/^\/.*(BDC|BMC)$/gm)).toEqual([
      '/Artifact BMC',
      '/P <</MCID 0>> BDC',
      '/Strong <</MCID 1>> BDC',
    ])
    expect(second?.match(/^\/\w+/gm)?.filter((tag) => tag !== '/F1')).toEqual([
      ...['/H1', '/Figure', '/Figure', '/P'],
    ])
  })

  it('is as it was when nothing was laid out: no mark, no tree', async () => {
    const document = await pages()
    const before = Buffer.from(await document.save({ useObjectStreams: false }))
    tagDocument(document, pressJob())
    expect(before.equals(await document.save({ useObjectStreams: false }))).toBe(true)
  })
})

describe('a link', () => {
  it('leads to its annotation and back, is printed and says where it leads', async () => {
    const document = await tagged(HREF)
    const link = elementAt(document, 0, 2, 0)
    const annotation = follow(document.getPage(1).node, 'Annots', 0)
    expect(at(link, 'S')).toBe('/Link')
    expect(at(link, 'K', 0)).toBe('3')
    expect(at(link, 'K', 1, 'Type')).toBe('/OBJR')
    expect(follow(link, 'K', 1, 'Obj')).toBe(annotation)
    expect(at(annotation, 'F')).toBe('4')
    const contents = follow(annotation, 'Contents')
    expect(contents instanceof PDFHexString && contents.decodeText()).toBe('Ouvrir example.org')
    expect(at(annotation, 'StructParent')).toBe('2')
    const numbers = follow(root(document), 'ParentTree', 'Nums')
    expect(numbers instanceof PDFArray && String(numbers.get(5))).toBe(refAt(document, 0, 2, 0))
    expect(at(root(document), 'ParentTreeNextKey')).toBe('3')
  })

  it('is words on a page without links', async () => {
    expect(at(elementAt(await tagged(), 0, 2), 'K')).toBe('[ 3 ]')
  })

  it('that leads elsewhere is refused', async () => {
    await expect(tagged('https://example.com/')).rejects.toThrow(
      expect.objectContaining({
        name: 'ContentError',
        findings: [
          expect.objectContaining({
            rule: 'structure',
            fault: 'unlike',
            values: { expected: HREF, painted: 'https://example.com/' },
            place: { page: 2 },
          }),
        ],
      }),
    )
  })

  it('that was not laid out is refused', async () => {
    const document = await pages(HREF)
    const [first, second] = STRUCTURE
    const elements = (second?.sections[0]?.elements ?? []).map((one) =>
      one.role === 'P' ? element('P', [ADDRESS]) : one,
    )
    const structure = [
      first,
      second && { ...second, sections: [{ ...second.sections[0], elements }] },
    ]
    expect(() =>
      tagDocument(document, pressJob({ structure: structure as PageStructure[] })),
    ).toThrow(
      expect.objectContaining({
        findings: [expect.objectContaining({ values: { expected: '', painted: HREF } })],
      }),
    )
  })
})

it('a page that is not there is told', async () => {
  const document = await pages()
  const structure = [...STRUCTURE, { painted: [], sections: [] }]
  expect(() => tagDocument(document, pressJob({ structure }))).toThrow(RangeError)
})
