import { deflateSync } from 'node:zlib'
import { PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../content-stream/edit.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { smallPdf, toObject } from '../../testing/small-pdf.ts'
import { openFile } from './open-file.ts'
import { LIMITS } from './reading-budget.ts'

async function faultOf(bytes: Uint8Array, most?: number) {
  const opened = await openFile(bytes, most)
  if (!('unreadable' in opened)) throw new Error('it was opened')
  const { rule, severity, place, fault, values } = opened.unreadable
  expect({ rule, severity, place }).toEqual({ rule: 'P101', severity: 'error', place: {} })
  return { fault, values }
}

const document = await smallPdf(() => [{ content: 'q Q' }, { content: '' }])
const PLAIN = await document.save({ useObjectStreams: false, updateFieldAppearances: false })

const END = bytesOf('\n%%EOF\n')

describe('a file', () => {
  it('is opened with its pages and its version', async () => {
    const opened = await openFile(PLAIN)
    if ('unreadable' in opened) throw new Error(opened.unreadable.fault)
    expect(opened.pages).toHaveLength(2)
    expect(opened.version).toBe('1.7')
  })

  it('is opened with its objects in streams', async () => {
    expect(await openFile(await document.save())).toHaveProperty('pages.length', 2)
  })

  it('is opened with something before its header and after its end', async () => {
    const garbage = bytesOf('From a letter\r\n'.repeat(20))
    expect(await openFile(joinBytes([garbage, PLAIN, garbage]))).toHaveProperty('pages.length', 2)
  })

  it('is opened without its table of references', async () => {
    const text = new TextDecoder('latin1').decode(PLAIN)
    const objects = PLAIN.subarray(0, text.lastIndexOf('xref\n0'))
    expect(await openFile(joinBytes([objects, END]))).toHaveProperty('pages.length', 2)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    { what: 'is empty', bytes: new Uint8Array() },
    { what: 'is a JPEG', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10) },
    { what: 'has its header too far in', bytes: joinBytes([new Uint8Array(1100), PLAIN]) },
    { what: 'has half a header', bytes: bytesOf('%PDF-') },
  ])('is no PDF when it $what', async ({ bytes }) => {
    expect(await faultOf(bytes)).toEqual({ fault: 'not-a-pdf', values: {} })
  })

  it('is an archive, even with a PDF in it as it is', async () => {
    const bytes = joinBytes([Uint8Array.of(0x50, 0x4b, 0x03, 0x04), PLAIN])
    expect(await faultOf(bytes)).toEqual({ fault: 'archive', values: {} })
  })

  it.each([
    { what: 'ends after its header', bytes: bytesOf('%PDF-1.4\n') },
    { what: 'has no catalogue', bytes: bytesOf('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n') },
    {
      what: 'has arrays in arrays without end',
      bytes: bytesOf(`%PDF-1.4\n1 0 obj\n${'['.repeat(10_000)}`),
    },
    {
      what: 'has a stream of objects that cannot be inflated',
      bytes: bytesOf(
        '%PDF-1.5\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\nno\nendstream',
      ),
    },
  ])('is damaged when it $what', async ({ bytes }) => {
    expect(await faultOf(joinBytes([bytes, END]))).toEqual({ fault: 'damaged', values: {} })
  })

  it('is damaged when it does not come to its end', async () => {
    expect(await faultOf(PLAIN.subarray(0, PLAIN.length / 2))).toEqual({
      fault: 'damaged',
      values: {},
    })
  })

  it('is encrypted when its trailer says so', async () => {
    const encrypted = await smallPdf(() => [{ content: '' }])
    encrypted.context.trailerInfo.Encrypt = toObject(encrypted.context, { Filter: 'Standard' })
    const bytes = await encrypted.save({ useObjectStreams: false })
    expect(await faultOf(bytes)).toEqual({ fault: 'encrypted', values: {} })
  })

  it('has no pages when its tree has none', async () => {
    const empty = await smallPdf(() => [{ content: '' }])
    empty.catalog.set(PDFName.of('Pages'), toObject(empty.context, { Type: 'Pages', Kids: [] }))
    const bytes = await empty.save({ useObjectStreams: false, addDefaultPage: false })
    expect(await faultOf(bytes)).toEqual({ fault: 'no-pages', values: {} })
  })

  it('has too many pages, as many as it says or as are counted', async () => {
    const many = await smallPdf(() => [{ content: '' }])
    const page = many.getPage(0).ref
    const Kids = Array.from({ length: 100_000 }, () => page)
    many.catalog.set(PDFName.of('Pages'), toObject(many.context, { Type: 'Pages', Kids, Count: 1 }))
    const bytes = await many.save({ useObjectStreams: false, addDefaultPage: false })
    const values = { pages: LIMITS.pages + 1, most: LIMITS.pages }
    expect(await faultOf(bytes)).toEqual({ fault: 'too-many-pages', values })
  })

  it('is too large when its bytes are', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1)
    expect(await faultOf(bytes)).toEqual({
      fault: 'too-large',
      values: { megabytes: 501, most: 500 },
    })
  })

  it('is too large when its objects swell beyond all that a file may cost', async () => {
    const bomb = deflateSync(new Uint8Array(1_000_001))
    const file = joinBytes([
      bytesOf(
        '%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n',
      ),
      bomb,
      bytesOf('\nendstream\nendobj\n'),
      END,
    ])
    expect((await faultOf(file, 1_000_000)).fault).toBe('too-large')
  })
})
