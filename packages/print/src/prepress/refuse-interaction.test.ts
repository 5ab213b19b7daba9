import { ContentError } from '@flyer-open-data/flyer'
import { type PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import {
  addStream,
  type Entries,
  follow,
  readBack,
  smallPdf,
  toObject,
} from '../testing/small-pdf.ts'
import { refuseInteraction } from './refuse-interaction.ts'

const SCRIPT: Entries = { S: 'JavaScript', JS: 'app' }
const LINK: Entries = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }

/** A PDF of two pages; the second one has the entries. */
const pdfWithPage = (entries: Entries) =>
  smallPdf(() => [{ content: 'q Q' }, { content: 'q Q', entries }])

/** A PDF of one page whose catalog has the entries. */
async function pdfWithCatalog(entries: Entries): Promise<PDFDocument> {
  const document = await smallPdf(() => [{ content: 'q Q' }])
  for (const [key, value] of Object.entries(entries)) {
    document.catalog.set(PDFName.of(key), toObject(document.context, value))
  }
  return readBack(document)
}

describe('a page', () => {
  it.each<{ what: string; Annots: Entries[]; count: number }>([
    { what: 'a link', Annots: [LINK], count: 1 },
    { what: 'two links', Annots: [LINK, LINK], count: 2 },
    { what: 'a note', Annots: [{ ...LINK, Subtype: 'Text' }], count: 1 },
    { what: 'a field', Annots: [{ ...LINK, Subtype: 'Widget' }], count: 1 },
  ])('with $what is refused by its number', async ({ Annots, count }) => {
    const document = await pdfWithPage({ Annots })
    expect(String(follow(document.getPage(1).node, 'Annots', 0))).toContain('/Annot')
    expect(() => refuseInteraction(document)).toThrow(ContentError)
    expect(() => refuseInteraction(document)).toThrow(
      `The page carries ${count} ${count === 1 ? 'annotation' : 'annotations'}, such as a link. (page 2)`,
    )
  })

  it('with a link in a list of its own is refused', async () => {
    const document = await smallPdf((d) => {
      const list = d.context.register(toObject(d.context, [LINK]))
      return [{ content: 'q Q', entries: { Annots: list } }]
    })
    expect(() => refuseInteraction(document)).toThrow(/annotation.*\(page 1\)/)
  })

  it.each<{ what: string; entries: Entries }>([
    { what: 'an action', entries: { AA: { O: SCRIPT } } },
    { what: 'an attachment', entries: { AF: [{ Type: 'Filespec' }] } },
  ])('with $what is refused by its number', async ({ entries }) => {
    const document = await pdfWithPage(entries)
    const [key = ''] = Object.keys(entries)
    expect(document.getPage(1).node.has(PDFName.of(key))).toBe(true)
    expect(() => refuseInteraction(document)).toThrow(`(page 2, ${key})`)
  })

  it('loses an empty list of annotations', async () => {
    const document = await pdfWithPage({ Annots: [] })
    expect(document.getPage(1).node.has(PDFName.of('Annots'))).toBe(true)
    refuseInteraction(document)
    expect(document.getPage(1).node.has(PDFName.of('Annots'))).toBe(false)
  })
})

describe('a document', () => {
  it.each<{ what: string; entries: Entries; place: string }>([
    { what: 'a form', entries: { AcroForm: { Fields: [] } }, place: 'AcroForm' },
    { what: 'an action at its opening', entries: { OpenAction: SCRIPT }, place: 'OpenAction' },
    { what: 'actions of its own', entries: { AA: { WC: SCRIPT } }, place: 'AA' },
    {
      what: 'a script',
      entries: { Names: { JavaScript: { Names: [] } } },
      place: 'Names.JavaScript',
    },
    {
      what: 'an attachment',
      entries: { Names: { EmbeddedFiles: { Names: [] } } },
      place: 'Names.EmbeddedFiles',
    },
    { what: 'an associated file', entries: { AF: [{ Type: 'Filespec' }] }, place: 'AF' },
    { what: 'a portfolio', entries: { Collection: { View: 'D' } }, place: 'Collection' },
    { what: 'layers', entries: { OCProperties: { OCGs: [], D: {} } }, place: 'OCProperties' },
    { what: 'an outline', entries: { Outlines: { Type: 'Outlines' } }, place: 'Outlines' },
  ])('with $what is refused', async ({ entries, place }) => {
    const document = await pdfWithCatalog(entries)
    expect(follow(document.catalog, ...place.split('.'))).toBeDefined()
    expect(() => refuseInteraction(document)).toThrow(ContentError)
    expect(() => refuseInteraction(document)).toThrow(`(document, ${place})`)
  })

  it('with several of them is refused for all, and its pages too', async () => {
    const document = await smallPdf(() => [
      { content: 'q Q', entries: { Annots: [LINK], AA: { O: SCRIPT } } },
      { content: 'q Q', entries: { Annots: [LINK, LINK] } },
    ])
    document.catalog.set(PDFName.of('OpenAction'), toObject(document.context, SCRIPT))
    expect(() => refuseInteraction(document)).toThrow(
      expect.objectContaining({
        reports: ['page 1', 'page 1, AA', 'page 2', 'document, OpenAction'].map((where) =>
          expect.objectContaining({ where }),
        ),
      }),
    )
  })

  it('loses the names of its places, which nothing leads to', async () => {
    const document = await pdfWithCatalog({ Names: { Dests: { Names: [] } } })
    expect(follow(document.catalog, 'Names', 'Dests')).toBeDefined()
    refuseInteraction(document)
    expect(follow(document.catalog, 'Names')).toBeUndefined()
  })

  it('of drawn pages alone stays as it is', async () => {
    const document = await smallPdf((d) => [
      { content: '/X1 Do', resources: { XObject: { X1: addStream(d, 'q Q') } } },
    ])
    const before = await document.save({ useObjectStreams: false })
    refuseInteraction(document)
    expect(await document.save({ useObjectStreams: false })).toEqual(before)
  })
})
