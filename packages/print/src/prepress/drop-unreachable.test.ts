import { type PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../testing/ink-numbers.ts'
import { textOf } from '../testing/latin1.ts'
import { rgbOfInk } from '../testing/screen-rgb.ts'
import {
  addForm,
  addStream,
  follow,
  pageText,
  readBack,
  smallPdf,
  streamText,
  toObject,
} from '../testing/small-pdf.ts'
import { dropUnreachable } from './drop-unreachable.ts'
import { translateDocument } from './inks/translate-document.ts'

const SUN = inkNumbers('sun')

const save = async (document: PDFDocument) =>
  textOf(await document.save({ useObjectStreams: false, addDefaultPage: false }))

const numbersOf = ({ context }: PDFDocument) =>
  context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber)

/** Two pages; nothing leads to the stream between their objects, nor to what it names. */
const withDeadStream = () =>
  smallPdf((d) => {
    const dead = addForm(d, 'dead', {
      Resources: { XObject: { Only: addForm(d, 'dead with it') } },
    })
    addStream(d, 'dead too', { Names: dead })
    return ['first', 'second'].map((content) => ({
      content,
      resources: { XObject: { X1: addForm(d, `form of the ${content}`) } },
    }))
  })

describe('what nothing leads to', () => {
  it('leaves the file, with all that it alone leads to', async () => {
    const document = await withDeadStream()
    expect(await save(document)).toMatch(/dead with it[\s\S]*dead too/)
    dropUnreachable(document)
    expect(await save(document)).not.toContain('dead')
  })

  it('leaves the file although it names itself in a ring', async () => {
    const document = await smallPdf((d) => {
      const ring = d.context.nextRef()
      d.context.assign(ring, d.context.stream('dead ring', { Next: [{ Itself: ring }] }))
      return [{ content: 'q Q' }]
    })
    expect(await save(document)).toContain('dead ring')
    dropUnreachable(document)
    expect(await save(document)).not.toContain('dead ring')
  })

  it('is the content in screen colours that inks have replaced', async () => {
    const screen = `${rgbOfInk('sun').join(' ')} rg 0 0 9 9 re f`
    const document = await smallPdf((d) => {
      const parts = [screen, screen].map((part) => addStream(d, part))
      const shared = addStream(d, screen)
      return [
        { content: screen },
        { content: '', entries: { Contents: parts } },
        ...[1, 2].map(() => ({ content: '', entries: { Contents: shared } })),
      ]
    })
    translateDocument(document)
    expect(await save(document)).toContain(screen)
    dropUnreachable(document)
    expect(await save(document)).not.toContain(screen)
    for (const page of document.getPages()) expect(pageText(page)).toContain(`${SUN} k`)
  })
})

describe('what the trailer leads to', () => {
  it('stays, page by page', async () => {
    const document = await withDeadStream()
    dropUnreachable(document)
    const read = await readBack(document)
    expect(read.getPages().map(pageText)).toEqual(['first', 'second'])
    expect(
      read.getPages().map(({ node }) => streamText(follow(node, 'Resources', 'XObject', 'X1'))),
    ).toEqual(['form of the first', 'form of the second'])
  })

  it('stays when it is the information of the file', async () => {
    const document = await withDeadStream()
    document.setTitle('Données')
    dropUnreachable(document)
    expect((await readBack(document)).getTitle()).toBe('Données')
  })

  it('is numbered from 1 without a gap, in its order, and the file says how many there are', async () => {
    const document = await withDeadStream()
    const before = numbersOf(document).length
    dropUnreachable(document)
    const after = numbersOf(document)
    expect(after).toEqual(after.map((_, i) => i + 1))
    expect(after.length).toBe(before - 3)
    const text = await save(document)
    expect(text).toMatch(new RegExp(`xref\\n0 ${after.length + 1}\\n`))
    expect(text).toMatch(new RegExp(`/Size ${after.length + 1}\\b`))
  })

  it('is followed once where two hold the same dictionary', async () => {
    const document = await withDeadStream()
    const [first, second] = document.getPages().map(({ node }) => node)
    const resources = first?.Resources()
    if (!resources || !second) throw new Error('the pages have no resources')
    second.set(PDFName.of('Resources'), resources)
    dropUnreachable(document)
    const read = await readBack(document)
    for (const { node } of read.getPages()) {
      expect(streamText(follow(node, 'Resources', 'XObject', 'X1'))).toBe('form of the first')
    }
  })
})

it('makes null of a reference to nothing, which a new number would give a meaning', async () => {
  const document = await withDeadStream()
  const [page] = document.getPages()
  page?.node.set(PDFName.of('Thumb'), PDFRef.of(99, 7))
  page?.node.set(PDFName.of('List'), toObject(document.context, [PDFRef.of(2, 7)]))
  dropUnreachable(document)
  expect(String(page?.node)).toMatch(/\/Thumb null\b/)
  expect(String(page?.node)).toMatch(/\/List \[ null \]/)
})

it('changes nothing the second time', async () => {
  const document = await withDeadStream()
  dropUnreachable(document)
  const once = await save(document)
  dropUnreachable(document)
  expect(await save(document)).toBe(once)
})
